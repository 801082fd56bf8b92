using ProfileAudit.Rendering.Words;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Terminal;

/// <summary>A comparison from top to bottom, in lines.</summary>
internal sealed class TerminalComparison(Comparison comparison, TerminalWriter lines)
{
    private const string Indent = "  ";

    public void Write()
    {
        lines.Paragraph(ComparisonWords.Title(comparison), style: TextStyle.Bold);
        lines.Blank();
        lines.Paragraph(ComparisonWords.Difference(comparison), Indent, TextStyle.Bold);
        lines.Paragraph(ComparisonWords.Before(comparison), Indent);
        lines.Paragraph(ComparisonWords.After(comparison), Indent);
        foreach (var diagnostic in comparison.Diagnostics)
        {
            lines.Blank();
            lines.Paragraph(SourceWords.Note(diagnostic), Indent, TextStyle.Yellow);
        }

        foreach (var group in comparison.Groups())
        {
            lines.Heading(ComparisonWords.Heading(group.Theme));
            foreach (var change in group.Changes)
                lines.Paragraph(Joined.Colon(change.Rule.Title, ComparisonWords.Detail(change)), $"{Mark(group.Theme)} ", Style(group.Theme));
        }

        lines.Blank();
        lines.Paragraph(ComparisonWords.Unchanged(comparison));
        lines.Blank();
        lines.Paragraph(SourceWords.OfflineBy(ComparisonWords.Makers(comparison)), style: TextStyle.Dim);
    }

    private static string Mark(ChangeTheme theme) => theme switch
    {
        ChangeTheme.Mended => "✓",
        ChangeTheme.Slipped => "○",
        ChangeTheme.NowSeen or ChangeTheme.NoLongerSeen => "?",
        ChangeTheme.Asked or ChangeTheme.Rules => "-",
        _ => throw new ArgumentOutOfRangeException(nameof(theme)),
    };

    private static TextStyle Style(ChangeTheme theme) => theme switch
    {
        ChangeTheme.Mended => TextStyle.Green,
        ChangeTheme.Slipped => TextStyle.Yellow,
        _ => TextStyle.Plain,
    };
}
