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
        using (html.Section("unseen", Headings.CouldNotBeSeen, "unseen"))
        {
            html.Line("p", Headings.NotAgainstYou, ("class", "hint"));
            Next();
            using (html.Open("ul", ("class", "cards")))
            {
                foreach (var group in unseen)
                {
                    using (html.Open("li", ("class", "card")))
                    {
                        foreach (var reason in group.Reasons)
                        {
                            html.Heading(2, FindingWords.Titles(reason.Findings));
                            html.Line("p", reason.Reason, ("class", "quiet"));
                        }

                        html.Line("p", group.MakeVisible, ("class", "do"));
                    }
                }
            }
        }
    }

    private void Next()
    {
        if (report.NextSources.IsEmpty)
            return;
        using (html.Open("div", ("class", "next")))
        {
            html.Heading(2, Headings.NextSources);
            using (html.Open("ol", ("class", "plain")))
            {
                foreach (var next in report.NextSources)
                    html.Line("li", SourceWords.Next(next));
            }
        }
    }

    private void LeftOut()
    {
        var left = report.LeftOut().ToList();
        if (left.Count == 0)
            return;
        using (html.Section("left", Headings.NotCounted))
        {
            foreach (var group in left)
            {
                using (html.Open("div", ("class", "group")))
                {
                    html.Heading(2, FindingWords.Left(group.Outcome));
                    using (html.Open("ul", ("class", "plain")))
                    {
                        foreach (var finding in group.Findings)
                        {
                            using (html.Open("li"))
                            {
                                html.Line("strong", Text.Of("heading.inline", "{title}:", ("title", finding.Rule.Title)));
                                html.Line("span", finding.Message);
                            }
                        }
                    }
                }
            }
        }
    }
}
