using ProfileAudit.Profiles;

namespace ProfileAudit.Reading.Export.Messages;

/// <summary>One conversation while its messages stream by, in whatever order.</summary>
internal sealed class MessageThread
{
    // Several times as many as LinkedIn lets into a group: those who left it count too.
    private const int MostPeople = 500;

    private readonly List<(int Person, int Sent)> senders = [];
    private readonly List<int> recipients = [];
    private int undated;
    private (DateTime At, int Row, int Sender)? first;
    private (DateTime At, int Row, int Sender)? last;

    public int Messages { get; private set; }

    public bool IsAdvertising { get; set; }

    /// <summary>Everyone in it, senders first.</summary>
    public IEnumerable<int> People => senders.Select(sender => sender.Person).Concat(recipients);

    /// <exception cref="UnreadablePartException">There are more people in it than a group can have.</exception>
    public void Take(int sender, ReadOnlySpan<int> to, DateTime? at, int row)
    {
        Messages++;
        var known = senders.FindIndex(each => each.Person == sender);
        if (known < 0)
            senders.Add((sender, 1));
        else
            senders[known] = (sender, senders[known].Sent + 1);
        foreach (var recipient in to)
        {
            if (!recipients.Contains(recipient))
                recipients.Add(recipient);
        }

        if (Math.Max(senders.Count, recipients.Count) > MostPeople)
            throw new UnreadablePartException(Problem.Crowd);
        if (at is not { } moment)
        {
            undated++;
            return;
        }

        // Newer messages stand further up; of two in the same second the upper one is the newer.
        if (first is not { } earliest || moment < earliest.At || (moment == earliest.At && row > earliest.Row))
            first = (moment, row, sender);
        if (last is not { } latest || moment > latest.At || (moment == latest.At && row < latest.Row))
            last = (moment, row, sender);
    }

    public Conversation Told(Member member, PeopleOfMessages people)
    {
        var others = Others(member, people);
        var sent = senders.Where(each => member.Is(each.Person)).Sum(each => each.Sent);
        return new Conversation
        {
            Other = others is [var only] ? only : null,
            Sent = sent,
            Received = Messages - sent,
            FirstOn = first is { } earliest ? DateOnly.FromDateTime(earliest.At) : null,
            LastOn = last is { } latest ? DateOnly.FromDateTime(latest.At) : null,
            HasDates = undated == 0,
            IsOpenedByMember = first is { } opening && member.Is(opening.Sender),
            IsLastTheirs = last is { } closing && !member.Is(closing.Sender),
            IsAdvertising = IsAdvertising,
        };
    }

    /// <summary>
    /// Everyone but the member. Somebody of whom one message tells the address and another only the name is one person here: within one
    /// conversation the name cannot mean anybody else unless two of them share it.
    /// </summary>
    private List<Person> Others(Member member, PeopleOfMessages people)
    {
        var all = People.Distinct().Where(number => !member.Is(number)).Select(number => people[number]).ToList();
        var addressed = all.Where(person => person.HasAddress).ToList();
        // "Ada Sample, PhD" may be one or two: it is one where somebody here is called so.
        var named = all.Where(person => !person.HasAddress && !IsNamed(addressed, person.Name))
            .SelectMany(person => person.Name.Contains(',', StringComparison.Ordinal) ? person.Name.Split(',', StringSplitOptions.TrimEntries) : [person.Name])
            .Where(name => !member.IsCalled(name) && !IsNamed(addressed, name))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(name => Person.Of("", name, "other"));
        return [.. addressed, .. named];
    }

    private static bool IsNamed(List<Person> addressed, string name) =>
        name.Length > 0 && addressed.Count(person => person.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) == 1;
}
