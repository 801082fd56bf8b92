using System.Text.Json;
using ProfileAudit.Rendering.Json;
using ProfileAudit.Reports.Cohorts;

namespace ProfileAudit.Rendering;

/// <summary>
/// Spells a comparison of two rounds of a cohort as JSON, version 1: fields are added, never renamed or removed. Every field is always
/// there, null where nothing is told. The text is ASCII, as a report's is.
/// </summary>
public sealed class JsonCohortComparisonRenderer : ICohortComparisonRenderer
{
    private static readonly Lazy<string> SchemaText = new(() => PublishedSchema.Read("cohort-comparison-1.schema.json"));

    /// <summary>The renderer.</summary>
    public static JsonCohortComparisonRenderer Default { get; } = new();

    /// <summary>The JSON schema (draft 2020-12) that every comparison follows; its descriptions are the documentation of the fields.</summary>
    public static string Schema => SchemaText.Value;

    /// <inheritdoc/>
    public ReportFormat Format => ReportFormat.Json;

    /// <inheritdoc/>
    public void Render(CohortComparison comparison, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        output.Write(JsonSerializer.Serialize(CohortComparisonJson.From(comparison), ReportJsonContext.Default.CohortComparisonJson));
        output.Write('\n');
    }
}
