using ProfileAudit.Rendering.Terminal;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering;

/// <summary>Spells a comparison as plain text for a terminal.</summary>
public sealed class ConsoleComparisonRenderer : IComparisonRenderer
{
    /// <summary>The renderer for 80 columns, without colour.</summary>
    public static ConsoleComparisonRenderer Default { get; } = new();

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
    public void Render(Comparison comparison, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        new TerminalComparison(comparison, new TerminalWriter(output, comparison.Language, Width, UseColor, UseAsciiMarks)).Write();
    }
}
