using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ProfileAudit.Profiles;

namespace ProfileAudit.Auditing;

/// <summary>
/// What several rules and parts of the report work out of the same facts: once an audit and not once for each. It holds nothing that they could not work
/// out by themselves, so two of them are always equal.
/// </summary>
internal sealed class Derived
{
    private readonly ConcurrentDictionary<Connection[], Workplaces> workplaces = new();
    private readonly ConcurrentDictionary<Connection[], KnownPeople> people = new();
    private readonly ConcurrentDictionary<Conversation[], Correspondents> correspondents = new();
    private readonly ConcurrentDictionary<(Connection[] Connections, Correspondence Letters, DateOnly LongAgo), DormantTies> dormantTies = new();

    /// <summary>Where connections work.</summary>
    public Workplaces WorkplacesOf(ImmutableArray<Connection> connections) =>
        workplaces.GetOrAdd(ImmutableCollectionsMarshal.AsArray(connections)!, static (_, all) => new Workplaces(all), connections);

    /// <summary>Whom the member is connected with, to look for others among them.</summary>
    public KnownPeople PeopleOf(ImmutableArray<Connection> connections) =>
        people.GetOrAdd(ImmutableCollectionsMarshal.AsArray(connections)!, static (_, all) => new KnownPeople(all.Select(each => each.Person), all.Length), connections);

    /// <summary>Whom the member writes with.</summary>
    public Correspondents CorrespondentsOf(Correspondence letters) =>
        correspondents.GetOrAdd(ImmutableCollectionsMarshal.AsArray(letters.Conversations)!, static (_, all) => new Correspondents(all), letters);

    /// <summary>The dormant ties, see <see cref="DormantTies.Of"/>.</summary>
    public DormantTies DormantTiesOf(ImmutableArray<Connection> connections, Correspondence letters, DateOnly longAgo) =>
        dormantTies.GetOrAdd((ImmutableCollectionsMarshal.AsArray(connections)!, letters, longAgo), (key, all) => DormantTies.Of(all, PeopleOf(all), CorrespondentsOf(key.Letters), key.LongAgo), connections);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Derived;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;
}
