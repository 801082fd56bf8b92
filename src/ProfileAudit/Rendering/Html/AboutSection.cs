using ProfileAudit.Rendering.Words;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Html;

/// <summary>Privacy, version and as-of.</summary>
internal sealed class AboutSection(AuditReport report, HtmlWriter html)
{
    public void Write()
    {
        using (html.Section("about", Headings.About))
            Lines();
    }

    /// <summary>The same below a page's main part.</summary>
    public void WriteFooter()
    {
        using (html.Open("footer", ("class", "section"), ("aria-labelledby", "about-title")))
        {
            html.Heading(1, Headings.About, "about-title");
            Lines();
        }
    }

    private void Lines()
    {
        using (html.Open("div", ("class", "plain small quiet")))
        {
            html.Line("p", Headings.Offline);
            html.Line("p", Headings.Private);
            html.Line("p", SourceWords.MakerAsOf(report));
        }
    }
}
