using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ProfileAudit.Profiles;

/// <summary>Somebody the member is connected to, once talked with, and has not for years.</summary>
/// <param name="Person">Who.</param>
/// <param name="Messages">How many messages went both ways; 2 or more.</param>
/// <param name="LastOn">The day of the last one.</param>
internal sealed record DormantTie(Person Person, int Messages, DateOnly LastOn);

/// <summary>The dormant ties of a member: connections made before a day, with messages both ways, the last of them before it, too.</summary>
/// <param name="Ties">Those with the most messages first, then the latest talk, then the name.</param>
/// <param name="Unsure">How many more may be: who it is or when it was is not told for certain.</param>
internal sealed record DormantTies(ImmutableArray<DormantTie> Ties, int Unsure)
{
    /// <summary>How many years of silence make a tie dormant: after Levin, Walter and Murnighan (2011), who left three years without contact.</summary>
    public const int Years = 3;

    /// <summary>Finds them.</summary>
    /// <param name="connections">The connections.</param>
    /// <param name="known">Who they are.</param>
    /// <param name="correspondents">Whom the member writes with, as messages without gaps tell it.</param>
    /// <param name="longAgo">The last day that is long ago.</param>
    public static DormantTies Of(ImmutableArray<Connection> connections, KnownPeople known, Correspondents correspondents, DateOnly longAgo)
    {
        var matcher = new PersonMatcher(known, correspondents.People);
        var silent = new List<(Correspondents.Talk Talk, PersonMatch Match, Person? Known)>();
        foreach (var talk in correspondents.All)
        {
            if (talk is { Person.IsUnknown: false, Sent: > 0, Received: > 0 } && !(talk.LastOn > longAgo))
                silent.Add((talk, matcher.Find(talk.Person, out var same), same));
        }

        var made = Made(connections, silent.Select(each => each.Known).OfType<Person>().ToHashSet(), longAgo);
        var ties = new List<DormantTie>();
        var unsure = 0;
        foreach (var (talk, match, same) in silent)
        {
            var when = match == PersonMatch.Same ? made[same!] : default;
            if (when.IsOld && talk is { HasDates: true, LastOn: { } last })
                ties.Add(new DormantTie(same!.Name.Length > 0 ? same : talk.Person, talk.Sent + talk.Received, last));
            else if (when.IsOld || when.IsUndated || match == PersonMatch.Unsure || !matcher.KnowsAll)
                unsure++;
        }

        return new DormantTies(
            [
                .. ties.OrderByDescending(tie => tie.Messages).ThenByDescending(tie => tie.LastOn)
                    .ThenBy(tie => tie.Person.Name, StringComparer.Ordinal).ThenBy(tie => tie.Person.Id, StringComparer.Ordinal),
            ],
            unsure);
    }

    // Whether a connection was made long ago, and whether one may have been; somebody known by name alone may be there twice.
    private static Dictionary<Person, (bool IsOld, bool IsUndated)> Made(ImmutableArray<Connection> connections, HashSet<Person> asked, DateOnly longAgo)
    {
        var made = new Dictionary<Person, (bool IsOld, bool IsUndated)>(asked.Count);
        foreach (var (day, person, _) in connections)
        {
            if (person is null || !asked.Contains(person))
                continue;
            ref var when = ref CollectionsMarshal.GetValueRefOrAddDefault(made, person, out _);
            when = (when.IsOld || day <= longAgo, when.IsUndated || day is null);
        }

        return made;
    }
}
