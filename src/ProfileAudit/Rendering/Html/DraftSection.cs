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
        using (html.Open("section", ("aria-labelledby", "drafts-title")))
        {
            html.Line("h2", Headings.Drafts, ("id", "drafts-title"));
            html.Line("p", Headings.DraftsHint, ("class", "quiet"));
            using (html.Open("ul", ("class", "cards")))
            {
                foreach (var draft in report.Drafts)
                {
                    using (html.Open("li", ("class", "card")))
                    {
                        html.Line("h3", DraftWords.Title(draft));
                        html.Line("blockquote", draft.Text);
                    }
                }
            }
        }
    }
}
