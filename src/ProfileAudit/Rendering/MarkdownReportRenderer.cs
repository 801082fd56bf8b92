using ProfileAudit.Rendering.Markdown;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering;

/// <summary>Spells a report as GitHub-flavoured Markdown.</summary>
public sealed class MarkdownReportRenderer : IReportRenderer
{
    /// <summary>The renderer.</summary>
    public static MarkdownReportRenderer Default { get; } = new();

    /// <inheritdoc/>
    public ReportFormat Format => ReportFormat.Markdown;

    /// <inheritdoc/>
    public void Render(AuditReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        new MarkdownReport(report, new MarkdownWriter(output, report.Language)).Write();
    }
}
