using ProfileAudit.Rendering.Words;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Html;

/// <summary>Excuses, each answered with the member's own figures.</summary>
internal sealed class ExcuseSection(AuditReport report, HtmlWriter html)
{
    public void Write()
    {
        if (report.Excuses.IsEmpty)
            return;
        using (html.Section("excuses", Headings.Excuses))
        {
            using (html.Open("ul", ("class", "cards")))
            {
                foreach (var answer in report.Excuses)
                {
                    using (html.Open("li", ("class", "card")))
                    {
                        html.Heading(2, ExcuseWords.Said(answer));
                        html.Line("p", answer.Answer);
                    }
                }
            }
        }
    }
}
