using ProfileAudit.Reports;

namespace ProfileAudit.Rendering;

/// <summary>Spells a report.</summary>
public sealed class HtmlReportRenderer : IReportRenderer
{
    /// <summary>The renderer.</summary>
    public static HtmlReportRenderer Default { get; } = new();

    /// <inheritdoc/>
    public ReportFormat Format => ReportFormat.Html;

    /// <inheritdoc/>
    public void Render(AuditReport report, TextWriter output) => throw new NotSupportedException();
}
