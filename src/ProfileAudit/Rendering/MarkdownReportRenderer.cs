using ProfileAudit.Reports;

namespace ProfileAudit.Rendering;

/// <summary>Spells a report.</summary>
public sealed class MarkdownReportRenderer : IReportRenderer
{
    /// <summary>The renderer.</summary>
    public static MarkdownReportRenderer Default { get; } = new();

    /// <inheritdoc/>
    public ReportFormat Format => ReportFormat.Markdown;

    /// <inheritdoc/>
    public void Render(AuditReport report, TextWriter output) => throw new NotSupportedException();
}
