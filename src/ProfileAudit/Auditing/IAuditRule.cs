using ProfileAudit.Profiles;

namespace ProfileAudit.Auditing;

/// <summary>Looks for one sign of neglect. Derive from <see cref="Rule{T}"/>, which answers for unseen facts.</summary>
public interface IAuditRule
{
    /// <summary>What the rule says of itself.</summary>
    RuleInfo Info { get; }

    /// <summary>Judges one profile. Has to be pure: the same profile and context give the same verdict.</summary>
    /// <param name="profile">The facts.</param>
    /// <param name="context">The as-of date.</param>
    /// <returns>The verdict.</returns>
    Verdict Evaluate(Profile profile, AuditContext context);
}
