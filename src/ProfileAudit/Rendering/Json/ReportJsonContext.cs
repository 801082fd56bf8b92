using System.Text.Json.Serialization;

namespace ProfileAudit.Rendering.Json;

/// <summary>How the shapes of this folder are written. Generated at build time: it survives trimming and native compilation.</summary>
// No encoder is named: the default one escapes whatever could end a script, and replaces halves of surrogate pairs by U+FFFD.
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    IndentCharacter = ' ',
    IndentSize = 2,
    NewLine = "\n")]
[JsonSerializable(typeof(ReportJson))]
[JsonSerializable(typeof(ComparisonJson))]
[JsonSerializable(typeof(CohortJson))]
[JsonSerializable(typeof(CohortComparisonJson))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;
