using System.Collections.Immutable;

namespace ProfileAudit.Auditing;

/// <summary>What counts more, less or not at all for members of one kind. Data: weights, curves and applicability, no code of its own.</summary>
public sealed record Preset
{
    /// <summary>The stable name, such as "student".</summary>
    public required string Name { get; init; }

    /// <summary>Whom it is for, as the end of the sentence "For …", such as "students and those who begin".</summary>
    public required string For { get; init; }

    /// <summary>Weights other than the rules' own.</summary>
    public ImmutableSortedDictionary<RuleId, Weight> Weights { get; init; } = ImmutableSortedDictionary<RuleId, Weight>.Empty;

    /// <summary>Curves other than the rules' own.</summary>
    public ImmutableSortedDictionary<RuleId, Curve> Curves { get; init; } = ImmutableSortedDictionary<RuleId, Curve>.Empty;

    /// <summary>The rules that do not apply, with the reason as a sentence for the report.</summary>
    public ImmutableSortedDictionary<RuleId, Text> Exemptions { get; init; } = ImmutableSortedDictionary<RuleId, Text>.Empty;

    /// <summary>The rules that take their substitute for as good, see <see cref="RuleInfo.Substitute"/>.</summary>
    public ImmutableSortedSet<RuleId> Substitutes { get; init; } = [];

    /// <summary>A rulebook with what this preset changes. Rules that it lacks are passed over.</summary>
    internal Rulebook Applied(Rulebook rulebook)
    {
        var known = rulebook.Rules.Select(rule => rule.Info.Id).ToHashSet();
        rulebook = Weights.Where(each => known.Contains(each.Key)).Aggregate(rulebook, (book, each) => book.Weighing(each.Key, each.Value));
        rulebook = Curves.Where(each => known.Contains(each.Key)).Aggregate(rulebook, (book, each) => book.Curving(each.Key, each.Value));
        rulebook = Exemptions.Where(each => known.Contains(each.Key)).Aggregate(rulebook, (book, each) => book.Exempting(each.Key, each.Value));
        return Substitutes.Where(known.Contains).Aggregate(rulebook, (book, id) => book.AcceptingSubstitute(id));
    }
}
