using ProfileAudit.Auditing;
using ProfileAudit.Rendering.Words;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Html;

/// <summary>What is worth tending: on the fold what was found, in it what to do, why, on what it rests and how long it takes.</summary>
internal sealed class FindingFold(Finding finding, HtmlWriter html)
{
    public void Write()
    {
        using (html.Open("details", ("class", "fold")))
        {
            using (html.Open("summary"))
            {
                html.Line("span", finding.Rule.Title, ("class", "name"));
                html.Line("span", FindingWords.Trade(finding), ("class", "trade"));
                html.Line("span", finding.Message, ("class", "said"));
            }

            using (html.Open("div", ("class", "more")))
                More();
        }
    }

    private void More()
    {
        using (html.Open("dl", ("class", "facts")))
        {
            Fact(FindingWords.ToDo, finding.Rule.Remedy, "do");
            Fact(FindingWords.WhyItMatters, FindingWords.Why(finding.Rule));
            if (!finding.Evidence.IsEmpty)
                Seen();
            Fact(FindingWords.HowLong, FindingWords.Effort(finding.Rule.Effort));
        }

        if (FindingWords.Page(finding.Rule) is { } page)
        {
            using (html.Open("p", ("class", "page-link")))
                html.Line("a", FindingWords.More(finding.Rule), ("href", page), ("rel", "noreferrer noopener"));
        }
    }

    private void Fact(Text label, Text text, string? kind = null)
    {
        using (html.Open("div"))
        {
            html.Line("dt", label);
            html.Line("dd", text, ("class", kind));
        }
    }

    private void Seen()
    {
        using (html.Open("div"))
        {
            html.Line("dt", FindingWords.WhatWasSeen);
            foreach (var evidence in finding.Evidence)
                html.Named("dd", FindingWords.Seen(evidence), evidence.NamesSomebody ? evidence.Label.ToString() : "");
        }
    }
}
