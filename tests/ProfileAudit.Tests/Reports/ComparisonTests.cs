using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Reports;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Rendering;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reports;

public sealed class ComparisonTests
{
    [Theory]
    [InlineData("neglected 0.2", "kept", ChangeKind.Gone, ChangeCause.You)]
    [InlineData("neglected 0.2", "neglected 0.3", ChangeKind.Better, ChangeCause.You)]
    [InlineData("neglected 0.2", "neglected 0.1", ChangeKind.Worse, ChangeCause.You)]
    [InlineData("neglected 0.2", "neglected 0.2", ChangeKind.Unchanged, null)]
    [InlineData("kept", "neglected 0.9999", ChangeKind.New, ChangeCause.You)]
    [InlineData("not-applicable", "neglected 0", ChangeKind.NowAsked, ChangeCause.You)]
    [InlineData("kept", "not-applicable", ChangeKind.NoLongerAsked, ChangeCause.You)]
    [InlineData("cannot-tell", "kept", ChangeKind.NowSeen, ChangeCause.Data)]
    [InlineData("cannot-tell", "neglected 0", ChangeKind.NowSeen, ChangeCause.Data)]
    [InlineData("error", "not-applicable", ChangeKind.NowSeen, ChangeCause.Data)]
    [InlineData("kept", "error", ChangeKind.NoLongerSeen, ChangeCause.Data)]
    [InlineData("cannot-tell", "error", ChangeKind.Unchanged, null)]
    [InlineData("cannot-tell", "suppressed", ChangeKind.NoLongerAsked, ChangeCause.Rules)]
    [InlineData("neglected 0", "suppressed", ChangeKind.Gone, ChangeCause.Rules)]
    [InlineData("suppressed", "neglected 0", ChangeKind.New, ChangeCause.Rules)]
    [InlineData("suppressed", "suppressed", ChangeKind.Unchanged, null)]
    [InlineData("not-applicable", "suppressed", ChangeKind.Unchanged, ChangeCause.Rules)]
    [InlineData("none", "neglected 0", ChangeKind.New, ChangeCause.Rules)]
    [InlineData("none", "kept", ChangeKind.NowAsked, ChangeCause.Rules)]
    [InlineData("none", "cannot-tell", ChangeKind.NowAsked, ChangeCause.Rules)]
    [InlineData("kept", "none", ChangeKind.NoLongerAsked, ChangeCause.Rules)]
    public void Every_pair_of_endings_has_its_change_and_cause(string before, string after, ChangeKind kind, ChangeCause? cause)
    {
        var change = Assert.Single(Comparison.Between(SummaryGen.Of(Ended(before)), SummaryGen.Of(Ended(after))).Changes);
        Assert.Equal((kind, cause), (change.Kind, change.Cause));
    }

    [Theory]
    [InlineData("1.0.0", "default", "1.9.3", "default", true)]
    [InlineData("1.0.0", "default", "2.0.0", "default", false)]
    [InlineData("1.0.0", "default", "1.0.0", "student", false)]
    [InlineData("1.0.0", "default", "1.0.0", "default+custom", false)]
    [InlineData("10.0.0", "default", "1.0.0", "default", false)]
    public void Scores_compare_within_one_major_version_and_one_preset(string ruleset, string preset, string laterRuleset, string laterPreset, bool same)
    {
        var (before, after) = (Named(SummaryGen.Of(Ended("neglected 0.2")), ruleset, preset), Named(SummaryGen.Of(Ended("kept")), laterRuleset, laterPreset));
        var comparison = Comparison.Between(before, after);
        Assert.Equal(same, comparison.SameRules);
        Assert.Equal(same ? ChangeCause.You : ChangeCause.Rules, Assert.Single(comparison.Changes).Cause);
        Assert.Equal(!same, comparison.Diagnostics.Any(diagnostic => diagnostic.Code == "PA-COMPARE-RULES"));
        Assert.Equal(same ? new ScoreDifference(80, 80, 0, 0) : new ScoreDifference(80, 0, 0, 80), comparison.Difference);
    }

    [Fact]
    public void A_rule_that_only_weighs_otherwise_is_unchanged_because_of_the_rules()
    {
        var before = SummaryGen.Of([Rule("one", 10, Outcome.Kept, 1), Rule("two", 10, Outcome.Neglected, 0)]);
        var after = SummaryGen.Of([Rule("one", 3, Outcome.Kept, 1), Rule("two", 10, Outcome.Neglected, 0)]);
        var comparison = Comparison.Between(before, after);
        Assert.Equal((ChangeKind.Unchanged, ChangeCause.Rules), (comparison.Changes[0].Kind, comparison.Changes[0].Cause));
        Assert.Equal(new ScoreDifference(-26.9m, 0, 0, -26.9m), comparison.Difference);
        Assert.Equal(ChangeTheme.Rules, Assert.Single(comparison.Groups()).Theme);
    }

    [Fact]
    public void The_three_parts_are_told_apart()
    {
        var before = SummaryGen.Of([Rule("mended", 10, Outcome.Neglected, 0.5), Rule("hidden", 10, Outcome.CannotTell, null), Rule("light", 10, Outcome.Kept, 1)]);
        var after = SummaryGen.Of([Rule("mended", 10, Outcome.Kept, 1), Rule("hidden", 10, Outcome.Neglected, 0), Rule("light", 20, Outcome.Kept, 1)]);
        // 75; by the later weights 83.3; with the hidden one seen 62.5; with the mended one 75.
        Assert.Equal(new ScoreDifference(0, 12.5m, -20.8m, 8.3m), Comparison.Between(before, after).Difference);
    }

    [Fact]
    public void A_rule_that_weighs_otherwise_and_is_seen_otherwise_counts_for_both()
    {
        var before = SummaryGen.Of([Rule("hidden", 10, Outcome.Kept, 1), Rule("bare", 10, Outcome.Neglected, 0)]);
        var after = SummaryGen.Of([Rule("hidden", 20, Outcome.CannotTell, null), Rule("bare", 10, Outcome.Neglected, 0)]);
        // 50; by the later weights 66.7; without the hidden one 0.
        var comparison = Comparison.Between(before, after);
        Assert.Equal(new ScoreDifference(-50, 0, -66.7m, 16.7m), comparison.Difference);
        Assert.Equal((ChangeKind.NoLongerSeen, ChangeCause.Data), (comparison.Changes[0].Kind, comparison.Changes[0].Cause));
    }

    [Fact]
    public void Without_a_score_on_one_side_there_is_no_difference_and_it_is_said()
    {
        var comparison = Comparison.Between(SummaryGen.Of(Ended("cannot-tell")), SummaryGen.Of(Ended("kept")));
        Assert.Null(comparison.Difference);
        Assert.Equal("PA-COMPARE-SCORE", Assert.Single(comparison.Diagnostics).Code);
        Assert.Equal(ChangeKind.NowSeen, Assert.Single(comparison.Changes).Kind);
    }

    [Fact]
    public void An_earlier_report_of_a_later_day_may_be_swapped()
    {
        var report = SummaryGen.Of(Ended("kept"));
        var later = report with { AsOf = report.AsOf!.Value.AddDays(1) };
        Assert.Equal("PA-COMPARE-ORDER", Assert.Single(Comparison.Between(later, report).Diagnostics).Code);
        Assert.Empty(Comparison.Between(report, later).Diagnostics);
        Assert.Empty(Comparison.Between(later, report with { AsOf = null }).Diagnostics);
    }

    [Fact]
    public void Too_little_seen_for_a_level_is_said()
    {
        var (unsure, sure) = (SummaryGen.Of([Rule("one", 1, Outcome.Kept, 1), Rule("two", 9, Outcome.CannotTell, null)]), SummaryGen.Of([Rule("one", 1, Outcome.Kept, 1)]));
        Assert.Contains(Comparison.Between(unsure, sure).Diagnostics, diagnostic => diagnostic.Code == "PA-COMPARE-COVERAGE");
        Assert.DoesNotContain(Comparison.Between(sure, sure).Diagnostics, diagnostic => diagnostic.Code == "PA-COMPARE-COVERAGE");
    }

    [Fact]
    public void It_is_worse_only_by_the_member_and_only_where_it_counts()
    {
        Assert.True(Worse(Rule("one", 1, Outcome.Kept, 1), Rule("one", 1, Outcome.Neglected, 0.9)));
        Assert.True(Worse(Rule("one", 1, Outcome.Neglected, 0.9), Rule("one", 1, Outcome.Neglected, 0.8)));
        Assert.False(Worse(Rule("one", 1, Outcome.CannotTell, null), Rule("one", 1, Outcome.Neglected, 0)));
        Assert.False(Worse(Rule("one", 1, Outcome.Kept, 1), Rule("one", 3, Outcome.Neglected, 0)));
        Assert.False(Worse(Rule("one", 0, Outcome.Kept, 1), Rule("one", 0, Outcome.Neglected, 0)));
        Assert.False(Worse(Rule("other", 1, Outcome.Kept, 1), Rule("one", 1, Outcome.Neglected, 0)));

        static bool Worse(RuleSummary before, RuleSummary after) => Comparison.Between(SummaryGen.Of([before]), SummaryGen.Of([after])).IsWorse;
    }

    [Fact]
    public void A_summary_is_as_precise_as_a_printed_report()
    {
        var report = RenderedReport.Realistic;
        var summary = report.Summarised();
        Assert.Equal((report.Tool, report.AsOf), (summary.Tool, summary.AsOf));
        Assert.Equal(Score.Printed(report.Score.Points!.Value), summary.Score.Points);
        Assert.Equal(report.Findings.Select(finding => (finding.Rule.Id, finding.Outcome)), summary.Rules.Select(rule => (rule.Id, rule.Outcome)));
        Assert.All(summary.Rules, rule => Assert.Equal(rule.Score, rule.Score is { } score ? Score.PrintedPart(score) : null));
        var fine = StubRule.Audit([new("fine", Category.Network, 1, Effort.S, Sign.None, Outcome.Neglected, 0.123456)]).Summarised();
        Assert.Equal(0.1234, Assert.Single(fine.Rules).Score);
    }

    [Fact]
    public void Two_rulebooks_of_one_name_are_told_apart_by_what_they_change()
    {
        var few = new Rulebook("1.0.0", "default", [RuleCatalog.FewConnections]);
        var (mild, strict) = (few.Curving("few-connections", Curve.Through((0, 0), (30, 1))), few.Curving("few-connections", Curve.Through((0, 0), (300, 1))));
        var profile = TestProfile.Bare with { ConnectionCount = TestProfile.Seen(Tally.Exactly(40)) };
        var comparison = Comparison.Between(Summary(mild), Summary(strict));
        Assert.False(comparison.SameRules);
        Assert.False(comparison.IsWorse);
        Assert.Equal(ChangeCause.Rules, Assert.Single(comparison.Changes).Cause);
        Assert.True(Comparison.Between(Summary(mild), Summary(few.Curving("few-connections", Curve.Through((0, 0), (30, 1))))).SameRules);
        Assert.Null(Presets.All.Select(preset => few.Under(preset).Digest).FirstOrDefault(digest => digest is not null));

        ReportSummary Summary(Rulebook rules) => new ProfileAuditor(rules).Audit(profile).Summarised();
    }

    [Fact]
    public void A_summary_that_contradicts_itself_is_refused()
    {
        var report = SummaryGen.Of(Ended("kept"));
        Assert.Throws<ArgumentException>(() => report with { Rules = [.. report.Rules, .. report.Rules] });
        Assert.Throws<ArgumentException>(() => report with { Rules = [Rule("one", 1, Outcome.Kept, 0.5)] });
        Assert.Throws<ArgumentException>(() => report with { Rules = [Rule("one", 1, Outcome.Neglected, 1)] });
        Assert.Throws<ArgumentException>(() => report with { Rules = [Rule("one", 1, Outcome.CannotTell, 0)] });
    }

    private static ReportSummary Named(ReportSummary report, string ruleset, string preset) => report with { Tool = report.Tool with { Ruleset = ruleset, Preset = preset } };

    private static RuleSummary Rule(string id, int weight, Outcome outcome, double? score) => new(id, "Stub", Category.Network, new Weight(weight), outcome, score);

    private static IEnumerable<RuleSummary> Ended(string ending) => ending.Split(' ') switch
    {
        ["none"] => [],
        ["kept"] => [Rule("one", 3, Outcome.Kept, 1)],
        ["neglected", var score] => [Rule("one", 3, Outcome.Neglected, double.Parse(score, System.Globalization.CultureInfo.InvariantCulture))],
        ["cannot-tell"] => [Rule("one", 3, Outcome.CannotTell, null)],
        ["not-applicable"] => [Rule("one", 3, Outcome.NotApplicable, null)],
        ["suppressed"] => [Rule("one", 3, Outcome.Suppressed, null)],
        ["error"] => [Rule("one", 3, Outcome.Error, null)],
        _ => throw new ArgumentOutOfRangeException(nameof(ending)),
    };
}
