using System.Runtime.InteropServices;

namespace ProfileAudit.Profiles;

/// <summary>
/// Finds the people of one part of a source in another: by the address of the profile, else by name where one side tells no address
/// and the name is unique on both. Namesakes are never taken for one, and somebody of whom nothing is told may be a namesake.
/// </summary>
internal sealed class PersonMatcher
{
    private readonly KnownPeople known;
    private readonly IEnumerable<Person?> others;

    // In most exports everybody has an address, and then no name is ever looked at.
    private Dictionary<string, NameHolders>? holders;
    private bool namesAreSure;

    /// <summary>Makes a matcher.</summary>
    /// <param name="known">The people to be found.</param>
    /// <param name="others">The people who will be looked for, the same however often they are asked for; null where nothing tells who it is.</param>
    public PersonMatcher(KnownPeople known, IEnumerable<Person?> others) => (this.known, this.others) = (known, others);

    /// <summary>Whether it is told of everyone who they are: else anybody may be among them.</summary>
    public bool KnowsAll => known.KnowsAll;

    /// <summary>Looks for a person among the known ones.</summary>
    /// <param name="person">One of those who were said to be looked for.</param>
    /// <param name="same">The known one, when it is the same.</param>
    public PersonMatch Find(Person person, out Person? same)
    {
        same = null;
        if (person.IsUnknown)
            return PersonMatch.Unsure;
        if (known.Find(person) is { } addressed)
        {
            same = addressed;
            return PersonMatch.Same;
        }

        // Where everybody has an address, it would have told.
        if (person.HasAddress && !known.HasUnaddressed)
            return PersonMatch.Other;
        var name = NameOf(person);
        // Of somebody without a name, or among such, only the address would tell.
        if (person.HasAddress ? name.Length == 0 : known.HasNameless)
            return PersonMatch.Unsure;
        holders ??= Holders();
        var holder = holders.GetValueOrDefault(name);
        if ((person.HasAddress ? holder.KnownByName : holder.Known) == 0)
            return PersonMatch.Other;
        if (!namesAreSure || holder is not { Known: 1, Others: 1 })
            return PersonMatch.Unsure;
        same = holder.One;
        return PersonMatch.Same;
    }

    private Dictionary<string, NameHolders> Holders()
    {
        namesAreSure = known.KnowsAll && others.All(person => person is not null);
        var found = new Dictionary<string, NameHolders>(StringComparer.Ordinal);
        foreach (var (person, name) in Told(known.All).Where(each => each.Name.Length > 0))
        {
            ref var bearers = ref CollectionsMarshal.GetValueRefOrAddDefault(found, name, out _);
            bearers = bearers with { Known = bearers.Known + 1, KnownByName = bearers.KnownByName + (person.HasAddress ? 0 : 1), One = person };
        }

        foreach (var (_, name) in Told(others).Where(each => each.Name.Length > 0))
        {
            ref var bearers = ref CollectionsMarshal.GetValueRefOrAddDefault(found, name, out _);
            bearers = bearers with { Others = bearers.Others + 1 };
        }

        return found;
    }

    /// <summary>
    /// Everyone who can be found. An address is one person, whatever spellings its name has; a name alone is somebody else each time.
    /// </summary>
    private static IEnumerable<(Person Person, string Name)> Told(IEnumerable<Person?> people)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        HashSet<(string Id, string Name)>? spellings = null;
        foreach (var person in people)
        {
            if (person is null or { IsUnknown: true })
                continue;
            var name = NameOf(person);
            // Nearly everybody is told once, and then there is one name to compare with.
            if (!person.HasAddress || names.TryAdd(person.Id, name) || (names[person.Id] != name && (spellings ??= []).Add((person.Id, name))))
                yield return (person, name);
        }
    }

    private static string NameOf(Person person) => Person.Spelled(person.Name);

    /// <summary>How many bear a name; <see cref="One"/> is the last of the known ones.</summary>
    private readonly record struct NameHolders(int Known, int KnownByName, int Others, Person? One);
}

/// <summary>Whether two are one.</summary>
internal enum PersonMatch
{
    /// <summary>They are the same.</summary>
    Same,

    /// <summary>They may be the same.</summary>
    Unsure,

    /// <summary>They are not.</summary>
    Other,
}
