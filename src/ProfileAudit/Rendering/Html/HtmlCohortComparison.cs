using System.Collections.Immutable;
using ProfileAudit.Rendering.Html.Charts;
using ProfileAudit.Rendering.Words;
using ProfileAudit.Reports.Cohorts;

namespace ProfileAudit.Rendering.Html;

/// <summary>Two rounds of a cohort side by side, as a page of its own.</summary>
internal sealed class HtmlCohortComparison(CohortComparison comparison, CohortPage page)
{
    private readonly HtmlWriter html = page.Html;

    public void Write() => page.Write(
        CohortComparisonWords.Title,
        (comparison.After.Tool ?? comparison.Before.Tool)?.Name,
        CohortComparisonWords.Makers(comparison),
        Main);

    private void Main()
    {
        html.Line("p", CohortComparisonWords.Sizes(comparison), ("class", "level"));
        foreach (var sentence in CohortComparisonWords.Rounds(comparison))
            html.Line("p", sentence, ("class", "lead"));
        if (comparison.Everyone is { } everyone)
        {
            Scores(everyone);
            Signs(everyone);
            Groups(everyone);
        }

        page.Method(CohortComparisonWords.MethodSentences(comparison));
    }

    private void Scores(CohortDifference everyone)
    {
        using (html.Section("scores", CohortWords.Scores))
        {
            html.Line("p", CohortComparisonWords.Median(everyone), ("class", "hint"));
            HtmlTable.Write(html, CohortComparisonWords.Quartiles, CohortComparisonWords.QuartileColumns, CohortComparisonWords.QuartileRows(everyone));
            LevelChart.Write(html, (CohortComparisonWords.Before, everyone.Before.Levels), (CohortComparisonWords.After, everyone.After.Levels));
        }
    }

    private void Signs(CohortDifference everyone)
    {
        using (html.Section("signs", CohortWords.Signs))
        {
            html.Line("p", CohortWords.SignsHint, ("class", "hint"));
            html.Line("p", CohortComparisonWords.DifferenceHint(comparison), ("class", "hint"));
            page.Signs(everyone.Rules, rule => rule.Category, Sign, CohortComparisonWords.RuleColumns, CohortComparisonWords.Row);
        }
    }

    private void Sign(RuleDifference rule)
    {
        html.Line("strong", rule.Title);
        html.Line("span", CohortComparisonWords.Difference(rule), ("class", "value"));
        Side(CohortComparisonWords.Before, rule.Before);
        Side(CohortComparisonWords.After, rule.After);
    }

    private void Side(Text round, RuleCounts? rule)
    {
        html.Line("span", Joined.Colon(round, CohortComparisonWords.Share(rule)), ("class", "small quiet"));
        if (rule is not null)
            Figures.Bar(html, Joined.Colon(round, CohortWords.Bar(rule)), rule);
    }

    private void Groups(CohortDifference everyone)
    {
        if (comparison.Groups.IsEmpty)
            return;
        using (html.Section("groups", CohortWords.Groups))
        {
            html.Line("p", CohortComparisonWords.GroupsHint, ("class", "hint"));
            HtmlTable.Write(html, CohortWords.Groups, CohortComparisonWords.GroupColumns, [.. comparison.Groups.Select(CohortComparisonWords.Row)]);
            html.Line("p", CohortComparisonWords.DifferenceByGroup, ("class", "hint"));
            HtmlTable.Write(
                html,
                CohortComparisonWords.DifferenceByGroup,
                [CohortWords.SignColumn, .. comparison.Groups.Select(group => CohortWords.GroupName(group.Label))],
                [.. everyone.Rules.Select((rule, i) => (ImmutableArray<Text>)[rule.Title, .. comparison.Groups.Select(group => CohortComparisonWords.Signed(group.Rules[i].Neglected))])]);
        }
    }
}
