using ProfileAudit.Rendering.Words;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Html;

/// <summary>Where the member stands: the score with its interval, the level, and how much could be seen.</summary>
internal sealed class ScoreSection(AuditReport report, HtmlWriter html)
{
    public void Write()
    {
        var score = report.Score;
        using (html.Open("div", ("class", "hero")))
        {
            Figures.Gauge(html, score);
            using (html.Open("div"))
            {
                html.Heading(0, Headings.Title);
                html.Line("p", score.Points is null ? ScoreWords.Headline(score) : LevelWords.Name(score.Level), ("class", "level"));
                html.Line("p", ScoreWords.Encouragement(score), ("class", "lead"));
                html.Line("p", ScoreWords.Certainty(score), ("class", "small quiet"));
                if (ScoreWords.Cap(report) is { } cap)
                    html.Line("p", cap, ("class", "small"));
                Ladder(score.Level);
            }
        }
    }

    private void Ladder(Level? reached)
    {
        using (html.Open("ol", ("class", "ladder"), ("aria-label", Headings.Levels)))
        {
            foreach (var level in Enum.GetValues<Level>())
            {
                var here = level == reached ? "true" : null;
                html.Line("li", LevelWords.Rung(level), ("aria-current", here));
            }
        }
    }
}
