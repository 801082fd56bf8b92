using System.Collections.Immutable;
using ProfileAudit.Rendering.Words;
using ProfileAudit.Reports.Cohorts;

namespace ProfileAudit.Rendering.Html.Charts;

/// <summary>A bar for each level of a cohort; an outline where the number is not told.</summary>
internal static class LevelChart
{
    private const int RowHeight = 34;
    private const int BarHeight = 12;

    public static void Write(HtmlWriter html, ImmutableArray<LevelCount> levels) => Write(html, (null, levels));

    /// <summary>Several rounds side by side, each under its name and all in the same scale.</summary>
    public static void Write(HtmlWriter html, params ImmutableArray<(Text? Name, ImmutableArray<LevelCount> Levels)> rounds)
    {
        var most = Math.Max(1, rounds.Max(round => round.Levels.Max(level => level.Members ?? 0)));
        using (html.Open("div", ("class", "charts")))
        {
            foreach (var (name, levels) in rounds)
                Card(html, name, levels, most);
        }
    }

    private static void Card(HtmlWriter html, Text? name, ImmutableArray<LevelCount> levels, int most)
    {
        using (html.Open("div", ("class", "card chart")))
        {
            if (name is not null)
                html.Heading(2, name);
            using (Drawing.Open(html, RowHeight * levels.Length, [Joined.Comma(levels.Select(CohortWords.Bar))]))
            {
                for (var i = 0; i < levels.Length; i++)
                    Row(html, levels[i], most, RowHeight * i);
            }

            var caption = name is null ? CohortWords.Scores : Joined.Colon(CohortWords.Scores, name);
            Drawing.Table(html, caption, CohortWords.LevelColumns, [.. levels.Select(level => (LevelWords.Name(level.Level), CohortWords.Figure(level.Members)))]);
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
