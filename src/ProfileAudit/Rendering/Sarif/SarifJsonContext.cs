using System.Text.Json.Serialization;

namespace ProfileAudit.Rendering.Sarif;

/// <summary>How the shapes of this folder are written. Generated at build time: it survives trimming and native compilation.</summary>
// The standard knows no null: what is not there is left out. No encoder is named: the default one writes ASCII.
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    IndentCharacter = ' ',
    IndentSize = 2,
    NewLine = "\n")]
[JsonSerializable(typeof(SarifLog))]
internal sealed partial class SarifJsonContext : JsonSerializerContext;
