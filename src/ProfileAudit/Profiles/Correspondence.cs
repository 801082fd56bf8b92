using System.Collections.Immutable;

namespace ProfileAudit.Profiles;

/// <summary>Who the member wrote with and when, folded while messages stream by. No message is kept.</summary>
/// <param name="Conversations">One item a conversation, in no order that means something.</param>
/// <param name="MonthsWritten">The first day of every calendar month in which the member sent a message, oldest first.</param>
public sealed record Correspondence(ImmutableArray<Conversation> Conversations, ImmutableArray<DateOnly> MonthsWritten)
{
    /// <summary>Whether messages were passed over because nothing tells who sent them when: there may be more than what is here.</summary>
    public bool HasGaps { get; init; }

    /// <summary>No conversation at all.</summary>
    public static Correspondence Empty { get; } = new([], []);

    /// <summary>Everyone the member has a conversation of two with, advertising apart, with what all such conversations amount to.</summary>
    public IEnumerable<Correspondent> People
    {
        get
        {
            var people = ImmutableArray.CreateBuilder<Correspondent>();
            foreach (var (person, sent, received, first, last, hasDates) in new Correspondents(this).All)
                people.Add(new Correspondent(person, sent, received, first, last, hasDates));
            return people.DrainToImmutable();
        }
    }
}

/// <summary>One conversation.</summary>
public sealed record Conversation
{
    /// <summary>The other one in a conversation of two; null in a group, and where nobody else is told.</summary>
    public required Person? Other { get; init; }

    /// <summary>How many messages the member sent; 0 or more.</summary>
    public required int Sent { get; init; }

    /// <summary>How many messages others sent; 0 or more.</summary>
    public required int Received { get; init; }

    /// <summary>The day of the first message; null where none has a readable date.</summary>
    public DateOnly? FirstOn { get; init; }

    /// <summary>The day of the last message; null where none has a readable date.</summary>
    public DateOnly? LastOn { get; init; }

    /// <summary>Whether every message has a readable date; else first and last are those of the dated ones.</summary>
    public bool HasDates { get; init; } = true;

    /// <summary>Whether the member sent the first message.</summary>
    public bool IsOpenedByMember { get; init; }

    /// <summary>Whether somebody else sent the last message.</summary>
    public bool IsLastTheirs { get; init; }

    /// <summary>Whether it is an advertisement, or lies in the spam folder.</summary>
    public bool IsAdvertising { get; init; }
}

/// <summary>Somebody the member wrote with.</summary>
/// <param name="Person">Who.</param>
/// <param name="Sent">How many messages the member sent; 0 or more.</param>
/// <param name="Received">How many messages came back; 0 or more.</param>
/// <param name="FirstOn">The day of the first message; null where none has a readable date.</param>
/// <param name="LastOn">The day of the last message either way; null where none has a readable date.</param>
/// <param name="HasDates">Whether every message has a readable date.</param>
public sealed record Correspondent(Person Person, int Sent, int Received, DateOnly? FirstOn, DateOnly? LastOn, bool HasDates);
