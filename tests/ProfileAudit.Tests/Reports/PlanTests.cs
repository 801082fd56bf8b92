using CsCheck;
using ProfileAudit.Auditing;
using ProfileAudit.Reports;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reports;

public sealed class PlanTests
{
    [Fact]
    public void Everything_that_gains_points_is_planned_and_nothing_else() => StubRuleGen.Rules.Sample(
        rules =>
        {
            var report = StubRule.Audit(rules);
            var expected = report.Findings.Where(finding => finding.PointsToGain > 0).Select(finding => finding.Rule.Id).Order();
            Assert.Equal(expected, report.Plan.All.Order());
        },
        iter: Law.Cases(10_000));

    [Fact]
    public void The_plan_begins_with_most_points_per_minute() => StubRuleGen.Rules.Sample(
        rules =>
        {
            var report = StubRule.Audit(rules);
            var rates = report.Of(report.Plan.All).Select(finding => finding.PointsToGain!.Value / finding.Rule.Effort.Minutes()).ToList();
            Assert.Equal(rates.OrderDescending(), rates);
        },
        iter: Law.Cases(10_000));

    [Fact]
    public void The_quarter_hour_fits_and_leaves_no_room_for_another() => StubRuleGen.Rules.Sample(
        rules =>
        {
            var report = StubRule.Audit(rules);
            var spent = report.Of(report.Plan.QuarterHour).Sum(finding => finding.Rule.Effort.Minutes());
            Assert.True(spent <= 15);
            Assert.All(
                report.Of(report.Plan.All.Except(report.Plan.QuarterHour)),
                finding => Assert.True(spent + finding.Rule.Effort.Minutes() > 15));
        },
        iter: Law.Cases(10_000));

    [Fact]
    public void The_way_to_the_next_level_is_the_shortest_that_reaches_it() => StubRuleGen.FewRules.Sample(
        rules =>
        {
            var report = StubRule.Audit(rules);
            if (report.Score.Level is not { } level || level == Level.Exemplary)
            {
                Assert.Null(report.Plan.NextLevel);
                return;
            }

            var way = report.Plan.NextLevel;
            var shortest = Subsets(report.Plan.All)
                .Where(subset => LevelAfter(rules, subset) >= level + 1)
                .Select(subset => report.Of(subset).Sum(finding => finding.Rule.Effort.Minutes()))
                .DefaultIfEmpty(-1)
                .Min();
            Assert.Equal(shortest, way?.Minutes ?? -1);
            if (way is not null)
            {
                Assert.Equal(level + 1, way.Level);
                Assert.True(LevelAfter(rules, way.Rules) >= way.Level);
            }
        },
        iter: Law.Cases(2_000));

    [Theory]
    [InlineData(Effort.S, Effort.L, "no-groups", 5)]
    [InlineData(Effort.L, Effort.M, "no-associations", 20)]
    public void Of_groups_and_associations_the_quicker_lifts_the_cap(Effort groups, Effort associations, string quicker, int minutes)
    {
        var report = StubRule.Audit(
        [
            Kept("rest", Category.Network, 10),
            Neglected("no-groups", Category.Belonging, 3, groups, Sign.Major),
            Neglected("no-associations", Category.Belonging, 3, associations, Sign.Major),
        ]);
        Assert.Equal(Level.Tended, report.Score.Level);
        var way = report.Plan.NextLevel!;
        Assert.Equal((Level.Strong, minutes, new RuleId(quicker)), (way.Level, way.Minutes, Assert.Single(way.Rules)));
    }

    [Fact]
    public void A_cap_is_lifted_also_where_the_points_are_enough()
    {
        var report = StubRule.Audit(
        [
            Kept("rest", Category.Network, 10),
            Kept("more", Category.Belonging, 10),
            Neglected("no-groups", Category.Belonging, 1, Effort.M, Sign.Major),
            Neglected("no-associations", Category.Belonging, 1, Effort.L, Sign.Major),
        ]);
        Assert.Equal(Level.Tended, report.Score.Level);
        Assert.Equal(new RuleId("no-groups"), Assert.Single(report.Plan.NextLevel!.Rules));
    }

    [Fact]
    public void The_quarter_hour_may_be_full()
    {
        string[] ids = ["few-skills", "no-posts", "no-comments"];
        var report = StubRule.Audit(ids.Select(id => Neglected(id, Category.Network, 3, Effort.S)));
        Assert.Equal(ids.Length, report.Plan.QuarterHour.Length);
    }

    [Fact]
    public void Up_to_tended_a_sign_that_caps_may_wait()
    {
        var report = StubRule.Audit(
        [
            Kept("rest", Category.Network, 4),
            Neglected("few-skills", Category.Network, 5, Effort.S),
            Neglected("no-photo", Category.Network, 1, Effort.L, Sign.Major),
        ]);
        Assert.Equal(Level.Bare, report.Score.Level);
        Assert.Equal(new RuleId("few-skills"), Assert.Single(report.Plan.NextLevel!.Rules));
    }

    [Fact]
    public void A_way_takes_the_minutes_of_all_its_steps()
    {
        var way = StubRule.Audit(
        [
            Kept("rest", Category.Network, 40),
            Neglected("few-skills", Category.Network, 6, Effort.S),
            Neglected("no-posts", Category.Network, 6, Effort.M),
            Neglected("no-comments", Category.Network, 48, Effort.L),
        ]).Plan.NextLevel!;
        Assert.Equal(["few-skills", "no-posts"], way.Rules.Select(id => id.Value));
        Assert.Equal(Effort.S.Minutes() + Effort.M.Minutes(), way.Minutes);
    }

    private static StubRule Kept(string id, Category category, int weight) => new(id, category, weight, Effort.S, Sign.None, Outcome.Kept, 1);

    private static StubRule Neglected(string id, Category category, int weight, Effort effort, Sign sign = Sign.None) => new(id, category, weight, effort, sign, Outcome.Neglected, 0);

    private static Level? LevelAfter(StubRule[] rules, IReadOnlyCollection<RuleId> mended) => StubRule
        .Audit(rules.Select(rule => mended.Contains(rule.Id) ? rule with { Outcome = Outcome.Kept, Score = 1 } : rule))
        .Score.Level;

    private static IEnumerable<List<RuleId>> Subsets(IReadOnlyList<RuleId> ids) =>
        Enumerable.Range(0, 1 << ids.Count).Select(bits => ids.Where((_, i) => (bits & (1 << i)) != 0).ToList());
}
