using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Auditing;

public sealed class VerdictTests
{
    [Fact]
    public void An_exact_count_is_scored() =>
        Assert.Equal(0.4, Assert.IsType<Verdict.Conclusive>(Verdict.Counted(Tally.Exactly(4), n => n / 10.0, "Four.")).Score);

    [Fact]
    public void A_lower_bound_below_the_top_decides_nothing() =>
        Assert.Equal(TestProfile.Hidden, Assert.IsType<Verdict.CannotTell>(Verdict.Counted(Tally.AtLeast(4, TestProfile.Hidden), n => n / 10.0, "Four.")).Why);

    [Fact]
    public void A_lower_bound_at_the_top_is_kept() =>
        Assert.True(Assert.IsType<Verdict.Conclusive>(Verdict.Counted(Tally.AtLeast(10, TestProfile.Hidden), n => n / 10.0, "Ten.")).IsKept);

    [Fact]
    public void A_count_on_a_curve_has_to_score_higher_when_it_rises()
    {
        Assert.Equal(0.4, Assert.IsType<Verdict.Conclusive>(Verdict.Counted(Tally.Exactly(4), Curve.Through((0, 0), (10, 1)), "Four.")).Score);
        Assert.Throws<ArgumentException>(() => Verdict.Counted(Tally.Exactly(4), Curve.Through((0, 1), (10, 0)), "Four."));
    }

    [Fact]
    public void A_score_outside_0_to_1_cannot_be_given()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Verdict.Scored(1.01, "Too good."));
        Assert.Throws<ArgumentOutOfRangeException>(() => Verdict.Scored(-0.01, "Too bad."));
        Assert.Throws<ArgumentOutOfRangeException>(() => Verdict.Scored(double.NaN, "No number."));
        Assert.Equal([0, 1], new[] { Verdict.Neglected("None."), Verdict.Kept("All.") }.Select(verdict => Assert.IsType<Verdict.Conclusive>(verdict).Score));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_verdict_says_something(string nothing) => Assert.Throws<ArgumentException>(() => Verdict.Kept(nothing));

    [Fact]
    public void It_may_rest_on_nothing_that_can_be_named() => Assert.Empty(Assert.IsType<Verdict.Conclusive>(Verdict.Scored(0.5, "Half.", default)).Evidence);

    [Fact]
    public void Evidence_without_a_source_gets_the_origins_of_the_fact()
    {
        var profile = TestProfile.Bare with { Photo = Fact.Observed(new ProfileImage(true), new Origin(SourceKind.Export, "Rich_Media.csv", 3)) };
        var verdict = Assert.IsType<Verdict.Conclusive>(ProfileAudit.Rules.RuleCatalog.NoPhoto.Evaluate(profile, new AuditContext(null)));
        var evidence = Assert.Single(verdict.Evidence);
        Assert.Equal(("photo", "present", (ProfileAudit.Texts.Text)"Rich_Media.csv", 3), (evidence.Label.ToString(), evidence.Value.ToString(), evidence.Source, evidence.Row));
    }
}
