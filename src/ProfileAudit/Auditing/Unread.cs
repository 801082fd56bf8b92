using ProfileAudit.Profiles;

namespace ProfileAudit.Auditing;

/// <summary>Why what was read does not decide a question.</summary>
internal static class Unread
{
    private static readonly Text Afresh = Text.Of("unread.remedy", "Ask LinkedIn for a fresh copy of your data; if the dates stay unreadable, report their format to us.");

    /// <summary>Rows of messages were passed over: what they hold may be the answer, or somebody else.</summary>
    public static Blindspot Messages { get; } = new Blindspot.NotUnderstood(
        Entries.Messages,
        Text.Of("unread.messages", "some rows tell neither who wrote them nor when."),
        Text.Of("unread.messages.remedy", "Ask LinkedIn for a fresh copy of your data; if the rows stay unreadable, report their format to us."));

    /// <summary>Entries without a readable date.</summary>
    /// <param name="what">What they are, see <see cref="Entries"/>.</param>
    /// <param name="count">How many.</param>
    public static Blindspot Dates(Text what, int count) => new Blindspot.NotUnderstood(
        what,
        Text.Of("unread.dates", "{count, plural, one {# entry has} other {# entries have}} no date that could be read.", ("count", count)),
        Afresh);

    /// <summary>People of whom it is not certain who they are, or when something was.</summary>
    /// <param name="what">The entries that tell of them, see <see cref="Entries"/>.</param>
    /// <param name="count">How many entries.</param>
    public static Blindspot People(Text what, int count) => new Blindspot.NotUnderstood(
        what,
        Text.Of("unread.people", "for {count, plural, one {# entry} other {# entries}} it is not told for certain who it was, or when.", ("count", count)),
        Text.Of("unread.people.remedy", "Where an account was closed, nobody can tell any more, and nothing needs doing. Otherwise ask LinkedIn for a fresh copy of your data."));
}
