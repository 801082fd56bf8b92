using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Rendering.Words;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Html;

/// <summary>What was judged, category by category: what is worth tending folds open, what is good is only named.</summary>
internal sealed class FindingSection(AuditReport report, HtmlWriter html)
{
    public void Write()
    {
        var categories = report.Judged().ToList();
        if (categories.Count == 0)
            return;
        using (html.Open("section", ("aria-labelledby", "findings-title")))
        {
            html.Line("h2", Headings.Findings, ("id", "findings-title"));
            foreach (var judged in categories)
            {
                using (html.Open("div", ("class", "category")))
                {
                    html.Line("h3", judged.Category.Title);
                    Neglected(judged.Neglected);
                    Kept(judged.Kept);
                }
            }
        }
    }

    private void Neglected(ImmutableArray<Finding> findings)
    {
        if (findings.IsEmpty)
            return;
        html.Line("h4", Headings.WorthTending);
        foreach (var finding in findings)
        {
            using (html.Open("details"))
            {
                using (html.Open("summary"))
                {
                    html.Line("span", finding.Rule.Title, ("class", "name"));
                    html.Line("span", FindingWords.Trade(finding), ("class", "trade"));
                    html.Line("span", finding.Message, ("class", "said"));
                }

                using (html.Open("div", ("class", "more")))
                    More(finding);
            }
        }
    }

    private void More(Finding finding)
    {
        html.Line("p", finding.Rule.Remedy, ("class", "do"));
        html.Line("p", $"{finding.Rule.Why} {FindingWords.Basis(finding.Rule.Grade)}");
        if (!finding.Evidence.IsEmpty)
        {
            using (html.Open("dl", ("class", "evidence")))
            {
                foreach (var evidence in finding.Evidence)
                    Seen(evidence);
            }
        }

        if (FindingWords.Page(finding.Rule) is { } page)
        {
            using (html.Open("p"))
                html.Line("a", FindingWords.More(finding.Rule), ("href", page), ("rel", "noreferrer noopener"));
        }
    }

    private void Seen(Evidence evidence)
    {
        using (html.Open("div"))
        {
            html.Line("dt", evidence.Label);
            html.Line("dd", evidence.Value);
            if (FindingWords.Place(evidence) is { } place)
                html.Line("dd", $"in {place}", ("class", "place"));
        }
    }

    private void Kept(ImmutableArray<Finding> findings)
    {
        if (findings.IsEmpty)
            return;
        html.Line("h4", Headings.AlreadyGood);
        using (html.Open("ul", ("class", "good")))
        {
            foreach (var finding in findings)
                html.Line("li", finding.Message);
        }
    }
}
