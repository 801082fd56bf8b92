using System.Collections.Immutable;

namespace ProfileAudit.Profiles;

/// <summary>Everyone the member has a conversation of two with, advertising apart, and which conversations are whose.</summary>
internal sealed class Correspondents
{
    private readonly Talk[] all;

    // By conversation; -1 where it is with nobody here.
    private readonly int[] numbers;

    private readonly ImmutableArray<Conversation> conversations;

    public Correspondents(Correspondence letters)
    {
        conversations = letters.Conversations;
        numbers = new int[conversations.Length];
        all = new Talk[Number()];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] is >= 0 and var number)
                all[number] = all[number].Person is null ? Talk.Of(conversations[i], conversations[i].Other!) : all[number].And(conversations[i]);
        }
    }

    /// <summary>The people, in the order in which conversations name them.</summary>
    public ReadOnlySpan<Talk> All => all;

    /// <summary>Who they are.</summary>
    public IEnumerable<Person> People => all.Select(each => each.Person);

    /// <summary>For each of them, whether one of their conversations is so.</summary>
    public bool[] Where(Func<Conversation, bool> isSo)
    {
        var found = new bool[all.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] is >= 0 and var number && !found[number])
                found[number] = isSo(conversations[i]);
        }

        return found;
    }

    // Numbers the people of all conversations, and tells how many there are.
    private int Number()
    {
        var numberOf = new Dictionary<Person, int>();
        var count = 0;
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = -1;
            // Two conversations with a name alone may be two people of that name.
            if (conversations[i] is { IsAdvertising: false, Other: { } other })
                numbers[i] = other.HasAddress && !numberOf.TryAdd(other, count) ? numberOf[other] : count++;
        }

        return count;
    }

    /// <summary>What all conversations with somebody amount to, as <see cref="Correspondent"/> tells it; there are tens of thousands.</summary>
    internal readonly record struct Talk(Person Person, int Sent, int Received, DateOnly? FirstOn, DateOnly? LastOn, bool HasDates)
    {
        public static Talk Of(Conversation one, Person other) => new(other, one.Sent, one.Received, one.FirstOn, one.LastOn, one.HasDates);

        public Talk And(Conversation next) => this with
        {
            Sent = Sent + next.Sent,
            Received = Received + next.Received,
            FirstOn = next.FirstOn < FirstOn ? next.FirstOn : FirstOn ?? next.FirstOn,
            LastOn = next.LastOn > LastOn ? next.LastOn : LastOn ?? next.LastOn,
            HasDates = HasDates && next.HasDates,
        };
    }
}
