using ProfileAudit.Rendering.Words;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Html;

/// <summary>What could not be seen, with how to make it visible; and what was left out of the score.</summary>
internal sealed class UnseenSection(AuditReport report, HtmlWriter html)
{
    public void Write()
    {
        Unseen();
        LeftOut();
    }

    private void Unseen()
    {
        var unseen = report.Unseen().ToList();
        if (unseen.Count == 0)
            return;
        using (html.Open("section", ("class", "unseen"), ("aria-labelledby", "unseen-title")))
        {
            html.Line("h2", Headings.CouldNotBeSeen, ("id", "unseen-title"));
            html.Line("p", Headings.NotAgainstYou, ("class", "quiet"));
            if (SourceWords.Next(report) is { } next)
                html.Line("p", next, ("class", "do"));
            using (html.Open("ul", ("class", "cards")))
            {
                foreach (var group in unseen)
                {
                    using (html.Open("li", ("class", "card")))
                    {
                        foreach (var reason in group.Reasons)
                        {
                            html.Line("h3", FindingWords.Titles(reason.Findings));
                            html.Line("p", reason.Reason, ("class", "quiet"));
                        }

                        html.Line("p", group.MakeVisible, ("class", "do"));
                    }
                }
            }
        }
    }

    private void LeftOut()
    {
        var left = report.LeftOut().ToList();
        if (left.Count == 0)
            return;
        using (html.Open("section", ("aria-labelledby", "left-title")))
        {
            html.Line("h2", Headings.NotCounted, ("id", "left-title"));
            foreach (var group in left)
            {
                using (html.Open("div", ("class", "group")))
                {
                    html.Line("h3", FindingWords.Left(group.Outcome));
                    using (html.Open("ul", ("class", "plain")))
                    {
                        foreach (var finding in group.Findings)
                        {
                            using (html.Open("li"))
                            {
                                html.Line("strong", $"{finding.Rule.Title}:");
                                html.Line("span", finding.Message);
                            }
                        }
                    }
                }
            }
        }
    }
}
