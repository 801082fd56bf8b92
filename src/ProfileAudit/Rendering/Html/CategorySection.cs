using ProfileAudit.Rendering.Words;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Html;

/// <summary>The parts of the score, and the way to the next level.</summary>
internal sealed class CategorySection(AuditReport report, HtmlWriter html)
{
    public void Write()
    {
        using (html.Open("section", ("aria-labelledby", "categories-title")))
        {
            html.Line("h2", Headings.Categories, ("id", "categories-title"));
            using (html.Open("ul", ("class", "bars")))
            {
                foreach (var category in report.AskedCategories())
                    Category(category);
            }
        }

        if (report.Plan.NextLevel is { } way && !report.Plan.QuarterHourSuffices())
            Way(way);
    }

    private void Category(CategoryReport category)
    {
        using (html.Open("li"))
        {
            using (html.Open("div"))
            {
                html.Line("h3", category.Category.Title);
                html.Line("p", category.Category.Question, ("class", "small quiet"));
            }

            html.Line("p", category.Points is { } points ? Numbers.Tenths(points) : "–", ("class", "value"));
            Figures.Bar(html, category);
            html.Line("p", ScoreWords.Account(category), ("class", "account small quiet"));
        }
    }

    private void Way(NextLevel way)
    {
        using (html.Open("section", ("aria-labelledby", "way-title")))
        {
            html.Line("h2", PlanWords.Way(way), ("id", "way-title"));
            using (html.Open("ol", ("class", "way")))
            {
                foreach (var step in report.Of(way.Rules))
                {
                    using (html.Open("li"))
                    {
                        html.Line("span", step.Rule.Title);
                        html.Line("span", FindingWords.Trade(step), ("class", "trade"));
                    }
                }
            }
        }
    }
}
