using ProfileAudit.Reports;

namespace ProfileAudit.Rendering;

/// <summary>Spells a report.</summary>
public sealed class ConsoleReportRenderer : IReportRenderer
{
    /// <summary>The renderer.</summary>
    public static ConsoleReportRenderer Default { get; } = new();

    /// <summary>w</summary>
    public int Width { get; init; } = 80;

    /// <summary>c</summary>
    public bool UseColor { get; init; }

    /// <inheritdoc/>
    public ReportFormat Format => ReportFormat.Console;

    /// <inheritdoc/>
    public void Render(AuditReport report, TextWriter output) => throw new NotSupportedException();
}
