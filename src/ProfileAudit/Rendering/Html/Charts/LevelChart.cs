using System.Collections.Immutable;
using ProfileAudit.Rendering.Words;
using ProfileAudit.Reports.Cohorts;

namespace ProfileAudit.Rendering.Html.Charts;

/// <summary>A bar for each level of a cohort; an outline where the number is not told.</summary>
internal static class LevelChart
{
    private const int RowHeight = 34;
    private const int BarHeight = 12;

    public static void Write(HtmlWriter html, ImmutableArray<LevelCount> levels)
    {
        var most = Math.Max(1, levels.Max(level => level.Members ?? 0));
        using (html.Open("div", ("class", "charts")))
        using (html.Open("div", ("class", "card chart")))
        {
            using (Drawing.Open(html, RowHeight * levels.Length, [Joined.Comma(levels.Select(CohortWords.Bar))]))
            {
                for (var i = 0; i < levels.Length; i++)
                    Row(html, levels[i], most, RowHeight * i);
            }

            Drawing.Table(html, CohortWords.Scores, CohortWords.LevelColumns, [.. levels.Select(level => (LevelWords.Name(level.Level), CohortWords.Figure(level.Members)))]);
        }
    }

    private static void Row(HtmlWriter html, LevelCount level, int most, int top)
    {
        Drawing.Letters(html, LevelWords.Name(level.Level), 0, top + 13, "start");
        Drawing.Letters(html, CohortWords.Figure(level.Members), Drawing.Width, top + 13, "end", "label strong");
        var foot = top + RowHeight - 4;
        html.Line("path", "", ("class", level.Members is null ? "axis unknown" : "axis"), ("d", $"M0 {foot}h{Drawing.Width}"));
        if (level.Members is > 0 and { } members)
            html.Line("path", "", ("class", "sure"), ("d", Drawing.Standing(0, foot, (double)Drawing.Width * members / most, BarHeight)));
    }
}
