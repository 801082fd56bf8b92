using ProfileAudit.Rendering.Words;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Markdown;

/// <summary>A comparison from top to bottom, in blocks of Markdown.</summary>
internal sealed class MarkdownComparison(Comparison comparison, MarkdownWriter page)
{
    public void Write()
    {
        page.Heading(1, ComparisonWords.Title(comparison));
        page.Strong(ComparisonWords.Difference(comparison));
        page.Item(ComparisonWords.Before(comparison));
        page.Item(ComparisonWords.After(comparison));
        foreach (var diagnostic in comparison.Diagnostics)
            page.Paragraph(SourceWords.Note(diagnostic));
        foreach (var group in comparison.Groups())
        {
            page.Heading(2, ComparisonWords.Heading(group.Theme));
            foreach (var change in group.Changes)
                page.Dotted(change.Rule.Title, ComparisonWords.Detail(change));
        }

        page.Paragraph(ComparisonWords.Unchanged(comparison));
        page.Quiet(SourceWords.OfflineBy(ComparisonWords.Makers(comparison)));
    }
}
