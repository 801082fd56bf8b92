namespace ProfileAudit.Profiles;

/// <summary>
/// Finds the people of one part of a source in another: by the address of the profile, else by name where one side tells no address
/// and the name is unique on both. Namesakes are never taken for one.
/// </summary>
internal sealed class PersonMatcher
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameHolders> holders = new(StringComparer.Ordinal);

    /// <summary>Makes a matcher.</summary>
    /// <param name="known">The people to be found.</param>
    /// <param name="others">The people who will be looked for.</param>
    public PersonMatcher(IEnumerable<Person> known, IEnumerable<Person> others)
    {
        foreach (var person in known.Distinct())
        {
            ids.Add(person.Id);
            Note(person, (so, one) => so with { Known = so.Known + 1, KnownByName = so.KnownByName + (one.HasAddress ? 0 : 1) });
        }

        foreach (var person in others.Distinct())
            Note(person, (so, _) => so with { Others = so.Others + 1 });
    }

    /// <summary>Whether a person is among the known ones.</summary>
    public PersonMatch Find(Person person)
    {
        if (person.IsUnknown)
            return PersonMatch.Unsure;
        if (ids.Contains(person.Id) && person.HasAddress)
            return PersonMatch.Same;
        var holder = holders.GetValueOrDefault(NameOf(person));
        var candidates = person.HasAddress ? holder.KnownByName : holder.Known;
        if (candidates == 0)
            return PersonMatch.Other;
        return holder is { Known: 1, Others: 1 } ? PersonMatch.Same : PersonMatch.Unsure;
    }

    private void Note(Person person, Func<NameHolders, Person, NameHolders> note)
    {
        if (NameOf(person) is { Length: > 0 } name)
            holders[name] = note(holders.GetValueOrDefault(name), person);
    }

    private static string NameOf(Person person) => person.Name.ToLowerInvariant();

    /// <summary>How many bear a name.</summary>
    private readonly record struct NameHolders(int Known, int KnownByName, int Others);
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
