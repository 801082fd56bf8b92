using ProfileAudit.Profiles;
using ProfileAudit.Rendering.Words;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Html;

/// <summary>What was read, what of it could not be, and what was noticed.</summary>
internal sealed class SourceSection(AuditReport report, HtmlWriter html)
{
    public void Write()
    {
        using (html.Section("sources", Headings.Sources))
        {
            if (report.Sources.IsEmpty)
                html.Line("p", Headings.Nowhere, ("class", "quiet"));
            foreach (var source in report.Sources)
                Source(source);
            if (!report.Diagnostics.IsEmpty)
                Notes();
        }
    }

    private void Source(ProfileSource source)
    {
        using (html.Open("div", ("class", "group")))
        {
            html.Heading(2, SourceWords.Source(source));
            if (source.ArchiveReason is { } reason)
                html.Line("p", reason, ("class", "small quiet"));
            if (source.Unread.IsEmpty)
                return;
            html.Line("p", Headings.UnreadPartsCount, ("class", "small"));
            using (html.Open("ul", ("class", "plain small")))
            {
                foreach (var part in source.Unread)
                    html.Line("li", SourceWords.Unread(part));
            }
        }
    }

    private void Notes()
    {
        using (html.Open("div", ("class", "group")))
        {
            html.Heading(2, Headings.Notes);
            using (html.Open("ul", ("class", "plain small")))
            {
                foreach (var diagnostic in report.Diagnostics)
                    html.Line("li", SourceWords.Note(diagnostic));
            }
        }
    }
}
