using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Tests.Rendering;

/// <summary>A rule with a fixed verdict and real words, so that renderers have something to spell.</summary>
internal sealed record TellingRule(RuleInfo Info, Verdict? Verdict) : IAuditRule
{
    public Verdict Evaluate(Profile profile, AuditContext context) =>
        Verdict ?? throw new InvalidOperationException("This rule fails on purpose.");
}
