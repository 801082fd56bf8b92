using System.Collections.Immutable;

namespace ProfileAudit.Auditing;

/// <summary>The rules of an audit with their weights and suppressions. Immutable: every change gives a new rulebook.</summary>
public sealed class Rulebook
{
    private const string CustomMark = "+custom";

    private readonly ImmutableDictionary<RuleId, Weight> weights;
    private readonly ImmutableDictionary<RuleId, Suppression> suppressions;

    /// <summary>Makes a rulebook.</summary>
    /// <param name="version">The version of the rule set: a change that moves anybody's score is a major one.</param>
    /// <param name="preset">The name of the weights and curves, such as "default".</param>
    /// <param name="rules">The rules in the order of a report.</param>
    /// <exception cref="ArgumentException">Two rules have the same id.</exception>
    public Rulebook(string version, string preset, IEnumerable<IAuditRule> rules)
        : this(version, preset, [.. rules], ImmutableDictionary<RuleId, Weight>.Empty, ImmutableDictionary<RuleId, Suppression>.Empty)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        ArgumentException.ThrowIfNullOrWhiteSpace(preset);
        var twice = Rules.GroupBy(rule => rule.Info.Id).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
            throw new ArgumentException($"Two rules are named {twice.Key}.", nameof(rules));
    }

    private Rulebook(
        string version,
        string preset,
        ImmutableArray<IAuditRule> rules,
        ImmutableDictionary<RuleId, Weight> weights,
        ImmutableDictionary<RuleId, Suppression> suppressions) =>
        (Version, Preset, Rules, this.weights, this.suppressions) = (version, preset, rules, weights, suppressions);

    /// <summary>The version of the rule set, printed in every report.</summary>
    public string Version { get; }

    /// <summary>The name of the weights and curves, such as "default"; "default+custom" once anything of it was changed.</summary>
    public string Preset { get; }

    /// <summary>The rules in the order of a report.</summary>
    public ImmutableArray<IAuditRule> Rules { get; }

    /// <summary>Adds a rule at the end.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The new rulebook.</returns>
    /// <exception cref="ArgumentException">There is a rule of that id already.</exception>
    public Rulebook With(IAuditRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (Rules.Any(known => known.Info.Id == rule.Info.Id))
            throw new ArgumentException($"There is a rule named {rule.Info.Id} already.", nameof(rule));
        return new Rulebook(Version, Changed, Rules.Add(rule), weights, suppressions);
    }

    /// <summary>Takes a rule out; it no longer appears in reports.</summary>
    /// <param name="id">The rule.</param>
    /// <returns>The new rulebook.</returns>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public Rulebook Without(RuleId id)
    {
        var rule = Find(id);
        return new Rulebook(Version, Changed, Rules.Remove(rule), weights.Remove(id), suppressions.Remove(id));
    }

    /// <summary>Gives a rule another weight.</summary>
    /// <param name="id">The rule.</param>
    /// <param name="weight">The weight.</param>
    /// <returns>The new rulebook.</returns>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public Rulebook Weighing(RuleId id, Weight weight)
    {
        Find(id);
        return new Rulebook(Version, Changed, Rules, weights.SetItem(id, weight), suppressions);
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
        Find(id);
        return new Rulebook(Version, Changed, Rules, weights, suppressions.SetItem(id, new Suppression(reason, until)));
    }

    /// <summary>The weight of a rule in this rulebook.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The rulebook's weight, or the rule's own.</returns>
    public Weight WeightOf(IAuditRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return weights.TryGetValue(rule.Info.Id, out var weight) ? weight : rule.Info.Weight;
    }

    /// <summary>The suppression of a rule.</summary>
    /// <param name="id">The rule.</param>
    /// <returns>The suppression; null when the rule is not switched off.</returns>
    public Suppression? SuppressionOf(RuleId id) => suppressions.GetValueOrDefault(id);

    // Scores of changed rules do not compare with those of the preset, and every report says which it is.
    private string Changed => Preset.EndsWith(CustomMark, StringComparison.Ordinal) ? Preset : Preset + CustomMark;

    private IAuditRule Find(RuleId id) =>
        Rules.FirstOrDefault(rule => rule.Info.Id == id) ?? throw new ArgumentException($"There is no rule named {id}.", nameof(id));
}

/// <summary>Why and how long a rule is switched off.</summary>
/// <param name="Reason">A sentence for the report.</param>
/// <param name="Until">The last day it is switched off; null for always.</param>
public sealed record Suppression(string Reason, DateOnly? Until);
