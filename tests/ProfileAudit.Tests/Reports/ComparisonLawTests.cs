using CsCheck;
using ProfileAudit.Auditing;
using ProfileAudit.Reports;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reports;

/// <summary>What holds for every comparison, tried on random summaries.</summary>
public sealed class ComparisonLawTests
{
    private static readonly int Cases = Law.Cases(10_000);

    [Fact]
    public void With_itself_a_report_shows_no_difference() => SummaryGen.Reports.Sample(
        report =>
        {
            var comparison = Comparison.Between(report, report);
            Assert.All(comparison.Changes, change => Assert.Equal((ChangeKind.Unchanged, null), (change.Kind, change.Cause)));
            Assert.Equal(report.Rules.Length, comparison.Unchanged);
            Assert.Equal(report.Score.Points is null ? null : new ScoreDifference(0, 0, 0, 0), comparison.Difference);
            Assert.Empty(comparison.Groups());
            Assert.False(comparison.IsWorse);
        },
        iter: Cases);

    [Fact]
    public void The_parts_sum_to_the_difference_of_the_printed_scores() => Gen.Select(SummaryGen.Reports, SummaryGen.Reports).Sample(
        (before, after) =>
        {
            var difference = Comparison.Between(before, after).Difference;
            Assert.Equal(before.Score.Points is null || after.Score.Points is null, difference is null);
            if (difference is null)
                return;
            Assert.Equal((decimal)after.Score.Points!.Value - (decimal)before.Score.Points!.Value, difference.Total);
            Assert.Equal(difference.Total, difference.You + difference.Data + difference.Rules);
            Assert.All([difference.You, difference.Data, difference.Rules], part => Assert.Equal(part, Math.Round(part, 1)));
        },
        iter: Cases);

    [Fact]
    public void Swapped_reports_give_the_opposite() => Gen.Select(SummaryGen.Reports, SummaryGen.Reports).Sample(
        (before, after) =>
        {
            var (there, back) = (Comparison.Between(before, after), Comparison.Between(after, before));
            Assert.Equal(there.Difference?.Total, -back.Difference?.Total);
            var opposites = back.Changes.ToDictionary(change => change.Rule.Id);
            Assert.Equal(there.Changes.Length, back.Changes.Length);
            Assert.All(there.Changes, change =>
            {
                var opposite = opposites[change.Rule.Id];
                Assert.Equal((Opposite(change.Kind), change.Cause), (opposite.Kind, opposite.Cause));
                Assert.Equal((change.After, change.Before), (opposite.Before, opposite.After));
            });
        },
        iter: Cases);

    [Fact]
    public void Where_only_more_or_less_is_seen_nothing_is_put_down_to_the_member_or_the_rules()
    {
        var pairs =
            from report in SummaryGen.Reports
            from seen in SummaryGen.MoreOrLessSeen(report)
            from swap in Gen.Bool
            select swap ? (seen, report) : (report, seen);
        pairs.Sample(
            pair =>
            {
                var comparison = Comparison.Between(pair.Item1, pair.Item2);
                Assert.Equal((0, 0), (comparison.Difference?.You ?? 0, comparison.Difference?.Rules ?? 0));
                Assert.DoesNotContain(comparison.Changes, change => change.Kind is ChangeKind.New or ChangeKind.Worse or ChangeKind.Gone or ChangeKind.Better);
            },
            iter: Cases);
    }

    [Fact]
    public void Where_only_weights_or_the_list_of_rules_change_everything_is_the_rules() => Gen.Select(SummaryGen.Reports, Gen.Int[0, 10].Array[12], Gen.Bool.Array[12], Gen.Bool).Sample(
        (report, weights, kept, swap) =>
        {
            var other = SummaryGen.With(report, (rule, i) => rule with { Weight = new Weight(weights[i]) });
            other = SummaryGen.Of(other.Rules.Where((_, i) => kept[i]));
            var comparison = swap ? Comparison.Between(other, report) : Comparison.Between(report, other);
            Assert.All(comparison.Changes, change => Assert.True(change.Cause is null or ChangeCause.Rules));
            Assert.Equal((0, 0), (comparison.Difference?.You ?? 0, comparison.Difference?.Data ?? 0));
        },
        iter: Cases);

    [Fact]
    public void By_the_same_rules_and_with_everything_seen_everything_is_the_member() => SummaryGen.ByTheSameRules.Sample(
        pair =>
        {
            static RuleSummary Seen(RuleSummary rule) => rule.Outcome is Outcome.CannotTell or Outcome.Error or Outcome.Suppressed ? rule with { Outcome = Outcome.NotApplicable } : rule;
            var (before, after) = (SummaryGen.With(pair.Before, (rule, _) => Seen(rule)), SummaryGen.With(pair.After, (rule, _) => Seen(rule)));
            var comparison = Comparison.Between(before, after);
            Assert.All(comparison.Changes, change => Assert.True(change.Cause is null or ChangeCause.You));
            Assert.Equal((0, 0), (comparison.Difference?.Data ?? 0, comparison.Difference?.Rules ?? 0));
        },
        iter: Cases);

    [Fact]
    public void By_other_rules_nothing_is_put_down_to_the_member() => SummaryGen.ByTheSameRules.Sample(
        pair =>
        {
            var comparison = Comparison.Between(pair.Before, pair.After with { Tool = pair.After.Tool with { Preset = "executive" } });
            Assert.DoesNotContain(comparison.Changes, change => change.Cause == ChangeCause.You);
            Assert.False(comparison.IsWorse);
            Assert.False(comparison.SameRules);
        },
        iter: Cases);

    [Fact]
    public void Every_change_stands_in_one_group_and_every_rule_in_one_change() => Gen.Select(SummaryGen.Reports, SummaryGen.Reports).Sample(
        (before, after) =>
        {
            var comparison = Comparison.Between(before, after);
            Assert.Equal(
                before.Rules.Concat(after.Rules).Select(rule => rule.Id).Distinct().Order(),
                comparison.Changes.Select(change => change.Rule.Id).Order());
            var grouped = comparison.Groups().SelectMany(group => group.Changes).ToList();
            Assert.Equal(comparison.Changes.Where(change => change.Cause is not null).Select(change => change.Rule.Id).Order(), grouped.Select(change => change.Rule.Id).Order());
            Assert.Equal(comparison.Changes.Length, grouped.Count + comparison.Unchanged);
            Assert.All(comparison.Groups(), group => Assert.NotEmpty(group.Changes));
        },
        iter: Cases);

    /// <summary>The parts that are printed are those of the states in between, within the tenths that rounding moves.</summary>
    [Fact]
    public void The_parts_are_the_steps_between_the_states() => SummaryGen.ByTheSameRules.Sample(
        pair =>
        {
            var comparison = Comparison.Between(pair.Before, pair.After);
            if (comparison.Difference is not { } difference || pair.Before.Rules.Any(rule => rule.Outcome == Outcome.Suppressed) || pair.After.Rules.Any(rule => rule.Outcome == Outcome.Suppressed))
                return;
            // Written a second time: only what is seen otherwise is taken over.
            static bool Unseen(RuleSummary rule) => rule.Outcome is Outcome.CannotTell or Outcome.Error;
            var between = SummaryGen.With(pair.Before, (rule, i) => Unseen(rule) == Unseen(pair.After.Rules[i]) ? rule : pair.After.Rules[i]);
            var expected = (decimal)((between.Score.Points ?? pair.Before.Score.Points!.Value) - pair.Before.Score.Points!.Value);
            Assert.InRange(difference.Data, expected - 0.3m, expected + 0.3m);
        },
        iter: Cases);

    private static ChangeKind Opposite(ChangeKind kind) => kind switch
    {
        ChangeKind.New => ChangeKind.Gone,
        ChangeKind.Gone => ChangeKind.New,
        ChangeKind.Better => ChangeKind.Worse,
        ChangeKind.Worse => ChangeKind.Better,
        ChangeKind.NowSeen => ChangeKind.NoLongerSeen,
        ChangeKind.NoLongerSeen => ChangeKind.NowSeen,
        ChangeKind.NowAsked => ChangeKind.NoLongerAsked,
        ChangeKind.NoLongerAsked => ChangeKind.NowAsked,
        _ => kind,
    };
}
