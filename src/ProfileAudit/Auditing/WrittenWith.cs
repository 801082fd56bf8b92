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
    /// <param name="isCounted">Who counts.</param>
    public static WrittenWith Of(Correspondents correspondents, DateWindow window, Func<Person, bool> isCounted)
    {
        var within = correspondents.Where(talk => IsWithin(talk, window));
        var maybe = correspondents.Where(talk => MayBeWithin(talk, window));
        var people = ImmutableArray.CreateBuilder<Person>(within.AsSpan().Count(true));
        var unsure = 0;
        for (var i = 0; i < within.Length; i++)
        {
            if (!(within[i] || maybe[i]) || correspondents.All[i].Person is var person && !isCounted(person))
                continue;
            if (within[i])
                people.Add(person);
            else
                unsure++;
        }

        return new WrittenWith(people.DrainToImmutable(), unsure);
    }

    /// <summary>How many people it was, strangers without a name or address apart; a lower bound where it is not told for certain.</summary>
    /// <param name="letters">The correspondence.</param>
    /// <param name="window">The days.</param>
    /// <param name="derived">What was worked out already.</param>
    public static Tally Count(Correspondence letters, DateWindow window, Derived derived)
    {
        var with = Of(derived.CorrespondentsOf(letters), window, person => !person.IsUnknown);
        if (letters.HasGaps)
            return Tally.AtLeast(with.People.Length, Unread.Messages);
        return with.Unsure == 0 ? Tally.Exactly(with.People.Length) : Tally.AtLeast(with.People.Length, Unread.Dates(Entries.Conversations, with.Unsure));
    }

    private static bool IsWithin(Conversation talk, DateWindow window) =>
        (talk.FirstOn is { } first && window.Contains(first)) || (talk.LastOn is { } last && window.Contains(last));

    // Of a conversation that began before the window and went on behind it, nothing tells whether a message lies within.
    private static bool MayBeWithin(Conversation talk, DateWindow window) => !talk.HasDates || (talk.FirstOn <= window.After && talk.LastOn > window.Through);
}
