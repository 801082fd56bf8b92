using System.Globalization;
using ProfileAudit.Rendering.Words;
using ProfileAudit.Reports;
using ProfileAudit.Reports.Cohorts;

namespace ProfileAudit.Rendering.Html;

/// <summary>The drawings of points. Each has its text; neither shows what the text does not say.</summary>
internal static class Figures
{
    // An arc of 240 degrees around (110, 110). With a path length of 100, a point of the score is a unit of a dash.
    private const string Arc = "M33.8 154A88 88 0 1 1 186.2 154";

    public static void Gauge(HtmlWriter html, Score score)
    {
        using (html.Open("svg", ("class", "gauge"), ("viewBox", "0 0 220 172"), ("role", "img"), ("aria-labelledby", "gauge-title")))
        {
            html.Line("title", ScoreWords.Gauge(score), ("id", "gauge-title"));
            Dash(html, "track", 0, 100);
            if (score.Points is not { } points)
            {
                Number(html, "–", ScoreWords.NoScoreYet);
                return;
            }

            Dash(html, "possible", score.Lowest, score.Highest);
            Dash(html, "sure", 0, score.Lowest);
            if (score.Level is null)
            {
                Number(html, ScoreWords.Span(score), ScoreWords.OfHundred, "gauge-number span");
                return;
            }

            Dash(html, "here", Math.Clamp(points - 0.5, 0, 99), Math.Clamp(points + 0.5, 1, 100));
            Number(html, Text.Of("number", "{number}", ("number", Numbers.Points(points))), ScoreWords.OfHundred);
        }
    }

    public static void Bar(HtmlWriter html, CategoryReport category)
    {
        using (html.Open("svg", ("class", "bar"), ("viewBox", "0 0 100 10"), ("preserveAspectRatio", "none"), ("role", "img")))
        {
            html.Line("title", ScoreWords.Bar(category));
            Block(html, "track", 0, 100);
            if (category is not { Lowest: { } lowest, Highest: { } highest })
                return;
            Block(html, "possible", lowest, highest);
            Block(html, "sure", 0, lowest);
            // Where everything was seen, the end of the bar is the mark.
            if (category is { Points: { } points, Coverage: < 1 })
                Block(html, "here", Math.Clamp(points - 0.3, 0, 99.4), Math.Clamp(points + 0.3, 0.6, 100));
        }
    }

    /// <summary>Of those whom a rule asked: who shows the sign, who does not, and behind them whom nothing is told of.</summary>
    public static void Bar(HtmlWriter html, Text title, RuleCounts rule)
    {
        using (html.Open("svg", ("class", "bar"), ("viewBox", "0 0 100 10"), ("preserveAspectRatio", "none"), ("role", "img")))
        {
            html.Line("title", title);
            Block(html, "track", 0, 100);
            if (rule.Asked is not { } asked || asked == 0)
                return;
            var neglected = 100.0 * (rule.Neglected ?? 0) / asked;
            // Each count is rounded by itself, so the two may exceed the whole.
            Block(html, "possible", neglected, Math.Min(100, neglected + (100.0 * (rule.Kept ?? 0) / asked)));
            Block(html, "sure", 0, neglected);
        }
    }

    private static void Number(HtmlWriter html, Text number, Text unit, string kind = "gauge-number")
    {
        html.Line("text", number, ("class", kind), ("x", "110"), ("y", "120"), ("text-anchor", "middle"));
        html.Line("text", unit, ("class", "gauge-unit"), ("x", "110"), ("y", "146"), ("text-anchor", "middle"));
    }

    private static void Dash(HtmlWriter html, string kind, double from, double to) =>
        html.Line("path", "", ("class", kind), ("d", Arc), ("pathLength", "100"), ("stroke-dasharray", $"0 {Coordinate(from)} {Coordinate(to - from)} 100"));

    private static void Block(HtmlWriter html, string kind, double from, double to) =>
        html.Line("rect", "", ("class", kind), ("x", Coordinate(from)), ("y", "0"), ("width", Coordinate(to - from)), ("height", "10"), ("stroke", "none"));

    private static string Coordinate(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
