using ProfileAudit.Profiles;
using ProfileAudit.Reading.Export.Tables;

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
        names.UnionWith(this.numbers.Select(people.NameOf).Append(ownName).Where(name => name.Length > 0));
        this.numbers.UnionWith(Enumerable.Range(0, people.People).Where(number => !people.HasAddress(number) && names.Contains(people.NameOf(number))));
    }

    public bool Is(int number) => numbers.Contains(number);

    public bool IsCalled(string name) => names.Contains(name);

    /// <summary>
    /// Looks for the member: as the file says itself, by the address that invitations tell, as who is in every conversation, and by name
    /// where a name is all there is.
    /// </summary>
    /// <returns>Null when nothing decides.</returns>
    public static Member? Among(PeopleOfMessages people, Chunked<MessageThread> threads, string? ownAddress, string ownName)
    {
        if (people.Members.Count > 0)
            return new Member(people.Members, people, ownName);
        if (Person.Of(ownAddress ?? "", "", "") is { HasAddress: true } own && people.Find(own.Id) is { } addressed)
            return new Member([addressed], people, ownName);
        if (InEveryConversation(threads, people) is { } everywhere)
            return new Member([everywhere], people, ownName);
        var namesakes = Enumerable.Range(0, people.People).Where(number => ownName.Length > 0 && people.NameOf(number).Equals(ownName, StringComparison.OrdinalIgnoreCase)).ToList();
        return namesakes.Count > 0 && namesakes.Count(people.HasAddress) <= 1 ? new Member(namesakes, people, ownName) : null;
    }

    // Whoever is in all of several conversations, and alone in that, is whose export it is.
    private static int? InEveryConversation(Chunked<MessageThread> threads, PeopleOfMessages people)
    {
        const int FewestConversations = 3;
        if (threads.Count < FewestConversations)
            return null;
        var counts = new int[people.People];
        for (var t = 0; t < threads.Count; t++)
        {
            for (var i = 0; i < threads[t].Count; i++)
                counts[threads[t].PersonAt(i)]++;
        }

        return Enumerable.Range(0, counts.Length).Where(number => counts[number] == threads.Count && people.HasAddress(number)).ToList() is [var only] ? only : null;
    }
}
