
namespace ProfileAudit.Auditing;

/// <summary>What a rule says of itself, whatever the profile.</summary>
public sealed record RuleInfo
{
    /// <summary>The stable name, named for the failing state.</summary>
    public required RuleId Id { get; init; }

    /// <summary>The subject in a few words, such as "Profile photo".</summary>
    public required string Title { get; init; }

    /// <summary>The part of the score that the rule belongs to.</summary>
    public required Category Category { get; init; }

    /// <summary>How much it counts there, unless the rulebook says otherwise.</summary>
    public required Weight Weight { get; init; }

    /// <summary>How long the remedy takes.</summary>
    public required Effort Effort { get; init; }

    /// <summary>How well it is known that the sign matters.</summary>
    public required EvidenceGrade Grade { get; init; }

    /// <summary>Why it matters, in a sentence or two for the member.</summary>
    public required string Why { get; init; }

    /// <summary>What to do, in a sentence or two for the member: where to click, what to write.</summary>
    public required string Remedy { get; init; }

    /// <summary>What the article says of the subject.</summary>
    public Sign Sign { get; init; }

    /// <summary>The excuse that the rule answers; null where it answers none.</summary>
    public Excuse? Excuse { get; init; }

    /// <summary>From the measured value to a score; null for a rule that knows only kept and neglected.</summary>
    public Curve? Curve { get; init; }

    /// <summary>What the rule takes for as good where a rulebook accepts it, such as "an education or a project"; null where there is nothing of the kind.</summary>
    public string? Substitute { get; init; }

    /// <summary>The address of the rule's page.</summary>
    public Uri? HelpUri { get; init; }

    /// <summary>The same in a language.</summary>
    internal RuleInfo In(Language language) => language.IsAsWritten ? this : this with
    {
        Title = language.WordingOf($"{Id}.title", Title),
        Why = language.WordingOf($"{Id}.why", Why),
        Remedy = language.WordingOf($"{Id}.remedy", Remedy),
        Substitute = Substitute is null ? null : language.WordingOf($"{Id}.substitute", Substitute),
        Category = Category.In(language),
        Excuse = Excuse?.In(language),
    };
}
