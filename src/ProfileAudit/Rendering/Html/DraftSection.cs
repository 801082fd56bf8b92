using ProfileAudit.Rendering.Words;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Html;

/// <summary>Texts to copy.</summary>
internal sealed class DraftSection(AuditReport report, HtmlWriter html)
{
    public void Write()
    {
        if (report.Drafts.IsEmpty)
            return;
        using (html.Section("drafts", Headings.Drafts))
        {
            html.Line("p", Headings.DraftsHint, ("class", "hint"));
            using (html.Open("ul", ("class", "cards")))
            {
                foreach (var draft in report.Drafts)
                {
                    using (html.Open("li", ("class", "card")))
                    {
                        html.NamedHeading(2, DraftWords.Title(draft), draft.To.ToString());
                        html.Line("blockquote", draft.Text, ("dir", "auto"));
                    }
                }
            }
        }
    }
}
