using ProfileAudit.Profiles;

namespace ProfileAudit.Reading.Export.Messages;

/// <summary>One conversation while its messages stream by, in whatever order.</summary>
internal sealed class MessageThread
{
    // Several times as many as LinkedIn lets into a group: those who left it count too.
    private const int MostPeople = 500;

    // Most conversations are of two, who need no list of their own.
    private Participant one;
    private Participant two;
    private Participant[] more = [];
    private int undated;

    // Small numbers, since there are tens of thousands of conversations.
    private ushort count;
    private ushort senders;
    private ushort recipients;
    private Message first;
    private Message last;

    public int Messages { get; private set; }

    public bool IsAdvertising { get; set; }

    /// <summary>How many are in it.</summary>
    public int Count => count;

    /// <summary>Somebody in it, by number, each once.</summary>
    /// <param name="at">0 to <see cref="Count"/> - 1.</param>
    public int PersonAt(int at) => ParticipantAt(at).Person;

    private bool HasDated => Messages > undated;

    /// <exception cref="UnreadablePartException">There are more people in it than a group can have.</exception>
    public void Take(int sender, ReadOnlySpan<int> to, DateTime? at, int row)
    {
        ref var author = ref Among(sender);
        if (author.Sent++ == 0)
            senders++;
        foreach (var recipient in to)
        {
            ref var reader = ref Among(recipient);
            if (!reader.IsRecipient)
                recipients++;
            reader.IsRecipient = true;
        }

        if (Math.Max(senders, recipients) > MostPeople)
            throw new UnreadablePartException(Problem.Crowd);
        if (at is { } moment)
            Note(new Message(moment, row, sender));
        else
            undated++;
        Messages++;
    }

    public Conversation Told(Member member, PeopleOfMessages all)
    {
        var sent = 0;
        for (var i = 0; i < count; i++)
            sent += ParticipantAt(i) is var each && member.Is(each.Person) ? each.Sent : 0;
        return new Conversation
        {
            Other = Other(member, all),
            Sent = sent,
            Received = Messages - sent,
            FirstOn = HasDated ? DateOnly.FromDateTime(first.At) : null,
            LastOn = HasDated ? DateOnly.FromDateTime(last.At) : null,
            HasDates = undated == 0,
            IsOpenedByMember = HasDated && member.Is(first.Sender),
            IsLastTheirs = HasDated && !member.Is(last.Sender),
            IsAdvertising = IsAdvertising,
        };
    }

    // Newer messages stand further up; of two in the same second the upper one is the newer.
    private void Note(Message message)
    {
        if (!HasDated || message.At < first.At || (message.At == first.At && message.Row > first.Row))
            first = message;
        if (!HasDated || message.At > last.At || (message.At == last.At && message.Row < last.Row))
            last = message;
    }

    private ref Participant Among(int person)
    {
        for (var i = 0; i < count; i++)
        {
            if (ParticipantAt(i).Person == person)
                return ref ParticipantAt(i);
        }

        if (count - 2 == more.Length)
            Array.Resize(ref more, Math.Max(4, more.Length * 2));
        ref var added = ref ParticipantAt(count++);
        added.Person = person;
        return ref added;
    }

    private ref Participant ParticipantAt(int at)
    {
        if (at == 0)
            return ref one;
        if (at == 1)
            return ref two;
        return ref more[at - 2];
    }

    /// <summary>The other one of two; null in a group.</summary>
    private Person? Other(Member member, PeopleOfMessages all)
    {
        var (others, other) = (0, -1);
        for (var i = 0; i < count; i++)
            (others, other) = member.Is(PersonAt(i)) ? (others, other) : (others + 1, PersonAt(i));
        // Nearly always; the rest of the question costs more.
        if (others == 1 && all.HasAddress(other))
            return all[other];
        return Others(member, all) is [var only] ? only : null;
    }

    /// <summary>
    /// Everyone but the member. Somebody of whom one message tells the address and another only the name is one person here: within one
    /// conversation the name cannot mean anybody else unless two of them share it.
    /// </summary>
    private List<Person> Others(Member member, PeopleOfMessages all)
    {
        var told = Enumerable.Range(0, count).Select(PersonAt).Where(number => !member.Is(number)).Select(number => all[number]).ToList();
        var addressed = told.Where(person => person.HasAddress).ToList();
        // "Ada Sample, PhD" may be one or two: it is one where somebody here is called so.
        var named = told.Where(person => !person.HasAddress && !IsNamed(addressed, person.Name))
            .SelectMany(person => person.Name.Contains(',', StringComparison.Ordinal) ? person.Name.Split(',', StringSplitOptions.TrimEntries) : [person.Name])
            .Where(name => !member.IsCalled(name) && !IsNamed(addressed, name))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(name => Person.Of("", name, "other"));
        return [.. addressed, .. named];
    }

    private static bool IsNamed(List<Person> addressed, string name) =>
        name.Length > 0 && addressed.Count(person => person.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) == 1;

    /// <summary>Somebody in it.</summary>
    private struct Participant
    {
        public int Person;
        public int Sent;
        public bool IsRecipient;
    }

    /// <summary>What of a message tells whether it is the first or the last.</summary>
    private readonly record struct Message(DateTime At, int Row, int Sender);
}
