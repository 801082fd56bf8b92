using System.Text.Json.Nodes;
using NJsonSchema;
using NJsonSchema.Validation;
using ProfileAudit.Rendering;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rendering;

/// <summary>The published schema: what it refuses, and which fields it names.</summary>
internal static class ReportSchema
{
    private static readonly JsonSchema Validator = JsonSchema.FromJsonAsync(JsonReportRenderer.Schema).GetAwaiter().GetResult();

    /// <summary>Every field, parents before children, in the order of the schema.</summary>
    public static IReadOnlyList<SchemaField> Fields { get; } = FieldsOf(JsonReportRenderer.Schema);

    public static ICollection<ValidationError> Refusals(string json) => Invariantly.Ask(() => Validator.Validate(json));

    /// <summary>Every field of a schema, in its order.</summary>
    public static IReadOnlyList<SchemaField> FieldsOf(string schema) => [.. Under(JsonNode.Parse(schema)!, "")];

    private static IEnumerable<SchemaField> Under(JsonNode parent, string path)
    {
        foreach (var (name, node) in parent["properties"]?.AsObject() ?? [])
        {
            var field = new SchemaField(path + name, node!, parent);
            yield return field;
            var inner = field.IsArray ? Under(node!["items"]!, $"{path}{name}[].") : Under(node!, $"{path}{name}.");
            foreach (var child in inner)
                yield return child;
        }
    }
}

/// <summary>One field of the schema, such as `findings[].rule`.</summary>
internal sealed record SchemaField(string Path, JsonNode Node, JsonNode Parent)
{
    public string? Description => (string?)Node["description"];

    public string Name => Path[(Path.LastIndexOf('.') + 1)..];

    public bool IsArray => Types.Contains("array");

    public bool IsObject => Types.Contains("object");

    /// <summary>The names of the cases, or the types; `null` last.</summary>
    public IEnumerable<string> Values => Node["enum"] is JsonArray cases ? cases.Select(item => item?.ToString() ?? "null") : Types;

    private IEnumerable<string> Types => Node["type"] is JsonArray several ? several.Select(item => (string)item!) : [(string)Node["type"]!];
}
