using ProfileAudit.Rendering.Words;
using ProfileAudit.Reports;
using ProfileAudit.Reports.Emulations;

namespace ProfileAudit.Rendering.Html;

/// <summary>Other people's yardsticks, folded: the result of each is on its fold.</summary>
internal sealed class YardstickSection(AuditReport report, HtmlWriter html)
{
    public void Write()
    {
        if (report.Emulations.IsEmpty)
            return;
        using (html.Section("yardsticks", Headings.Yardsticks))
        {
            html.Line("p", Headings.NeverMoves, ("class", "hint"));
            using (html.Open("div", ("class", "group")))
            {
                foreach (var emulation in report.Emulations)
                    Fold(emulation);
            }
        }
    }

    private void Fold(Emulation emulation)
    {
        using (html.Open("details", ("class", "fold")))
        {
            using (html.Open("summary"))
            {
                html.Line("span", emulation.Title, ("class", "name"));
                html.Line("span", EmulationWords.Result(emulation), ("class", "said"));
            }

            using (html.Open("div", ("class", "more")))
            {
                using (html.Open("dl", ("class", "facts")))
                {
                    foreach (var group in emulation.Groups())
                    {
                        using (html.Open("div"))
                        {
                            html.Line("dt", EmulationWords.Outcome(group));
                            html.Line("dd", EmulationWords.Items(emulation, group));
                        }
                    }
                }

                html.Line("p", EmulationWords.About(emulation), ("class", "small quiet"));
            }
        }
    }
}
