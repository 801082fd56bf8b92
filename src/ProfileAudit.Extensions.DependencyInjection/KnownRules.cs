using ProfileAudit.Auditing;
using ProfileAudit.Rules;

namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>The rules that settings may name, before any setting is applied.</summary>
/// <param name="added">The rules that the host added.</param>
internal sealed class KnownRules(IEnumerable<IAuditRule> added)
{
    /// <summary>The library's rules, then the host's.</summary>
    public Rulebook Rulebook { get; } = added.Aggregate(RuleCatalog.Default, (book, rule) => book.With(rule));
}
