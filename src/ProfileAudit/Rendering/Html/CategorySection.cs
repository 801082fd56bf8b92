using System.Collections.Immutable;
using ProfileAudit.Rendering.Words;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Html;

/// <summary>The parts of the score, each with what is worth tending in it, folded.</summary>
internal sealed class CategorySection(AuditReport report, HtmlWriter html)
{
    public void Write()
    {
        using (html.Section("categories", Headings.Categories))
        {
            foreach (var category in report.AskedCategories())
            {
                using (html.Open("div", ("class", "category")))
                {
                    Account(category);
                    Findings(report.NeglectedIn(category.Category));
                }
            }
        }
    }

    private void Account(CategoryReport category)
    {
        using (html.Open("div", ("class", "account")))
        {
            html.Heading(2, category.Category.Title);
            html.Line("p", category.Points is { } points ? Numbers.OfHundred(points) : "–", ("class", "value"));
            html.Line("p", category.Category.Question, ("class", "small quiet"));
            html.Line("p", ScoreWords.Account(category), ("class", "adds small quiet"));
            Figures.Bar(html, category);
        }
    }

    private void Findings(ImmutableArray<Finding> findings)
    {
        foreach (var finding in findings)
            new FindingFold(finding, html).Write();
    }
}
