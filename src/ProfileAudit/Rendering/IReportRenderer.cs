using ProfileAudit.Reports;

namespace ProfileAudit.Rendering;

/// <summary>Spells a report in one format. Neither sorts, counts nor decides; the same report gives the same text.</summary>
public interface IReportRenderer
{
    /// <summary>The format.</summary>
    ReportFormat Format { get; }

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to; the line end is '\n' whatever the writer's own.</param>
    void Render(AuditReport report, TextWriter output);
}
