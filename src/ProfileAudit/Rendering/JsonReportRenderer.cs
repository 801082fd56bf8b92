using System.Text.Json;
using ProfileAudit.Rendering.Json;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering;

/// <summary>
/// Spells a report as JSON, version 1: fields are added, never renamed or removed. Every field is always there, null where it has
/// nothing to say. The text is ASCII: everything else is escaped, so that no encoding and no page around it can spoil it.
/// </summary>
public sealed class JsonReportRenderer : IReportRenderer
{
    private static readonly Lazy<string> SchemaText = new(() => PublishedSchema.Read("report-1.schema.json"));

    /// <summary>The renderer.</summary>
    public static JsonReportRenderer Default { get; } = new();

    /// <summary>The JSON schema (draft 2020-12) that every report follows; its descriptions are the documentation of the fields.</summary>
    public static string Schema => SchemaText.Value;

    /// <inheritdoc/>
    public ReportFormat Format => ReportFormat.Json;

    /// <inheritdoc/>
    public void Render(AuditReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        output.Write(JsonSerializer.Serialize(ReportJson.From(report), ReportJsonContext.Default.ReportJson));
        output.Write('\n');
    }
}
