using ProfileAudit.Auditing;
using ProfileAudit.Rendering.Words;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Html;

/// <summary>What is good already, category by category.</summary>
internal sealed class KeptSection(AuditReport report, HtmlWriter html)
{
    public void Write()
    {
        var kept = report.Judged().Where(judged => !judged.Kept.IsEmpty).ToList();
        if (kept.Count == 0)
            return;
        using (html.Section("kept", Headings.KeptWell))
        {
            using (html.Open("div", ("class", "kept")))
            {
                foreach (var judged in kept)
                    Group(judged.Category, judged.Kept);
            }
        }
    }

    private void Group(Category category, IEnumerable<Finding> findings)
    {
        using (html.Open("div"))
        {
            html.Heading(2, category.Title);
            using (html.Open("ul", ("class", "good")))
            {
                foreach (var finding in findings)
                    html.Line("li", finding.Message);
            }
        }
    }
}
