using ProfileAudit.Reports;

namespace ProfileAudit.Rendering;

/// <summary>Spells a report.</summary>
public sealed class ConsoleReportRenderer : IReportRenderer
{
    /// <summary>The renderer.</summary>
    public static ConsoleReportRenderer Default { get; } = new();

    /// <inheritdoc/>
    public ReportFormat Format => ReportFormat.Console;

    /// <inheritdoc/>
    public void Render(AuditReport report, TextWriter output) => throw new NotSupportedException();
}
