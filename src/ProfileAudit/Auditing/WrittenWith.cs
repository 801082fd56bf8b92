using System.Collections.Immutable;
using ProfileAudit.Profiles;

namespace ProfileAudit.Auditing;

/// <summary>With whom messages passed in a span of days, one to one.</summary>
/// <param name="People">Each of them once.</param>
/// <param name="Unsure">With how many more it may have been: when it was is not told for certain.</param>
internal sealed record WrittenWith(ImmutableArray<Person> People, int Unsure)
{
    /// <summary>Finds them.</summary>
    /// <param name="correspondents">Whom the member writes with.</param>
    /// <param name="window">The days.</param>
    public static WrittenWith Of(Correspondents correspondents, DateWindow window)
    {
        var within = correspondents.Where(talk => IsWithin(talk, window));
        var maybe = correspondents.Where(talk => MayBeWithin(talk, window));
        return new WrittenWith([.. correspondents.People.Where((_, i) => within[i])], UnsureOf(within, maybe));
    }

    /// <summary>How many people it was, strangers without a name or address apart; a lower bound where it is not told for certain.</summary>
    /// <param name="letters">The correspondence.</param>
    /// <param name="window">The days.</param>
    /// <param name="derived">What was worked out already.</param>
    public static Tally Count(Correspondence letters, DateWindow window, Derived derived)
    {
        var correspondents = derived.CorrespondentsOf(letters);
        var within = correspondents.Where(talk => !talk.Other!.IsUnknown && IsWithin(talk, window));
        var maybe = correspondents.Where(talk => !talk.Other!.IsUnknown && MayBeWithin(talk, window));
        var (people, unsure) = (within.AsSpan().Count(true), UnsureOf(within, maybe));
        if (letters.HasGaps)
            return Tally.AtLeast(people, Unread.Messages);
        return unsure == 0 ? Tally.Exactly(people) : Tally.AtLeast(people, Unread.Dates(Entries.Conversations, unsure));
    }

    private static int UnsureOf(bool[] within, bool[] maybe)
    {
        var count = 0;
        for (var i = 0; i < within.Length; i++)
            count += maybe[i] && !within[i] ? 1 : 0;
        return count;
    }

    private static bool IsWithin(Conversation talk, DateWindow window) =>
        (talk.FirstOn is { } first && window.Contains(first)) || (talk.LastOn is { } last && window.Contains(last));

    // Of a conversation that began before the window and went on behind it, nothing tells whether a message lies within.
    private static bool MayBeWithin(Conversation talk, DateWindow window) => !talk.HasDates || (talk.FirstOn <= window.After && talk.LastOn > window.Through);
}
