using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ProfileAudit.Profiles;
using ProfileAudit.Reading.Export.Messages;

namespace ProfileAudit.Reading.Export.Tables;

/// <summary>
/// messages.csv, folded by conversation while it streams by. No text becomes a string: of the text only the mark of LinkedIn's own
/// advertisements is looked for, in the bytes.
/// </summary>
internal sealed class MessagesTable() : Table(
    // LinkedIn's help counts messages among the slow files, as it does connections.
    "messages.csv", Absence.EmptyWhenComplete,
    "DATE", "FROM", "SENDER PROFILE URL", "TO", "RECIPIENT PROFILE URLS", "CONVERSATION ID", "CONTENT", "DIRECTION", "FOLDER", "IS MESSAGE DRAFT")
{
    // Ten times as many as LinkedIn lets anybody connect with, and as long as their addresses and names can be.
    private const int MostPeople = 300_000;
    private const int MostConversations = 300_000;
    private const long MostBytes = 64L << 20;
    private const int MostMonths = 2_000_000;

    private readonly PeopleOfMessages people = new();
    private readonly CellIndex threadsByCell = new();
    private readonly Chunked<MessageThread> threads = new();
    private readonly MonthsOfSenders months = new();
    private bool hasGaps;

    public override int ColumnsNeeded => 3;

    public override bool ToleratesCutRows => true;

    protected override int MostRows => int.MaxValue;

    /// <summary>The fold; null when nothing tells which of the senders the member is.</summary>
    /// <param name="ownAddress">The member's own address, where that is told elsewhere.</param>
    /// <param name="ownName">The member's name.</param>
    /// <param name="connections">Whom the member is connected with, of whom most people here are some.</param>
    public Correspondence? Fold(string? ownAddress, string ownName, ConnectionsTable connections)
    {
        if (threads.Count == 0)
            return Correspondence.Empty with { HasGaps = hasGaps };
        people.MeetAmong(connections);
        if (Member.Among(people, threads, ownAddress, ownName) is not { } member)
            return null;
        var conversations = ImmutableArray.CreateBuilder<Conversation>(threads.Count);
        for (var i = 0; i < threads.Count; i++)
        {
            if (threads[i].Messages > 0)
                conversations.Add(threads[i].Told(member, people));
        }

        return new Correspondence(conversations.DrainToImmutable(), [.. months.Of(member.Is).Distinct().Order().Select(month => new DateOnly(month / 12, (month % 12) + 1, 1))])
        {
            HasGaps = hasGaps,
        };
    }

    protected override void Add(TableRow row)
    {
        var at = row.RecordedMoment("DATE");
        // A row without sender and date is the rest of a text whose quotation marks went wrong.
        if (at is null && row.IsEmpty("SENDER PROFILE URL") && row.IsEmpty("FROM"))
        {
            hasGaps = true;
            row.Skip();
            return;
        }

        if (row.Says("IS MESSAGE DRAFT", "YES") || row.Says("IS MESSAGE DRAFT", "TRUE"))
            return;
        var sender = people.SenderOf(row);
        var recipients = people.RecipientsOf(row);
        var thread = ThreadOf(row, sender, recipients);
        thread.Take(sender, recipients, at, row.Number);
        thread.IsAdvertising |= row.Says("FOLDER", "SPAM") || row.Holds("CONTENT", "spinmail"u8);
        if (row.Says("DIRECTION", "OUTGOING"))
            people.MarkMember(sender);
        if (at is { } moment)
            months.Add(sender, MonthOf(moment));
        if (people.People > MostPeople || threads.Count > MostConversations || months.Far > MostMonths || people.Bytes + threadsByCell.Bytes > MostBytes)
            throw new UnreadablePartException(Problem.Crowd);
    }

    private static int MonthOf(DateTime moment)
    {
        // Asked for each by itself, it is worked out twice.
        var (year, month, _) = DateOnly.FromDateTime(moment);
        return (year * 12) + month - 1;
    }

    private MessageThread ThreadOf(TableRow row, int sender, ReadOnlySpan<int> recipients)
    {
        var cell = row.Cell("CONVERSATION ID");
        if (!cell.IsEmpty)
            return ThreadOf(cell);
        // Where conversations have no name, as in 2018, one is who writes with whom, whatever the direction.
        var recipient = recipients.Length == 1 ? recipients[0] : -1;
        return ThreadOf(MemoryMarshal.AsBytes<int>([Math.Min(sender, recipient), Math.Max(sender, recipient)]));
    }

    private MessageThread ThreadOf(ReadOnlySpan<byte> key)
    {
        var at = threadsByCell.Number(key);
        if (at == threads.Count)
            threads.Add(new MessageThread());
        return threads[at];
    }
}
