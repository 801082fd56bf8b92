using System.Text.Json.Serialization;

namespace ProfileAudit.Tool.Batch;

/// <summary>How lines are written and read. Generated at build time; the default encoder keeps them ASCII, and on one line.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, IgnoreReadOnlyProperties = true, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(BatchLine))]
internal sealed partial class BatchJsonContext : JsonSerializerContext;
