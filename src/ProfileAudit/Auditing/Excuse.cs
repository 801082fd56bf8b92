using System.Collections.Immutable;

namespace ProfileAudit.Auditing;

/// <summary>One of the five excuses for not networking, with the answer to it.</summary>
public sealed record Excuse
{
    private Excuse(string id, string title, string answer) => (Id, Title, Answer) = (id, title, answer);

    /// <summary>"I don't see the benefit."</summary>
    public static Excuse NoBenefit { get; } = new(
        "no-benefit", "I don't see the benefit", "Think of what you can contribute: inform, share, help. To get, first give.");

    /// <summary>"I don't have the time."</summary>
    public static Excuse NoTime { get; } = new(
        "no-time", "I don't have the time", "It is like exercise: a small habit is enough to keep acquaintances alive.");

    /// <summary>"LinkedIn is full of salespeople."</summary>
    public static Excuse Salespeople { get; } = new(
        "salespeople", "LinkedIn is full of salespeople", "Look at people before you accept, ask why they write, and remove what does not work out.");

    /// <summary>"I don't know how, or what to say."</summary>
    public static Excuse DontKnowHow { get; } = new(
        "dont-know-how", "I don't know how, or what to say", "Start with people you worked with, in a friendly message of your own; then share, like or comment.");

    /// <summary>"I know all the people I need to know."</summary>
    public static Excuse KnowEnough { get; } = new(
        "know-enough", "I know all the people I need to know", "A network also needs people you do not know yet: one new person a month is a good pace.");

    /// <summary>All excuses, in the article's order.</summary>
    public static ImmutableArray<Excuse> All { get; } = [NoBenefit, NoTime, Salespeople, DontKnowHow, KnowEnough];

    /// <summary>The stable name, such as "no-time".</summary>
    public string Id { get; }

    /// <summary>The excuse, as people say it.</summary>
    public string Title { get; }

    /// <summary>The answer to it.</summary>
    public string Answer { get; }

    /// <summary>The answer as a part of a text.</summary>
    internal Text Reply => Text.Known($"excuse.{Id}.answer", Answer);

    /// <summary>The excuse in a language.</summary>
    internal Excuse In(Language language) => language.IsAsWritten ? this : new(Id, language.WordingOf($"excuse.{Id}.title", Title), language.WordingOf($"excuse.{Id}.answer", Answer));

    /// <summary>Two are the same excuse whatever language they speak.</summary>
    /// <param name="other">The other one.</param>
    /// <returns>Whether both are one.</returns>
    public bool Equals(Excuse? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}
