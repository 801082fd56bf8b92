using ProfileAudit.Auditing;
using ProfileAudit.Reports;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Reports;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests;

public sealed class AuditTests
{
    [Fact]
    public void A_verdict_that_lacks_something_is_an_error_of_its_rule_and_takes_nothing_down()
    {
        var info = RuleCatalog.NoPhoto.Info;
        IAuditRule[] careless =
        [
            Rule.Of(info with { Id = "null-evidence" }, _ => TestProfile.Seen(0), (_, _) => Verdict.Neglected("A.", [null!])),
            Rule.Of(info with { Id = "no-reason" }, _ => TestProfile.Seen(0), (_, _) => Verdict.DoesNotApply(null!)),
            Rule.Of(info with { Id = "no-verdict" }, _ => TestProfile.Seen(0), (_, _) => null!),
        ];
        var report = new ProfileAuditor(new Rulebook("1.0.0", "test", careless)).Audit(TestProfile.Bare, new AuditOptions { Redact = true });
        Assert.All(report.Findings, finding => Assert.Equal(Outcome.Error, finding.Outcome));
        Assert.Throws<ArgumentException>(() => new Rulebook("1.0.0", "test", [Rule.Of(info with { Why = null! }, _ => TestProfile.Seen(0), (_, _) => Verdict.Kept("A."))]));
    }

    [Fact]
    public void An_audit_can_be_ended() =>
        Assert.Throws<OperationCanceledException>(() => new ProfileAuditor().Audit(TestProfile.Bare, cancellationToken: new CancellationToken(canceled: true)));

    [Fact]
    public void Nothing_seen_is_no_score_and_never_0_or_100()
    {
        var report = new ProfileAuditor().Audit(TestProfile.Unseen);
        Assert.Null(report.Score.Points);
        Assert.Null(report.Score.Level);
        Assert.Equal((0, 100, 0), (report.Score.Lowest, report.Score.Highest, report.Score.Coverage));
        Assert.All(report.Findings, finding => Assert.Equal(Outcome.CannotTell, finding.Outcome));
        Assert.All(report.Findings, finding => Assert.False(finding.MakeVisible is null or { IsEmpty: true }));
    }

    [Fact]
    public void A_rule_that_throws_becomes_a_finding_and_the_rest_goes_on()
    {
        var report = StubRule.Audit([Stub("broken", Outcome.Error), Stub("sound", Outcome.Kept)]);
        Assert.Equal(Outcome.Error, report["broken"].Outcome);
        Assert.Contains("InvalidOperationException", report["broken"].Reason!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("on purpose", report["broken"].Reason!.ToString(), StringComparison.Ordinal);
        Assert.Equal(100, report.Score.Points);
        Assert.Equal(0.5, report.Score.Coverage);
    }

    [Fact]
    public void A_suppressed_rule_is_shown_with_its_reason_and_worth_nothing()
    {
        var book = StubRule.Book([Stub("wanted", Outcome.Kept), Stub("unwanted", Outcome.Neglected)]).Suppressing("unwanted", "I like it so.");
        var report = new ProfileAuditor(book).Audit(TestProfile.Bare);
        Assert.Equal((Outcome.Suppressed, "I like it so."), (report["unwanted"].Outcome, report["unwanted"].Reason));
        Assert.Equal(100, report.Score.Points);
        Assert.Empty(report.Diagnostics);
    }

    [Fact]
    public void A_suppression_ends_after_its_last_day()
    {
        var book = StubRule.Book([Stub("unwanted", Outcome.Neglected)]).Suppressing("unwanted", "Until spring.", new DateOnly(2026, 3, 1));
        var auditor = new ProfileAuditor(book);
        Assert.Equal(Outcome.Suppressed, auditor.Audit(TestProfile.Bare, new AuditOptions { AsOf = new DateOnly(2026, 3, 1) })["unwanted"].Outcome);
        var later = auditor.Audit(TestProfile.Bare, new AuditOptions { AsOf = new DateOnly(2026, 3, 2) });
        Assert.Equal(Outcome.Neglected, later["unwanted"].Outcome);
        Assert.Equal("PA-RULE-EXPIRED", Assert.Single(later.Diagnostics).Code);
    }

    [Fact]
    public void A_suppression_that_suppresses_nothing_is_a_warning()
    {
        var book = StubRule.Book([Stub("sound", Outcome.Kept)]).Suppressing("sound", "Out of habit.");
        Assert.Equal("PA-RULE-UNUSED", Assert.Single(new ProfileAuditor(book).Audit(TestProfile.Bare).Diagnostics).Code);
    }

    [Fact]
    public void The_caller_may_say_the_date_and_else_it_is_the_newest_in_the_sources()
    {
        Assert.Equal(TestProfile.AsOf, new ProfileAuditor().Audit(TestProfile.Bare).AsOf);
        Assert.Equal(new DateOnly(2030, 1, 2), new ProfileAuditor().Audit(TestProfile.Bare, new AuditOptions { AsOf = new DateOnly(2030, 1, 2) }).AsOf);
    }

    [Fact]
    public void Every_rule_of_the_rulebook_appears_once_and_in_its_order()
    {
        var auditor = new ProfileAuditor();
        Assert.Equal(auditor.Rulebook.Rules.Select(rule => rule.Info.Id), auditor.Audit(TestProfile.Bare).Findings.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void A_flourishing_profile_is_exemplary_and_a_bare_one_is_neglected()
    {
        var flourishing = new ProfileAuditor().Audit(TestProfile.Flourishing);
        Assert.Equal((100, Level.Exemplary), (flourishing.Score.Points, flourishing.Score.Level));
        Assert.Empty(flourishing.Plan.All);
        var bare = new ProfileAuditor().Audit(TestProfile.Bare);
        // Whom nobody invited has left no invitation unanswered, and that is all.
        Assert.Equal(["unanswered-invitations"], bare.With(Outcome.Kept).Where(finding => finding.Weight.Value > 0).Select(finding => finding.Rule.Id.Value));
        Assert.Equal(Level.Neglected, bare.Score.Level);
        Assert.Equal(bare.With(Outcome.Neglected).Select(finding => finding.Rule.Id).Order(), bare.Plan.All.Order());
    }

    private static StubRule Stub(string id, Outcome outcome) => new(id, Category.Network, 3, Effort.S, Sign.None, outcome, outcome == Outcome.Kept ? 1 : 0);
}
