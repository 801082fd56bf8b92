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
        using (html.Open("section", ("aria-labelledby", "excuses-title")))
        {
            html.Line("h2", Headings.Excuses, ("id", "excuses-title"));
            using (html.Open("ul", ("class", "cards")))
            {
                foreach (var answer in report.Excuses)
                {
                    using (html.Open("li", ("class", "card")))
                    {
                        html.Line("h3", $"“{answer.Excuse.Title}”");
                        html.Line("p", answer.Answer);
                    }
                }
            }
        }
    }
}
