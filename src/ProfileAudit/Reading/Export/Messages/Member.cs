using ProfileAudit.Profiles;

namespace ProfileAudit.Reading.Export.Messages;

/// <summary>Which of the people in messages the member is.</summary>
internal sealed class Member
{
    private readonly HashSet<int> numbers;
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);

    // Where no address is told, the member is whoever bears the name.
    private Member(IEnumerable<int> numbers, PeopleOfMessages people, string ownName)
    {
        this.numbers = [.. numbers];
        names.UnionWith(this.numbers.Select(number => people[number].Name).Append(ownName).Where(name => name.Length > 0));
        this.numbers.UnionWith(Enumerable.Range(0, people.People).Where(number => !people[number].HasAddress && names.Contains(people[number].Name)));
    }

    public bool Is(int number) => numbers.Contains(number);

    public bool IsCalled(string name) => names.Contains(name);

    /// <summary>
    /// Looks for the member: as the file says itself, by the address that invitations tell, as who is in every conversation, and by name
    /// where a name is all there is.
    /// </summary>
    /// <returns>Null when nothing decides.</returns>
    public static Member? Among(PeopleOfMessages people, IReadOnlyList<MessageThread> threads, string? ownAddress, string ownName)
    {
        if (people.Members.Count > 0)
            return new Member(people.Members, people, ownName);
        var all = Enumerable.Range(0, people.People).ToList();
        var own = Person.Of(ownAddress ?? "", "", "");
        if (own.HasAddress && all.Where(number => people[number].Equals(own)).ToList() is [var addressed])
            return new Member([addressed], people, ownName);
        if (InEveryConversation(threads, people) is { } everywhere)
            return new Member([everywhere], people, ownName);
        var namesakes = all.Where(number => ownName.Length > 0 && people[number].Name.Equals(ownName, StringComparison.OrdinalIgnoreCase)).ToList();
        return namesakes.Count > 0 && namesakes.Count(number => people[number].HasAddress) <= 1 ? new Member(namesakes, people, ownName) : null;
    }

    // Whoever is in all of several conversations, and alone in that, is whose export it is.
    private static int? InEveryConversation(IReadOnlyList<MessageThread> threads, PeopleOfMessages people)
    {
        const int FewestConversations = 3;
        if (threads.Count < FewestConversations)
            return null;
        var counts = new int[people.People];
        foreach (var thread in threads)
        {
            for (var i = 0; i < thread.Count; i++)
                counts[thread.PersonAt(i)]++;
        }

        return Enumerable.Range(0, counts.Length).Where(number => counts[number] == threads.Count && people[number].HasAddress).ToList() is [var only] ? only : null;
    }
}
