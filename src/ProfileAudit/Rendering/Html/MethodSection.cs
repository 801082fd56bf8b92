using System.Collections.Immutable;
using ProfileAudit.Rendering.Words;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Html;

/// <summary>How the score is made, with what each category adds.</summary>
internal sealed class MethodSection(AuditReport report, HtmlWriter html)
{
    public void Write()
    {
        using (html.Section("method", Headings.Method))
        {
            using (html.Open("ul", ("class", "points")))
            {
                foreach (var sentence in MethodWords.Sentences)
                    html.Line("li", sentence);
            }

            HtmlTable.Write(
                html,
                Headings.Method,
                MethodWords.Columns,
                [.. report.AskedCategories().Select(category => (ImmutableArray<Text>)
                [
                    category.Category.Title,
                    Numbers.Number(category.Category.Share),
                    category.Points is { } points ? Numbers.Tenths(points) : "–",
                    category.Contribution is { } adds ? Numbers.Tenths(adds) : "–",
                ])]);
        }
    }
}
