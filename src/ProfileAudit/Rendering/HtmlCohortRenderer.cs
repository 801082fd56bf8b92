using ProfileAudit.Rendering.Html;
using ProfileAudit.Reports.Cohorts;

namespace ProfileAudit.Rendering;

/// <summary>Spells a cohort as one HTML page without script and without requests, in the look of a report; see <see cref="HtmlReportRenderer.ContentSecurityPolicy"/>.</summary>
public sealed class HtmlCohortRenderer : ICohortRenderer
{
    /// <summary>The renderer.</summary>
    public static HtmlCohortRenderer Default { get; } = new();

    /// <inheritdoc/>
    public ReportFormat Format => ReportFormat.Html;

    /// <inheritdoc/>
    public void Render(Cohort cohort, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        ArgumentNullException.ThrowIfNull(output);
        new HtmlCohort(cohort, CohortPage.On(output, cohort.Language)).Write();
    }
}
