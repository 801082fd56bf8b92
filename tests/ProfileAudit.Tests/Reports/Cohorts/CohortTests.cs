using ProfileAudit.Reports;
using ProfileAudit.Reports.Cohorts;

namespace ProfileAudit.Tests.Reports.Cohorts;

public sealed class CohortTests
{
    [Fact]
    public void Of_fewer_than_ten_nothing_is_told()
    {
        Assert.Null(CohortGen.Cohort([[5, 4, 0, 0]]).Everyone);
        Assert.Equal(10, CohortGen.Cohort([[5, 5, 0, 0]]).Everyone?.Members);
        Assert.Null(CohortGen.Cohort([[20, 19, 0, 0]], new CohortOptions { MinimumGroup = 40 }).Everyone);
        var nobody = new CohortBuilder().Build();
        Assert.Null(nobody.Everyone);
        Assert.Null(nobody.Tool);
    }

    [Theory]
    [InlineData(9)]
    [InlineData(0)]
    [InlineData(-1)]
    public void The_minimum_cannot_be_lowered(int least) => Assert.Throws<ArgumentOutOfRangeException>(() => new CohortOptions { MinimumGroup = least });

    [Fact]
    public void Shares_are_of_those_asked()
    {
        var rule = CohortGen.Cohort([[41, 22, 17, 33]]).Everyone!.Rules.Single();
        Assert.Equal((80, 40, 20, 15), (rule.Asked, rule.Neglected, rule.Kept, rule.CannotTell));
        Assert.Equal((50, 25, 19), (rule.NeglectedPercent, rule.KeptPercent, rule.CannotTellPercent));
    }

    [Theory]
    [InlineData("a small cell takes the next with it", 40, 12, 3, 0, 55, 40, null, null)]
    [InlineData("nearly all are alike", 40, 3, 0, 0, 45, null, null, 0)]
    [InlineData("all are alike", 40, 0, 0, 0, 40, null, null, 0)]
    [InlineData("alike, and hidden beside what is small", 40, 0, 4, 8, null, null, null, null)]
    [InlineData("nobody could be judged", 0, 0, 40, 0, 40, 0, 0, 40)]
    [InlineData("nobody was asked", 0, 0, 0, 40, 0, 0, 0, 0)]
    public void Small_cells_are_hidden_with_their_complement(string because, int neglected, int kept, int unseen, int notAsked, int? asked, int? toldNeglected, int? toldKept, int? toldUnseen)
    {
        var rule = CohortGen.Cohort([[neglected, kept, unseen, notAsked]]).Everyone!.Rules.Single();
        Assert.Equal((because, asked, toldNeglected, toldKept, toldUnseen), (because, rule.Asked, rule.Neglected, rule.Kept, rule.CannotTell));
    }

    [Fact]
    public void A_small_group_takes_the_next_with_it()
    {
        // 8 could be had by subtraction.
        var cohort = CohortGen.Cohort([[20, 20, 0, 0], [15, 15, 0, 0], [4, 4, 0, 0]]);
        Assert.Equal(["group 0"], cohort.Groups.Select(group => group.Label));
        Assert.Equal(["group 0", "group 1", "group 2"], CohortGen.Cohort([[20, 20, 0, 0], [15, 15, 0, 0], [10, 10, 0, 0]]).Groups.Select(group => group.Label));
    }

    [Fact]
    public void A_groups_share_is_hidden_where_the_rest_would_follow_from_it()
    {
        var cohort = CohortGen.Cohort([[20, 20, 0, 0], [30, 30, 0, 0], [20, 4, 0, 0]]);
        Assert.Equal(3, cohort.Groups.Length);
        // The third group's four would follow from the other two, so the smaller of them is not told, either.
        Assert.Equal([null, 30, null], cohort.Groups.Select(group => group.Figures.Rules.Single().Kept));
        Assert.Equal(55, cohort.Everyone!.Rules.Single().Kept);
    }

    [Fact]
    public void Who_has_no_group_comes_last()
    {
        var members = Enumerable.Range(0, 90).Select(i => (CohortMember.Report(i % 2 == 0 ? Outcome.Kept : Outcome.Neglected), i < 30 ? null : i < 60 ? "b" : "a"));
        Assert.Equal(["a", "b", null], Cohort.Of(members).Groups.Select(group => group.Label));
    }

    [Theory]
    [InlineData(19, null, null, null)]
    [InlineData(20, null, 10, null)]
    [InlineData(39, null, 20, null)]
    [InlineData(40, 10, 20, 30)]
    [InlineData(80, 20, 40, 60)]
    public void Quartiles_are_told_where_each_part_is_large_enough(int members, int? lower, int? median, int? upper)
    {
        var scores = Cohort.Of(Enumerable.Range(1, members).Select(i => (CohortMember.Report(Outcome.Kept, i), (string?)null))).Everyone!.Scores;
        Assert.Equal((lower, median, upper), (scores?.Lower, scores?.Median, scores?.Upper));
    }

    [Fact]
    public void Levels_are_counted_and_small_ones_hidden()
    {
        double?[] points = [.. Repeated(10, 12), .. Repeated(30, 23), .. Repeated(60, 31), .. Repeated(75, 4), .. Repeated(null, 11)];
        var levels = Cohort.Of(points.Select(known => (CohortMember.Report(Outcome.Kept, known), (string?)null))).Everyone!.Levels;
        // The four take the next smallest with them, and nobody at the top says too much beside them.
        Assert.Equal(
            [(Level.Neglected, 10), (Level.Bare, 25), (Level.Tended, 30), (Level.Strong, null), (Level.Exemplary, null), (null, null)],
            levels.Select(level => (level.Level, level.Members)));

        static IEnumerable<double?> Repeated(double? points, int count) => Enumerable.Repeat(points, count);
    }

    [Fact]
    public void Rules_that_a_report_does_not_have_were_not_asked()
    {
        var with = CohortMember.Report(Outcome.Kept) with { Rules = [CohortMember.Ended("no-photo", Outcome.Kept), CohortMember.Ended("a-rule", Outcome.Neglected)] };
        var cohort = Cohort.Of([.. Enumerable.Repeat((with, (string?)null), 20), .. Enumerable.Repeat((CohortMember.Report(Outcome.Neglected), (string?)null), 20)]);
        Assert.Equal(["a-rule", "no-photo"], cohort.Everyone!.Rules.Select(rule => rule.Id.Value));
        Assert.Equal([20, 40], cohort.Everyone.Rules.Select(rule => rule.Asked));
    }

    [Theory]
    [InlineData("2.0.0", "default", null)]
    [InlineData("1.0.0", "student", null)]
    [InlineData("1.0.0", "default", "abc")]
    public void Reports_by_other_rules_are_refused(string ruleset, string preset, string? rulebook)
    {
        var other = CohortMember.Report(Outcome.Kept) with { Tool = new ToolInfo("ProfileAudit", "0.1.0", ruleset, preset) { Rulebook = rulebook } };
        var builder = new CohortBuilder().Add(CohortMember.Report(Outcome.Kept));
        Assert.False(builder.Fits(other.Tool));
        Assert.Throws<ArgumentException>(() => builder.Add(other));
        Assert.Throws<ArgumentException>(() => CohortComparison.Between(
            Cohort.Of(Enumerable.Repeat((CohortMember.Report(Outcome.Kept), (string?)null), 10)),
            Cohort.Of(Enumerable.Repeat((other, (string?)null), 10))));
    }

    [Fact]
    public void Two_rounds_are_compared_where_enough_people_make_the_difference()
    {
        var before = CohortGen.Cohort([[60, 20, 0, 0]]);
        Assert.Equal(-37, Difference(before, CohortGen.Cohort([[30, 50, 0, 0]])));
        Assert.Equal(-19, Difference(before, CohortGen.Cohort([[45, 35, 0, 0]])));
        // Ten by the rounded counts may be six.
        Assert.Null(Difference(before, CohortGen.Cohort([[50, 30, 0, 0]])));
        Assert.Null(Difference(before, CohortGen.Cohort([[59, 21, 0, 0]])));
        Assert.Null(Difference(before, CohortGen.Cohort([[79, 1, 0, 0]])));
        Assert.Null(CohortComparison.Between(before, CohortGen.Cohort([[4, 5, 0, 0]])).Everyone);

        static int? Difference(Cohort before, Cohort after) => CohortComparison.Between(before, after).Everyone!.Rules.Single().Neglected;
    }

    [Fact]
    public void Groups_and_quartiles_are_compared_too()
    {
        var rise = CohortComparison.Between(Round(0), Round(20));
        Assert.Equal((20, 20, 20), (rise.Everyone!.Lower, rise.Everyone.Median, rise.Everyone.Upper));
        Assert.Equal(["group 0", "group 1"], rise.Groups.Select(group => group.Label));
        // One step of rounding may be one member's doing.
        var step = CohortComparison.Between(Round(0), Round(5));
        Assert.Equal((null, null, null), (step.Everyone!.Lower, step.Everyone.Median, step.Everyone.Upper));

        static Cohort Round(int more) => Cohort.Of(Enumerable.Range(0, 80).Select(i => (CohortMember.Report(Outcome.Kept, (i % 40) + more), (string?)$"group {i % 2}")));
    }
}
