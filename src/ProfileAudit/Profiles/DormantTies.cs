using System.Collections.Immutable;

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
    /// <summary>Finds them.</summary>
    /// <param name="connections">The connections.</param>
    /// <param name="letters">The correspondence, without gaps.</param>
    /// <param name="longAgo">The last day that is long ago.</param>
    public static DormantTies Of(ImmutableArray<Connection> connections, Correspondence letters, DateOnly longAgo)
    {
        var people = letters.People.ToList();
        var connected = connections.Where(each => each.Person is not null).DistinctBy(each => each.Person).ToDictionary(each => each.Person!, each => each.ConnectedOn);
        var matcher = new PersonMatcher(connections.Select(each => each.Person).OfType<Person>(), people.Select(each => each.Person));
        var ties = new List<DormantTie>();
        var unsure = 0;
        // A connection of whom nothing tells who it is may be one of those talked with; a closed account is nobody to write to.
        var hidden = connections.Count(each => each.Person is null && !(each.ConnectedOn > longAgo));
        foreach (var talk in people.Where(each => each is { Person.IsUnknown: false, Sent: > 0, Received: > 0 } && !(each.LastOn > longAgo)))
        {
            var match = matcher.Find(talk.Person, out var known);
            var since = known is null ? null : connected[known];
            if (since > longAgo || (match == PersonMatch.Other && hidden-- <= 0))
                continue;
            if (match == PersonMatch.Same && since is not null && talk is { HasDates: true, LastOn: { } last })
                ties.Add(new DormantTie(known!.Name.Length > 0 ? known : talk.Person, talk.Sent + talk.Received, last));
            else
                unsure++;
        }

        return new DormantTies(
            [
                .. ties.OrderByDescending(tie => tie.Messages).ThenByDescending(tie => tie.LastOn)
                    .ThenBy(tie => tie.Person.Name, StringComparer.Ordinal).ThenBy(tie => tie.Person.Id, StringComparer.Ordinal),
            ],
            unsure);
    }
}
