using ProfileAudit.Profiles;

namespace ProfileAudit.Auditing;

/// <summary>A rule that declares the fact it looks at, and is only asked when that fact was seen.</summary>
/// <typeparam name="T">What it looks at.</typeparam>
public abstract class Rule<T> : IAuditRule
{
    /// <inheritdoc/>
    public abstract RuleInfo Info { get; }

    /// <inheritdoc/>
    public Verdict Evaluate(Profile profile, AuditContext context)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(context);
        return Look(profile) switch
        {
            Fact<T>.Observed seen => Judge(seen.Value, context).From(seen.Origins),
            Fact<T>.NotObservable unseen => new Verdict.CannotTell(unseen.Why),
            _ => throw new InvalidOperationException("A fact is observed or not observable."),
        };
    }

    /// <summary>The fact that the rule looks at.</summary>
    /// <param name="profile">All facts.</param>
    /// <returns>The one that counts here.</returns>
    protected abstract Fact<T> Look(Profile profile);

    /// <summary>Judges a fact that was seen.</summary>
    /// <param name="seen">What was seen.</param>
    /// <param name="context">The as-of date.</param>
    /// <returns>The verdict. Evidence without a source gets the fact's origin.</returns>
    protected abstract Verdict Judge(T seen, AuditContext context);
}

/// <summary>Makes rules without a class of their own.</summary>
public static class Rule
{
    /// <summary>A rule of two functions.</summary>
    /// <typeparam name="T">What it looks at.</typeparam>
    /// <param name="info">What the rule says of itself.</param>
    /// <param name="look">Selects the fact, such as <c>profile => profile.Certifications</c>.</param>
    /// <param name="judge">Judges a fact that was seen. Has to be pure and safe for any number of threads.</param>
    /// <returns>The rule.</returns>
    public static IAuditRule Of<T>(RuleInfo info, Func<Profile, Fact<T>> look, Func<T, AuditContext, Verdict> judge)
    {
        ArgumentNullException.ThrowIfNull(info);
        ArgumentNullException.ThrowIfNull(look);
        ArgumentNullException.ThrowIfNull(judge);
        return new OfFunctions<T>(info, look, judge);
    }

    private sealed class OfFunctions<T>(RuleInfo info, Func<Profile, Fact<T>> look, Func<T, AuditContext, Verdict> judge) : Rule<T>
    {
        public override RuleInfo Info => info;

        protected override Fact<T> Look(Profile profile) => look(profile);

        protected override Verdict Judge(T seen, AuditContext context) => judge(seen, context);
    }
}
