using ProfileAudit.Rendering.Words;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Html;

/// <summary>The signs of neglect, each with its state by word and drawing.</summary>
internal sealed class SignSection(AuditReport report, HtmlWriter html)
{
    public void Write()
    {
        var signs = report.Signs().ToList();
        if (signs.Count == 0)
            return;
        using (html.Section("signs", Headings.Signs))
        {
            html.Line("p", Headings.SignsHint, ("class", "hint"));
            using (html.Open("ul", ("class", "signs")))
            {
                foreach (var sign in signs)
                    Sign(sign);
            }
        }
    }

    private static string Look(SignState state) => state switch
    {
        SignState.Present => "card sign-there",
        SignState.Absent => "card",
        _ => "card hidden",
    };

    private void Sign(NeglectSign sign)
    {
        using (html.Open("li", ("class", Look(sign.State))))
        {
            using (html.Open("p", ("class", "state")))
            {
                Icons.Of(html, sign.State);
                html.Line("span", SignWords.State(sign.State));
            }

            html.Heading(2, FindingWords.Titles(sign.Findings));
            foreach (var finding in sign.Findings)
                html.Line("p", finding.Message, ("class", "small quiet"));
        }
    }
}
