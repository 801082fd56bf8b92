using System.Collections.Immutable;

namespace ProfileAudit.Profiles;

/// <summary>Somebody the member is connected to, once talked with, and has not for years.</summary>
/// <param name="Person">Who.</param>
/// <param name="Messages">How many messages went both ways; 2 or more.</param>
/// <param name="LastOn">The day of the last one.</param>
internal sealed record DormantTie(Person Person, int Messages, DateOnly LastOn);

/// <summary>Finds dormant ties: connected for three years or more, with messages both ways, the last of them three years ago or more.</summary>
internal static class DormantTies
{
    // Levin, Walter and Murnighan (2011) call a tie dormant after three years without contact.
    private const int Months = 36;

    private static Blindspot Gaps { get; } = new Blindspot.NotUnderstood(
        "messages.csv",
        "some messages do not tell who sent them when, so the last one may be missing.",
        "Ask LinkedIn for a fresh copy of your data, and do not open and save messages.csv before the audit.");

    /// <summary>The dormant ties, those with the most messages first. People who cannot be told from a namesake are left out.</summary>
    /// <param name="profile">The facts.</param>
    /// <param name="asOf">The day to count back from.</param>
    /// <returns>The ties; not observable without connections and correspondence.</returns>
    public static Fact<ImmutableArray<DormantTie>> Of(Profile profile, DateOnly asOf) =>
        profile.Connections.And(profile.Correspondence).SelectMany(seen => seen.Second.HasGaps ? Gaps : Fact.Observed(Of(seen.First, seen.Second, asOf)));

    private static ImmutableArray<DormantTie> Of(ImmutableArray<Connection> connections, Correspondence letters, DateOnly asOf)
    {
        var before = asOf.Year > Months / 12 ? asOf.AddMonths(-Months) : DateOnly.MinValue;
        var people = letters.People.ToList();
        var all = new PersonMatcher(connections.Select(connection => connection.Person).OfType<Person>(), people.Select(each => each.Person));
        var old = new PersonMatcher(
            connections.Where(connection => connection.ConnectedOn <= before).Select(connection => connection.Person).OfType<Person>(),
            people.Select(each => each.Person));
        return
        [
            .. people
                .Where(each => each is { Sent: > 0, Received: > 0, HasDates: true, Person.Name.Length: > 0 } && each.LastOn <= before
                    && all.Find(each.Person) == PersonMatch.Same && old.Find(each.Person) == PersonMatch.Same)
                .Select(each => new DormantTie(each.Person, each.Sent + each.Received, each.LastOn!.Value))
                .OrderByDescending(tie => tie.Messages)
                .ThenByDescending(tie => tie.LastOn)
                .ThenBy(tie => tie.Person.Name, StringComparer.Ordinal)
                .ThenBy(tie => tie.Person.Id, StringComparer.Ordinal),
        ];
    }
}
