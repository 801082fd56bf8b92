using ProfileAudit.Rendering.Html;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering;

/// <summary>Spells a report as one HTML file without script and without requests, for light and dark, phone and paper.</summary>
public sealed class HtmlReportRenderer : IReportRenderer
{
    /// <summary>The renderer.</summary>
    public static HtmlReportRenderer Default { get; } = new();

    /// <inheritdoc/>
    public ReportFormat Format => ReportFormat.Html;

    /// <inheritdoc/>
    public void Render(AuditReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        new HtmlReport(report, new HtmlWriter(output, report.Language)).Write();
    }
}
