using System.Collections.Immutable;
using System.Globalization;

namespace ProfileAudit.Auditing;

/// <summary>The rules of an audit with their weights and suppressions. Immutable: every change gives a new rulebook.</summary>
public sealed class Rulebook
{
    private const string CustomMark = "+custom";

    private readonly ImmutableDictionary<RuleId, Change> changes;

    /// <summary>Makes a rulebook.</summary>
    /// <param name="version">The version of the rule set: a change that moves anybody's score is a major one.</param>
    /// <param name="preset">The name of the weights and curves, such as "default".</param>
    /// <param name="rules">The rules in the order of a report.</param>
    /// <exception cref="ArgumentException">Two rules have the same id, or one says nothing of itself: no title, no reason, no remedy.</exception>
    public Rulebook(string version, string preset, IEnumerable<IAuditRule> rules)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        ArgumentException.ThrowIfNullOrWhiteSpace(preset);
        ArgumentNullException.ThrowIfNull(rules);
        (Version, Preset, Rules) = (version, preset, [.. rules]);
        changes = ImmutableDictionary<RuleId, Change>.Empty;
        foreach (var rule in Rules)
            Check(rule);
        var twice = Rules.GroupBy(rule => rule.Info.Id).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
            throw new ArgumentException($"Two rules are named {twice.Key}.", nameof(rules));
    }

    private Rulebook(Rulebook from, string preset, ImmutableArray<IAuditRule> rules, ImmutableDictionary<RuleId, Change> changes) =>
        (Version, Preset, KnownPresets, Rules, this.changes) = (from.Version, preset, from.KnownPresets, rules, changes);

    /// <summary>The version of the rule set, printed in every report.</summary>
    public string Version { get; }

    /// <summary>The name of the weights and curves, such as "default"; "default+custom" once anything of it was changed.</summary>
    public string Preset { get; }

    /// <summary>What tells a rulebook of one's own from others of its name: the same changes give the same letters and digits. Null for a preset of the library as it is.</summary>
    public string? Digest => IsCustom || Presets.Named(Preset) is null
        ? Fingerprint.Short(string.Join('\n', changes.OrderBy(each => each.Key).Select(each => $"{each.Key} {each.Value}")))
        : null;

    /// <summary>The presets that settings and rulebook files may name: those of the library, then those that were made known.</summary>
    public ImmutableArray<Preset> KnownPresets { get; private init; } = Presets.All;

    /// <summary>The rules in the order of a report.</summary>
    public ImmutableArray<IAuditRule> Rules { get; }

    /// <summary>Adds a rule at the end.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The new rulebook.</returns>
    /// <exception cref="ArgumentException">There is a rule of that id already.</exception>
    public Rulebook With(IAuditRule rule)
    {
        Check(rule);
        if (Rules.Any(known => known.Info.Id == rule.Info.Id))
            throw new ArgumentException($"There is a rule named {rule.Info.Id} already.", nameof(rule));
        return new Rulebook(this, Changed, Rules.Add(rule), changes);
    }

    /// <summary>Takes a rule out; it no longer appears in reports.</summary>
    /// <param name="id">The rule.</param>
    /// <returns>The new rulebook.</returns>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public Rulebook Without(RuleId id) => new(this, Changed, Rules.Remove(Find(id)), changes.Remove(id));

    /// <summary>Gives a rule another weight.</summary>
    /// <param name="id">The rule.</param>
    /// <param name="weight">The weight.</param>
    /// <returns>The new rulebook.</returns>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public Rulebook Weighing(RuleId id, Weight weight) => Changing(id, change => change with { Weight = weight });

    /// <summary>Gives a rule another curve.</summary>
    /// <param name="id">The rule.</param>
    /// <param name="curve">The curve; it rises where the rule's own rises, and falls where that falls.</param>
    /// <returns>The new rulebook.</returns>
    /// <exception cref="ArgumentException">There is no such rule, it has no curve, or its own runs the other way.</exception>
    public Rulebook Curving(RuleId id, Curve curve)
    {
        ArgumentNullException.ThrowIfNull(curve);
        if (Find(id).Info.Curve is not { } own)
            throw new ArgumentException($"The rule {id} has no curve.", nameof(id));
        if (own.Rises != curve.Rises && !curve.IsLevel)
            throw new ArgumentException($"The curve of {id} has to {(own.Rises ? "rise" : "fall")}.", nameof(curve));
        return Changing(id, change => change with { Curve = curve });
    }

    /// <summary>Makes a rule take its substitute for as good, see <see cref="RuleInfo.Substitute"/>.</summary>
    /// <param name="id">The rule.</param>
    /// <returns>The new rulebook.</returns>
    /// <exception cref="ArgumentException">There is no such rule, or it has no substitute.</exception>
    public Rulebook AcceptingSubstitute(RuleId id) => Find(id).Info.Substitute is null
        ? throw new ArgumentException($"The rule {id} has no substitute.", nameof(id))
        : Changing(id, change => change with { AcceptsSubstitute = true });

    /// <summary>Makes a rule not apply to the members that this rulebook is for.</summary>
    /// <param name="id">The rule.</param>
    /// <param name="reason">Why, as a sentence for the report.</param>
    /// <returns>The new rulebook.</returns>
    /// <exception cref="ArgumentException">There is no such rule, or no reason.</exception>
    public Rulebook Exempting(RuleId id, Text reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        if (reason.IsEmpty)
            throw new ArgumentException("An exemption has a reason.", nameof(reason));
        return Changing(id, change => change with { Exemption = reason });
    }

    /// <summary>Switches a rule off: shown in reports with the reason, worth no points.</summary>
    /// <param name="id">The rule.</param>
    /// <param name="reason">Why, as a sentence for the report.</param>
    /// <param name="until">The last day it is switched off; null for always.</param>
    /// <returns>The new rulebook.</returns>
    /// <exception cref="ArgumentException">There is no such rule, or no reason.</exception>
    public Rulebook Suppressing(RuleId id, string reason, DateOnly? until = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return Changing(id, change => change with { Suppression = new Suppression(reason, until) });
    }

    /// <summary>Makes a preset known, so that settings and rulebook files may name it. Changes no rule.</summary>
    /// <param name="preset">The preset.</param>
    /// <returns>The new rulebook.</returns>
    /// <exception cref="ArgumentException">
    /// The preset has the name of one that is known, or none that fits; or it says of a rule what <see cref="Under"/> would refuse.
    /// </exception>
    public Rulebook Knowing(Preset preset)
    {
        // Told to the host that brings it, not to the member whose file names it later.
        Under(preset);
        return KnownPresets.Contains(preset) ? this : new Rulebook(this, Preset, Rules, changes) { KnownPresets = KnownPresets.Add(preset) };
    }

    /// <summary>Applies a preset. Rules that this rulebook lacks are passed over.</summary>
    /// <param name="preset">The preset.</param>
    /// <exception cref="ArgumentException">
    /// The preset has the name of another that is known, or none that fits; or a curve of it is for a rule without one or runs the wrong
    /// way.
    /// </exception>
    /// <returns>
    /// The new rulebook, named after the preset; with "+custom" where anything else was changed before. What another preset changed
    /// before stays, and makes it "+custom" too: begin with the preset.
    /// </returns>
    public Rulebook Under(Preset preset)
    {
        ArgumentNullException.ThrowIfNull(preset);
        // A stranger that calls itself "default" would pass for it in every comparison.
        if (string.IsNullOrWhiteSpace(preset.Name) || preset.Name.Contains('+', StringComparison.Ordinal) || KnownPresets.Any(known => known.Name.Equals(preset.Name, StringComparison.Ordinal) && !ReferenceEquals(known, preset)))
            throw new ArgumentException("A preset of your own has a name of its own, without \"+\".", nameof(preset));
        var changed = preset.Applied(this);
        var isMixed = IsCustom || (changes.Count > 0 && !Preset.Equals(preset.Name, StringComparison.Ordinal));
        return new Rulebook(this, isMixed ? preset.Name + CustomMark : preset.Name, changed.Rules, changed.changes);
    }

    /// <summary>The weight of a rule in this rulebook.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The rulebook's weight, or the rule's own.</returns>
    public Weight WeightOf(IAuditRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return ChangeOf(rule.Info.Id).Weight ?? rule.Info.Weight;
    }

    /// <summary>The curve of a rule in this rulebook.</summary>
    /// <param name="rule">What the rule says of itself.</param>
    /// <returns>The rulebook's curve, or the rule's own; null for a rule that has none.</returns>
    public Curve? CurveOf(RuleInfo rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return ChangeOf(rule.Id).Curve ?? rule.Curve;
    }

    /// <summary>Whether a rule takes its substitute for as good in this rulebook.</summary>
    /// <param name="id">The rule.</param>
    /// <returns>True where it was said so.</returns>
    public bool AcceptsSubstituteOf(RuleId id) => ChangeOf(id).AcceptsSubstitute;

    /// <summary>Why a rule does not apply to the members that this rulebook is for.</summary>
    /// <param name="id">The rule.</param>
    /// <returns>The reason; null when it applies.</returns>
    public Text? ExemptionOf(RuleId id) => ChangeOf(id).Exemption;

    /// <summary>The suppression of a rule.</summary>
    /// <param name="id">The rule.</param>
    /// <returns>The suppression; null when the rule is not switched off.</returns>
    public Suppression? SuppressionOf(RuleId id) => ChangeOf(id).Suppression;

    // Scores of changed rules do not compare with those of the preset, and every report says which it is.
    private string Changed => IsCustom ? Preset : Preset + CustomMark;

    private bool IsCustom => Preset.EndsWith(CustomMark, StringComparison.Ordinal);

    private Change ChangeOf(RuleId id) => changes.GetValueOrDefault(id, Change.None);

    private Rulebook Changing(RuleId id, Func<Change, Change> how)
    {
        Find(id);
        return new Rulebook(this, Changed, Rules, changes.SetItem(id, how(ChangeOf(id))));
    }

    private static void Check(IAuditRule? rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (rule.Info is not { Category: not null } info || string.IsNullOrWhiteSpace(info.Title) || string.IsNullOrWhiteSpace(info.Why) || string.IsNullOrWhiteSpace(info.Remedy))
            throw new ArgumentException("A rule has a category, a title, a reason and a remedy.", nameof(rule));
    }

    private IAuditRule Find(RuleId id) =>
        Rules.FirstOrDefault(rule => rule.Info.Id == id) ?? throw new ArgumentException($"There is no rule named {id}.", nameof(id));

    /// <summary>What a rulebook says of a rule otherwise than the rule itself.</summary>
    private sealed record Change
    {
        public static Change None { get; } = new();

        public Weight? Weight { get; init; }

        public Curve? Curve { get; init; }

        public bool AcceptsSubstitute { get; init; }

        public Text? Exemption { get; init; }

        public Suppression? Suppression { get; init; }

        // What the digest is made of: what moves a score. Reasons are for readers.
        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture,
            $"weight {Weight?.Value} curve {Curve} substitute {AcceptsSubstitute} exempt {Exemption is not null} until {(Suppression is null ? "-" : Suppression.Until?.ToString("O", CultureInfo.InvariantCulture) ?? "always")}");
    }
}

/// <summary>Why and how long a rule is switched off.</summary>
/// <param name="Reason">A sentence for the report.</param>
/// <param name="Until">The last day it is switched off; null for always.</param>
public sealed record Suppression(string Reason, DateOnly? Until);
