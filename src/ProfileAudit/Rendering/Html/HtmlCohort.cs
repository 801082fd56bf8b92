using System.Collections.Immutable;
using ProfileAudit.Rendering.Html.Charts;
using ProfileAudit.Rendering.Words;
using ProfileAudit.Reports.Cohorts;

namespace ProfileAudit.Rendering.Html;

/// <summary>A cohort as a page of its own.</summary>
internal sealed class HtmlCohort(Cohort cohort, CohortPage page)
{
    private readonly HtmlWriter html = page.Html;

    public void Write() => page.Write(CohortWords.Title, cohort.Tool?.Name, cohort.Tool is { } tool ? [SourceWords.Maker(tool)] : [], Main);

    private void Main()
    {
        html.Line("p", CohortWords.Size(cohort), ("class", "level"));
        if (cohort.Everyone is { } everyone)
        {
            Scores(everyone);
            Signs(everyone);
            Groups(everyone);
        }

        page.Method(CohortWords.MethodSentences(cohort.MinimumGroup));
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
            page.Signs(everyone.Rules, rule => rule.Category, Sign, CohortWords.RuleColumns, CohortWords.Row);
        }
    }

    private void Sign(RuleCounts rule)
    {
        html.Line("strong", rule.Title);
        html.Line("span", CohortWords.Share(rule), ("class", "value"));
        html.Line("span", CohortWords.Counts(rule), ("class", "small quiet"));
        Figures.Bar(html, CohortWords.Bar(rule), rule);
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
                [CohortWords.SignColumn, .. cohort.Groups.Select(group => CohortWords.GroupName(group.Label))],
                [.. everyone.Rules.Select((rule, i) => (ImmutableArray<Text>)[rule.Title, .. cohort.Groups.Select(group => CohortWords.Share(group.Figures.Rules[i]))])]);
        }
    }

    private static ImmutableArray<Text> GroupRow(CohortGroup group) =>
    [
        CohortWords.GroupName(group.Label),
        CohortWords.Figure(group.Figures.Members),
        CohortWords.Figure(group.Figures.Scores?.Lower),
        CohortWords.Figure(group.Figures.Scores?.Median),
        CohortWords.Figure(group.Figures.Scores?.Upper),
    ];
}
