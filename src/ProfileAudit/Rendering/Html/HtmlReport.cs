using ProfileAudit.Rendering.Words;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Html;

/// <summary>The page around a report, and its top: where the member stands and what to do next.</summary>
internal sealed class HtmlReport(AuditReport report, HtmlWriter html)
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    public void Write()
    {
        html.Doctype();
        using (html.Open("html", ("lang", "en")))
        {
            Head();
            using (html.Open("body"))
            {
                html.Line("a", "Skip to the next 15 minutes", ("class", "skip"), ("href", "#plan"));
                using (html.Open("div", ("class", "page")))
                    Page();
            }
        }
    }

    private void Head()
    {
        using (html.Open("head"))
        {
            html.Void("meta", ("charset", "utf-8"));
            html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy));
            html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            html.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
            html.Void("meta", ("name", "robots"), ("content", "noindex"));
            html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
            html.Line("title", $"{Headings.Title}: {ScoreWords.Headline(report.Score)}");
            html.Style(StyleSheet.Page);
        }
    }

    private void Page()
    {
        using (html.Open("header", ("class", "top")))
        {
            html.Line("p", report.Tool.Name, ("class", "brand"));
            html.Line("p", $"{SourceWords.From(report)}, {Numbers.AsOf(report.AsOf)}");
        }

        using (html.Open("main"))
        {
            Hero();
            Plan();
            new CategorySection(report, html).Write();
            new FindingSection(report, html).Write();
            new UnseenSection(report, html).Write();
            new ExcuseSection(report, html).Write();
            new DraftSection(report, html).Write();
            new YardstickSection(report, html).Write();
            new SourceSection(report, html).Write();
        }

        using (html.Open("footer"))
        {
            html.Line("p", Headings.Offline);
            html.Line("p", $"{SourceWords.Maker(report.Tool)}; {Numbers.AsOf(report.AsOf)}.");
        }
    }

    private void Hero()
    {
        var score = report.Score;
        using (html.Open("div", ("class", "hero")))
        {
            Figures.Gauge(html, score);
            using (html.Open("div"))
            {
                html.Line("h1", Headings.Title);
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
        using (html.Open("ol", ("class", "ladder"), ("aria-label", "Levels")))
        {
            foreach (var level in Enum.GetValues<Level>())
            {
                var here = level == reached ? "true" : null;
                html.Line("li", LevelWords.Rung(level), ("aria-current", here));
            }
        }
    }

    private void Plan()
    {
        var steps = report.Steps(report.Plan.QuarterHour);
        using (html.Open("section", ("class", "plan"), ("id", "plan"), ("aria-labelledby", "plan-title"), ("tabindex", "-1")))
        {
            using (html.Open("div", ("class", "plan-head")))
            {
                html.Line("h2", Headings.QuarterHour, ("id", "plan-title"));
                if (!steps.Findings.IsEmpty)
                    html.Line("p", Numbers.GainUpTo(steps.Points), ("class", "gain"));
            }

            if (steps.Findings.IsEmpty)
                html.Line("p", PlanWords.InsteadOfSteps(report), ("class", "group"));
            else
                Cards(steps);
            if (PlanWords.Sufficient(report.Plan) is { } sufficient)
                html.Line("p", sufficient, ("class", "sufficient"));
        }
    }

    private void Cards(Steps steps)
    {
        using (html.Open("ol", ("class", "steps")))
        {
            foreach (var step in steps.Findings)
            {
                using (html.Open("li", ("class", "step")))
                {
                    html.Line("h3", step.Rule.Title);
                    html.Line("p", step.Message, ("class", "quiet"));
                    html.Line("p", step.Rule.Remedy);
                    html.Line("p", FindingWords.Trade(step), ("class", "trade"));
                }
            }
        }
    }
}
