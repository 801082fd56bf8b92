using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Reports;

namespace ProfileAudit.Tests.Support;

/// <summary>One rule in an audit of its own, and what is asked of every rule.</summary>
public abstract class RuleTests(IAuditRule rule)
{
    private readonly ProfileAuditor auditor = new(new Rulebook("1.0.0", "test", [rule]));

    [Fact]
    public void What_is_not_seen_cannot_be_told() => CannotTell(TestProfile.Unseen, TestProfile.Hidden);

    /// <summary>The finding with what it says in English words, as the tests spell them.</summary>
    protected Finding Find(Profile profile, DateOnly? asOf = null)
    {
        var finding = auditor.Audit(profile, new AuditOptions { AsOf = asOf }).Findings[0];
        return finding with
        {
            Message = finding.Message.ToString(),
            Evidence = [.. finding.Evidence.Select(item => item with { Label = item.Label.ToString(), Value = item.Value.ToString() })],
        };
    }

    protected void Kept(Profile profile, string message) => Scores(profile, 1, message);

    protected void Scores(Profile profile, double score, string? message = null)
    {
        var finding = Find(profile);
        Assert.Equal(score >= 1 ? Outcome.Kept : Outcome.Neglected, finding.Outcome);
        Assert.Equal(score, finding.Score!.Value, 1e-9);
        if (message is not null)
            Assert.Equal(message, finding.Message);
        Assert.NotEmpty(finding.Evidence);
        Assert.All(finding.Evidence, item => Assert.False(string.IsNullOrWhiteSpace(item.Source?.ToString())));
    }

    protected void CannotTell(Profile profile, Blindspot? why = null)
    {
        var finding = Find(profile);
        Assert.Equal((Outcome.CannotTell, null), (finding.Outcome, finding.Score));
        Assert.False(finding.MakeVisible is null or { IsEmpty: true });
        if (why is not null)
            Assert.Equal((why.Reason, why.MakeVisible), (finding.Reason, finding.MakeVisible));
    }

    /// <summary>Without any date in the sources and without the caller's, a window has no end.</summary>
    protected void NeedsADate(Profile profile) => CannotTell(profile with { NewestDate = null });

    protected void DoesNotApply(Profile profile)
    {
        var finding = Find(profile);
        Assert.Equal((Outcome.NotApplicable, null), (finding.Outcome, finding.Score));
    }
}
