using ProfileAudit.Auditing;
using ProfileAudit.Rules;

namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>
/// What members and hosts may tune of the rules, in plain properties that configuration binds to and that a rulebook file spells.
/// Rules are named by their ids, such as "no-photo": those of the library and those that the host added. The preset comes first, then
/// all the others; what is left out is stronger than anything else said of the same rule.
/// </summary>
public class RulebookSettings
{
    /// <summary>The name of a preset of the library, see <see cref="Presets"/>, or of the host; null takes the default.</summary>
    public string? Preset { get; set; }

    /// <summary>The rules that are left out of every report. Stronger than anything else that is said of the same rule.</summary>
    public IList<string> Without { get; } = [];

    /// <summary>The weights of rules, 0 to 100, by id; a rule that is not named keeps its own. 0 reports and never scores.</summary>
    public IDictionary<string, int> Weights { get; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>
    /// The curves of rules, by id: two or more points, each a value and its score of 0 to 1, with ascending values and scores that run
    /// the way of the rule's own curve; see <see cref="Curve"/>.
    /// </summary>
    public IDictionary<string, IReadOnlyList<IReadOnlyList<double>>> Curves { get; } = new Dictionary<string, IReadOnlyList<IReadOnlyList<double>>>(StringComparer.Ordinal);

    /// <summary>The rules that are shown in reports with a reason and worth no points, by id.</summary>
    public IDictionary<string, SuppressionSettings> Suppressions { get; } = new Dictionary<string, SuppressionSettings>(StringComparer.Ordinal);

    /// <summary>The rules that do not apply to the members that the rulebook is for, by id, each with the reason as a sentence for the report.</summary>
    public IDictionary<string, string> Exemptions { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The rules that take their substitute for as good, see <see cref="RuleInfo.Substitute"/>.</summary>
    public IList<string> Substitutes { get; } = [];

    /// <summary>Applies the settings.</summary>
    /// <param name="rules">The rules and presets that they may name, not tuned yet, see <see cref="KnownRules"/>; null takes <see cref="RuleCatalog.Default"/>.</param>
    /// <returns>The rulebook that they describe.</returns>
    /// <exception cref="RulebookException">A setting is wrong; every error is told.</exception>
    public Rulebook ToRulebook(Rulebook? rules = null)
    {
        rules ??= RuleCatalog.Default;
        RulebookException.ThrowIfAny(new RulebookCheck(rules).ErrorsOf(this).Select(error => new RulebookError(error.Path.ToString(), error.Message)));
        return this.Tune(rules);
    }
}
