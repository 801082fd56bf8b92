using CsCheck;
using ProfileAudit.Auditing;
using ProfileAudit.Reports;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reports;

/// <summary>What holds for every score, tried on random mixtures of outcomes.</summary>
public sealed class ScoreLawTests
{
    private static readonly int Cases = Law.Cases(10_000);
    private const double Tiny = 1e-9;

    [Fact]
    public void The_score_is_the_mean_by_share_of_weighted_means_by_category() => StubRuleGen.Rules.Sample(
        rules =>
        {
            // Written a second time, in exact decimals and by another route.
            var means = Category.All
                .Select(category => (category.Share, Rules: rules.Where(rule => rule.Counts && rule.Category == category).ToList()))
                .Where(part => part.Rules.Count > 0)
                .Select(part => (part.Share, Mean: part.Rules.Sum(rule => rule.Weight * (decimal)rule.Score) / part.Rules.Sum(rule => rule.Weight)))
                .ToList();
            decimal? expected = means.Count == 0 ? null : 100 * means.Sum(part => part.Share * part.Mean) / means.Sum(part => part.Share);
            var points = StubRule.Audit(rules).Score.Points;
            Assert.Equal(expected is null, points is null);
            if (expected is not null)
                Assert.Equal((double)expected, points!.Value, Tiny);
        },
        iter: Cases);

    [Fact]
    public void The_score_lies_inside_its_interval() => StubRuleGen.Rules.Sample(
        rules =>
        {
            var score = StubRule.Audit(rules).Score;
            Assert.InRange(score.Lowest, 0, score.Points ?? 100);
            Assert.InRange(score.Highest, score.Points ?? 0, 100);
        },
        iter: Cases);

    [Fact]
    public void The_ends_of_the_interval_are_the_scores_if_the_unseen_were_neglected_or_kept() => StubRuleGen.Rules.Sample(
        rules =>
        {
            var score = StubRule.Audit(rules).Score;
            if (score.Points is null)
                return;
            var (worst, best) = (StubRule.Audit(rules.Select(rule => Settle(rule, 0))).Score.Points, StubRule.Audit(rules.Select(rule => Settle(rule, 1))).Score.Points);
            Assert.Equal(worst!.Value, score.Lowest, Tiny);
            Assert.Equal(best!.Value, score.Highest, Tiny);
        },
        iter: Cases);

    [Fact]
    public void More_of_a_good_thing_never_lowers_the_score() => Gen.Select(StubRuleGen.Rules, Gen.Double[0, 1], Gen.Int[0, 13]).Sample(
        (rules, better, pick) =>
        {
            if (rules.Length == 0 || !rules[pick % rules.Length].Counts)
                return;
            var rule = rules[pick % rules.Length];
            var raised = Math.Max(rule.Score, better);
            var improved = rules.Select(each => each == rule ? rule with { Score = raised, Outcome = raised >= 1 ? Outcome.Kept : Outcome.Neglected } : each);
            Assert.True(StubRule.Audit(improved).Score.Points >= StubRule.Audit(rules).Score.Points - Tiny);
        },
        iter: Cases);

    [Fact]
    public void Seeing_less_only_widens_the_interval() => Gen.Select(StubRuleGen.Rules, Gen.Int[0, 13]).Sample(
        (rules, pick) =>
        {
            if (rules.Length == 0 || !rules[pick % rules.Length].Counts)
                return;
            var before = StubRule.Audit(rules).Score;
            var after = StubRule.Audit(rules.Select((rule, i) => i == pick % rules.Length ? rule with { Outcome = Outcome.CannotTell } : rule)).Score;
            Assert.True(after.Lowest <= before.Lowest + Tiny);
            Assert.True(after.Highest >= before.Highest - Tiny);
            Assert.True(after.Coverage <= before.Coverage + Tiny);
        },
        iter: Cases);

    [Fact]
    public void Coverage_is_whole_exactly_when_nothing_that_counts_is_unknown() => StubRuleGen.Rules.Sample(
        rules =>
        {
            var score = StubRule.Audit(rules).Score;
            Assert.InRange(score.Coverage, 0, 1);
            var unknown = rules.Any(rule => rule.Weight > 0 && rule.Outcome is Outcome.CannotTell or Outcome.Error);
            Assert.Equal(!unknown && rules.Any(rule => rule.Counts), score.Coverage >= 1);
        },
        iter: Cases);

    [Fact]
    public void Rules_of_weight_0_never_move_the_score() => StubRuleGen.Rules.Sample(
        rules => Assert.Equal(StubRule.Audit(rules.Where(rule => rule.Weight > 0)).Score.Points, StubRule.Audit(rules).Score.Points),
        iter: Cases);

    [Fact]
    public void What_does_not_apply_or_is_suppressed_never_moves_the_score() => StubRuleGen.Rules.Sample(
        rules => Assert.Equal(
            StubRule.Audit(rules.Where(rule => rule.Outcome is not (Outcome.NotApplicable or Outcome.Suppressed))).Score.Points,
            StubRule.Audit(rules).Score.Points),
        iter: Cases);

    [Fact]
    public void The_printed_parts_add_up_to_the_printed_whole() => StubRuleGen.Rules.Sample(
        rules =>
        {
            var report = StubRule.Audit(rules);
            var tenths = report.Categories.Sum(category => category.Contribution is { } part ? (long)Math.Round(part * 10) : 0);
            Assert.Equal(report.Score.Points is { } points ? (long)Math.Round(Score.Printed(points) * 10) : 0, tenths);
            Assert.All(report.Categories, category => Assert.Equal(category.Points is null, category.Contribution is null));
        },
        iter: Cases);

    [Fact]
    public void The_printed_parts_are_rounded_up_where_most_was_left() => StubRuleGen.Rules.Sample(
        rules =>
        {
            var judged = StubRule.Audit(rules).Categories.Where(category => category.Points is not null).ToList();
            var shares = judged.Sum(category => category.Category.Share);
            var parts = judged.ConvertAll(category => (Exact: category.Category.Share * category.Points!.Value / shares * 10, Tenths: (long)Math.Round(category.Contribution!.Value * 10)));
            Assert.All(parts, part => Assert.InRange(part.Tenths, Math.Floor(part.Exact), Math.Floor(part.Exact) + 1));
            var left = parts.ToLookup(part => part.Tenths > Math.Floor(part.Exact), part => part.Exact - Math.Floor(part.Exact));
            Assert.True(left[true].DefaultIfEmpty(1).Min() >= left[false].DefaultIfEmpty(0).Max());
        },
        iter: Cases);

    [Fact]
    public void A_category_is_scored_as_if_there_were_no_other() => StubRuleGen.Rules.Sample(
        rules =>
        {
            foreach (var category in StubRule.Audit(rules).Categories)
            {
                var own = rules.Where(rule => rule.Category == category.Category).ToList();
                var alone = StubRule.Audit(own).Score;
                Assert.Equal(alone.Points ?? -1, category.Points ?? -1, Tiny);
                var applies = own.Exists(rule => rule.Weight > 0 && rule.Outcome is not (Outcome.NotApplicable or Outcome.Suppressed));
                Assert.Equal(applies ? alone.Lowest : -1, category.Lowest ?? -1, Tiny);
                Assert.Equal(applies ? alone.Highest : -1, category.Highest ?? -1, Tiny);
                Assert.Equal(applies ? alone.Coverage : -1, category.Coverage ?? -1, Tiny);
            }
        },
        iter: Cases / 10);

    [Fact]
    public void Points_to_gain_are_what_mending_really_gains() => StubRuleGen.Rules.Sample(
        rules =>
        {
            var report = StubRule.Audit(rules);
            foreach (var finding in report.Findings)
            {
                if (finding.Score is null)
                {
                    Assert.Null(finding.PointsToGain);
                    continue;
                }

                var mended = StubRule.Audit(rules.Select(rule => rule.Id == finding.Rule.Id.Value ? Settled(rule, 1) : rule)).Score.Points;
                Assert.Equal((mended ?? 0) - (report.Score.Points ?? 0), finding.PointsToGain!.Value, Tiny);
            }
        },
        iter: Cases / 10);

    [Fact]
    public void The_level_goes_by_the_printed_points_and_is_capped_by_the_major_signs() => StubRuleGen.Rules.Sample(
        rules =>
        {
            var score = StubRule.Audit(rules).Score;
            if (score.Points is not { } points || score.Coverage < 0.6)
            {
                Assert.Null(score.Level);
                Assert.Empty(score.CappedBy);
                return;
            }

            var printed = Math.Round((decimal)points, 1, MidpointRounding.AwayFromZero);
            var plain = printed < 25 ? Level.Neglected : printed < 50 ? Level.Bare : printed < 70 ? Level.Tended : printed < 85 ? Level.Strong : Level.Exemplary;
            var low = rules.Where(rule => rule is { Sign: Sign.Major, Counts: true, Score: < 0.3 }).Select(rule => rule.Id).ToList();
            if (!(low.Exists(id => id is "no-groups") && low.Exists(id => id is "no-associations")))
                low.RemoveAll(id => id is "no-groups" or "no-associations");
            var capped = plain > Level.Tended && low.Count > 0;
            Assert.Equal(capped ? Level.Tended : plain, score.Level);
            Assert.Equal(capped ? low : [], score.CappedBy.Select(id => id.Value));
        },
        iter: Cases);

    [Fact]
    public void The_order_of_the_rules_does_not_change_the_score() => StubRuleGen.Rules.Sample(
        rules =>
        {
            var (there, back) = (StubRule.Audit(rules).Score, StubRule.Audit(rules.Reverse()).Score);
            Assert.Equal(there.Points ?? -1, back.Points ?? -1, Tiny);
            Assert.Equal(there.Coverage, back.Coverage, Tiny);
        },
        iter: Cases);

    private static StubRule Settle(StubRule rule, double score) => rule.Outcome is Outcome.CannotTell or Outcome.Error ? Settled(rule, score) : rule;

    private static StubRule Settled(StubRule rule, double score) => rule with { Outcome = score >= 1 ? Outcome.Kept : Outcome.Neglected, Score = score };
}
