namespace ProfileAudit.Profiles;

/// <summary>People among whom others are looked for, see <see cref="PersonMatcher"/>.</summary>
internal sealed class KnownPeople
{
    private readonly Dictionary<string, Person> addressed;

    /// <param name="people">They, the same however often they are asked for; null where nothing tells who it is.</param>
    /// <param name="count">How many.</param>
    public KnownPeople(IEnumerable<Person?> people, int count)
    {
        All = people;
        KnowsAll = true;
        addressed = new Dictionary<string, Person>(count, StringComparer.Ordinal);
        foreach (var person in people)
        {
            KnowsAll &= person is not null;
            if (person is null or { IsUnknown: true })
                continue;
            if (person.HasAddress)
                addressed.TryAdd(person.Id, person);
            HasUnaddressed |= !person.HasAddress;
            HasNameless |= string.IsNullOrWhiteSpace(person.Name);
        }
    }

    /// <summary>Everyone.</summary>
    public IEnumerable<Person?> All { get; }

    /// <summary>Whether it is told of everyone who they are.</summary>
    public bool KnowsAll { get; }

    /// <summary>Whether of some only a name is told.</summary>
    public bool HasUnaddressed { get; }

    /// <summary>Whether of some only an address is told.</summary>
    public bool HasNameless { get; }

    /// <summary>The one with the same address; null where there is none.</summary>
    public Person? Find(Person person) => person.HasAddress ? addressed.GetValueOrDefault(person.Id) : null;
}
