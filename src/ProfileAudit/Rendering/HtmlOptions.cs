using System.Collections.Immutable;
using ProfileAudit.Rendering.Html;

namespace ProfileAudit.Rendering;

/// <summary>What an HTML report holds and how it fits into a page of the host's. The defaults make a whole page with everything.</summary>
public sealed record HtmlOptions
{
    /// <summary>A whole page with every section.</summary>
    public static HtmlOptions Default { get; } = new();

    /// <summary>Whether to write one <c>div</c> for a page of the host's, instead of a page: no <c>html</c>, <c>head</c> and <c>body</c>, and no style. The style sheet is <see cref="HtmlReportRenderer.StyleSheet"/>.</summary>
    public bool IsFragment { get; init; }

    /// <summary>What every class and id begins with, so that none meets one of the host's: "" or a small letter, then small letters, digits and hyphens; at most 32. Two reports on one page need two.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public string ClassPrefix { get; init => field = HtmlNames.CheckedPrefix(value); } = "pa-";

    /// <summary>The sections, in the order in which they are written; each at most once.</summary>
    /// <exception cref="ArgumentException">One is named twice, is none, or the list was never made.</exception>
    public ImmutableArray<HtmlSection> Sections { get; init => field = HtmlSections.Checked(value); } = HtmlSections.All;

    /// <summary>The level of the report's title, 1 to 3; the headings below it follow without a gap.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not 1 to 3.</exception>
    public int HeadingLevel { get; init => field = HtmlNames.CheckedLevel(value); } = 1;
}
