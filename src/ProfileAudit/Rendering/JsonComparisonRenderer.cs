using System.Text.Json;
using ProfileAudit.Rendering.Json;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering;

/// <summary>
/// Spells a comparison as JSON, version 1: fields are added, never renamed or removed. Every field is always there, null where it has
/// nothing to say. The text is ASCII, as a report's is.
/// </summary>
public sealed class JsonComparisonRenderer : IComparisonRenderer
{
    private static readonly Lazy<string> SchemaText = new(() => PublishedSchema.Read("comparison-1.schema.json"));

    /// <summary>The renderer.</summary>
    public static JsonComparisonRenderer Default { get; } = new();

    /// <summary>The JSON schema (draft 2020-12) that every comparison follows; its descriptions are the documentation of the fields.</summary>
    public static string Schema => SchemaText.Value;

    /// <inheritdoc/>
    public ReportFormat Format => ReportFormat.Json;

    /// <inheritdoc/>
    public void Render(Comparison comparison, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        output.Write(JsonSerializer.Serialize(ComparisonJson.From(comparison), ReportJsonContext.Default.ComparisonJson));
        output.Write('\n');
    }
}
