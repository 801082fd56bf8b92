using ProfileAudit.Rendering.Html;
using ProfileAudit.Reports.Cohorts;

namespace ProfileAudit.Rendering;

/// <summary>
/// Spells a comparison of two rounds of a cohort as one HTML page without script and without requests, in the look of a report; see
/// <see cref="HtmlReportRenderer.ContentSecurityPolicy"/>.
/// </summary>
public sealed class HtmlCohortComparisonRenderer : ICohortComparisonRenderer
{
    /// <summary>The renderer.</summary>
    public static HtmlCohortComparisonRenderer Default { get; } = new();

    /// <inheritdoc/>
    public ReportFormat Format => ReportFormat.Html;

    /// <inheritdoc/>
    public void Render(CohortComparison comparison, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        new HtmlCohortComparison(comparison, CohortPage.On(output, comparison.Language)).Write();
    }
}
