using System.Runtime.InteropServices;

namespace ProfileAudit.Profiles;

/// <summary>
/// Finds the people of one part of a source in another: by the address of the profile, else by name where one side tells no address
/// and the name is unique on both. Namesakes are never taken for one, and somebody of whom nothing is told may be a namesake.
/// </summary>
internal sealed class PersonMatcher
{
    private readonly IEnumerable<Person?> known;
    private readonly IEnumerable<Person?> others;
    private readonly Dictionary<string, Person> addressed;
    private readonly bool knowsNameless;
    private readonly bool knowsUnaddressed;

    // In most exports everybody has an address, and then no name is ever looked at.
    private Dictionary<string, NameHolders>? holders;
    private bool namesAreSure;

    /// <summary>Makes a matcher.</summary>
    /// <param name="known">The people to be found, the same however often they are asked for; null where nothing tells who it is.</param>
    /// <param name="others">The people who will be looked for, likewise.</param>
    public PersonMatcher(IEnumerable<Person?> known, IEnumerable<Person?> others)
    {
        (this.known, this.others) = (known, others);
        KnowsAll = true;
        addressed = new Dictionary<string, Person>(known.TryGetNonEnumeratedCount(out var count) ? count : 0, StringComparer.Ordinal);
        foreach (var person in known)
        {
            KnowsAll &= person is not null;
            if (person is null or { IsUnknown: true })
                continue;
            if (person.HasAddress)
                addressed.TryAdd(person.Id, person);
            knowsUnaddressed |= !person.HasAddress;
            knowsNameless |= string.IsNullOrWhiteSpace(person.Name);
        }
    }

    /// <summary>Whether it is told of everyone who they are: else anybody may be among them.</summary>
    public bool KnowsAll { get; }

    /// <summary>Looks for a person among the known ones.</summary>
    /// <param name="person">One of those who were said to be looked for.</param>
    /// <param name="known">The known one, when it is the same.</param>
    public PersonMatch Find(Person person, out Person? known)
    {
        known = null;
        if (person.IsUnknown)
            return PersonMatch.Unsure;
        if (person.HasAddress && addressed.TryGetValue(person.Id, out known))
            return PersonMatch.Same;
        // Where everybody has an address, it would have told.
        if (person.HasAddress && !knowsUnaddressed)
            return PersonMatch.Other;
        var name = NameOf(person);
        // Of somebody without a name, or among such, only the address would tell.
        if (person.HasAddress ? name.Length == 0 : knowsNameless)
            return PersonMatch.Unsure;
        holders ??= Holders();
        var holder = holders.GetValueOrDefault(name);
        if ((person.HasAddress ? holder.KnownByName : holder.Known) == 0)
            return PersonMatch.Other;
        if (!namesAreSure || holder is not { Known: 1, Others: 1 })
            return PersonMatch.Unsure;
        known = holder.One;
        return PersonMatch.Same;
    }

    private Dictionary<string, NameHolders> Holders()
    {
        namesAreSure = KnowsAll && others.All(person => person is not null);
        var found = new Dictionary<string, NameHolders>(StringComparer.Ordinal);
        foreach (var (person, name) in Told(known).Where(each => each.Name.Length > 0))
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
        HashSet<(string Id, string Name)>? others = null;
        foreach (var person in people)
        {
            if (person is null or { IsUnknown: true })
                continue;
            var name = NameOf(person);
            // Nearly everybody is told once, and then there is one name to compare with.
            if (!person.HasAddress || names.TryAdd(person.Id, name) || (names[person.Id] != name && (others ??= []).Add((person.Id, name))))
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
