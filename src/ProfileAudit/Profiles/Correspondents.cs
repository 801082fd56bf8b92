using System.Collections.Immutable;
using System.Runtime.InteropServices;

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
        all = new Talk[conversations.Length];
        var numberOf = new Dictionary<Person, int>(conversations.Length);
        var count = 0;
        for (var i = 0; i < numbers.Length; i++)
        {
            var conversation = conversations[i];
            numbers[i] = -1;
            if (conversation.IsAdvertising || conversation.Other is not { } other)
                continue;
            // Two conversations with a name alone may be two people of that name.
            var isKnown = false;
            ref var number = ref other.HasAddress ? ref CollectionsMarshal.GetValueRefOrAddDefault(numberOf, other, out isKnown) : ref numbers[i];
            if (!isKnown)
                number = count++;
            numbers[i] = number;
            all[number] = isKnown ? all[number].And(conversation) : Talk.Of(conversation, other);
        }

        Array.Resize(ref all, count);
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
