using ProfileAudit.Rendering.Words;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Html;

/// <summary>What to do in the next fifteen minutes, and the way to the next level.</summary>
internal sealed class PlanSection(AuditReport report, HtmlWriter html)
{
    public void Write()
    {
        var steps = report.Steps(report.Plan.QuarterHour);
        using (html.Open("section", ("class", "section plan"), ("id", "plan"), ("aria-labelledby", "plan-title"), ("tabindex", "-1")))
        {
            using (html.Open("div", ("class", "plan-head")))
            {
                html.Heading(1, Headings.QuarterHour, "plan-title");
                if (!steps.Findings.IsEmpty)
                    html.Line("p", Numbers.GainUpTo(steps.Points), ("class", "gain"));
            }

            if (steps.Findings.IsEmpty)
                html.Line("p", PlanWords.InsteadOfSteps(report), ("class", "group"));
            else
                Cards(steps);
            if (PlanWords.UpTo(steps.Findings) is { } upTo)
                html.Line("p", upTo, ("class", "small group"));
            if (PlanWords.Sufficient(report.Plan) is { } sufficient)
                html.Line("p", sufficient, ("class", "sufficient"));
        }

        if (report.Plan.NextLevel is { } way && !report.Plan.QuarterHourSuffices())
            Way(way);
    }

    private void Cards(Steps steps)
    {
        using (html.Open("ol", ("class", "steps")))
        {
            foreach (var step in steps.Findings)
            {
                using (html.Open("li", ("class", "step")))
                {
                    html.Heading(2, step.Rule.Title);
                    html.Line("p", step.Message, ("class", "quiet"));
                    html.Line("p", step.Rule.Remedy);
                    html.Line("p", FindingWords.Trade(step), ("class", "trade"));
                }
            }
        }
    }

    private void Way(NextLevel way)
    {
        using (html.Section("way", PlanWords.Way(way), "after-plan"))
        {
            using (html.Open("ol", ("class", "way")))
            {
                foreach (var step in report.Of(way.Rules))
                {
                    using (html.Open("li"))
                    {
                        html.Line("span", step.Rule.Title, ("class", "name"));
                        html.Line("span", FindingWords.Trade(step), ("class", "trade"));
                    }
                }
            }
        }
    }
}
