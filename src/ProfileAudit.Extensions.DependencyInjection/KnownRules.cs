using ProfileAudit.Auditing;
using ProfileAudit.Rules;

namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>
/// The rules and presets that settings and rulebook files may name, before any setting is applied: those of the library, then the host's.
/// Ask the container for it, under the name where <c>AddProfileAudit</c> was given one.
/// </summary>
public sealed class KnownRules
{
    internal KnownRules(IEnumerable<IAuditRule> rules, IEnumerable<Preset> presets)
    {
        var book = rules.Aggregate(RuleCatalog.Default, (book, rule) => book.With(rule));
        // A preset may speak of the host's rules, so it comes after them.
        Rulebook = presets.Aggregate(book, (book, preset) => book.Knowing(preset));
    }

    /// <summary>The rulebook that is not tuned yet; what <see cref="RulebookFile.Read(string, Rulebook?)"/> and <see cref="RulebookSettings.ToRulebook"/> take.</summary>
    public Rulebook Rulebook { get; }
}
