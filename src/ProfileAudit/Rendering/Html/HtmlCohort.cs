using System.Collections.Immutable;
using ProfileAudit.Rendering.Html.Charts;
using ProfileAudit.Rendering.Words;
using ProfileAudit.Reports.Cohorts;

namespace ProfileAudit.Rendering.Html;

/// <summary>A cohort as a page of its own.</summary>
internal sealed class HtmlCohort(Cohort cohort, HtmlWriter html)
{
    public void Write()
    {
        html.Doctype();
        using (html.Open("html", ("lang", cohort.Language.Tag), ("dir", cohort.Language.IsRightToLeft ? "rtl" : "ltr")))
        {
            PageHead.Write(html, CohortWords.Title, HtmlOptions.Default.ClassPrefix);
            using (html.Open("body", ("class", HtmlNames.Root)))
            {
                html.Line("a", Headings.SkipToReport, ("class", "skip"), ("href", "#main"));
                using (html.Open("div", ("class", "page")))
                    Page();
            }
        }
    }

    private void Page()
    {
        using (html.Open("header", ("class", "top")))
            html.Line("p", cohort.Tool?.Name ?? "ProfileAudit", ("class", "brand"));
        using (html.Open("main", ("id", "main"), ("tabindex", "-1")))
        {
            html.Heading(0, CohortWords.Title);
            html.Line("p", CohortWords.Size(cohort), ("class", "level"));
            if (cohort.Everyone is { } everyone)
            {
                Scores(everyone);
                Signs(everyone);
                Groups(everyone);
            }

            Method();
        }

        Footer();
    }

    private void Scores(CohortFigures everyone)
    {
        using (html.Section("scores", CohortWords.Scores))
        {
            html.Line("p", CohortWords.Quartiles(everyone.Scores), ("class", "hint"));
            LevelChart.Write(html, everyone.Levels);
        }
    }

    private void Signs(CohortFigures everyone)
    {
        using (html.Section("signs", CohortWords.Signs))
        {
            html.Line("p", CohortWords.SignsHint, ("class", "hint"));
            foreach (var category in everyone.Rules.GroupBy(rule => rule.Category))
            {
                using (html.Open("div", ("class", "category")))
                {
                    html.Heading(2, category.Key.Title);
                    using (html.Open("ul", ("class", "plain")))
                    {
                        foreach (var rule in category)
                            Sign(rule);
                    }

                    Drawing.Table(html, category.Key.Title, CohortWords.RuleColumns, [.. category.Select(CohortWords.Row)]);
                }
            }
        }
    }

    private void Sign(RuleCounts rule)
    {
        using (html.Open("li", ("class", "account")))
        {
            html.Line("strong", rule.Title);
            html.Line("span", CohortWords.Share(rule), ("class", "value"));
            html.Line("span", CohortWords.Counts(rule), ("class", "small quiet"));
            Figures.Bar(html, CohortWords.Bar(rule), rule);
        }
    }

    private void Groups(CohortFigures everyone)
    {
        if (cohort.Groups.IsEmpty)
            return;
        using (html.Section("groups", CohortWords.Groups))
        {
            HtmlTable.Write(html, CohortWords.Groups, CohortWords.GroupColumns, [.. cohort.Groups.Select(GroupRow)]);
            html.Line("p", CohortWords.ShareByGroup, ("class", "hint"));
            HtmlTable.Write(
                html,
                CohortWords.ShareByGroup,
                [CohortWords.SignColumn, .. cohort.Groups.Select(CohortWords.Name)],
                [.. everyone.Rules.Select((rule, i) => (ImmutableArray<Text>)[rule.Title, .. cohort.Groups.Select(group => CohortWords.Share(group.Figures.Rules[i]))])]);
        }
    }

    private static ImmutableArray<Text> GroupRow(CohortGroup group) =>
    [
        CohortWords.Name(group),
        CohortWords.Figure(group.Figures.Members),
        CohortWords.Figure(group.Figures.Scores?.Lower),
        CohortWords.Figure(group.Figures.Scores?.Median),
        CohortWords.Figure(group.Figures.Scores?.Upper),
    ];

    private void Method()
    {
        using (html.Section("method", CohortWords.Method))
        using (html.Open("ul", ("class", "points")))
        {
            foreach (var sentence in CohortWords.MethodSentences(cohort))
                html.Line("li", sentence);
        }
    }

    private void Footer()
    {
        using (html.Open("footer", ("class", "section"), ("aria-labelledby", "about-title")))
        {
            html.Heading(1, Headings.About, "about-title");
            using (html.Open("div", ("class", "plain small quiet")))
            {
                html.Line("p", Headings.Offline);
                if (cohort.Tool is { } tool)
                    html.Line("p", SourceWords.Maker(tool));
            }
        }
    }
}
