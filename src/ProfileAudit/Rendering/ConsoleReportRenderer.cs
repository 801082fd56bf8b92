using ProfileAudit.Rendering.Terminal;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering;

/// <summary>Spells a report as plain text for a terminal. The first screen holds the score and what to do next.</summary>
public sealed class ConsoleReportRenderer : IReportRenderer
{
    /// <summary>The renderer for 80 columns, without colour.</summary>
    public static ConsoleReportRenderer Default { get; } = new();

    /// <summary>How many columns a line has: 40 to 200. A longer word stays whole.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The width is out of range.</exception>
    public int Width { get; init => field = TerminalWriter.CheckedWidth(value); } = 80;

    /// <summary>Whether lines are bold, dim, green or yellow by ANSI codes. Nothing is said by colour alone.</summary>
    public bool UseColor { get; init; }

    /// <summary>Whether marks, bars and typographic signs are spelt in ASCII, for a terminal without them. Letters stay what they are.</summary>
    public bool UseAsciiMarks { get; init; }

    /// <inheritdoc/>
    public ReportFormat Format => ReportFormat.Console;

    /// <inheritdoc/>
    public void Render(AuditReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        new TerminalReport(report, new TerminalWriter(output, report.Language, Width, UseColor, UseAsciiMarks)).Write();
    }
}
