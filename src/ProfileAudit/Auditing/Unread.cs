using ProfileAudit.Profiles;

namespace ProfileAudit.Auditing;

/// <summary>Why what was read does not decide a question.</summary>
internal static class Unread
{
    private const string Afresh = "Ask LinkedIn for a fresh copy of your data; if the dates stay unreadable, report their format to us.";

    /// <summary>Rows of messages were passed over: what they hold may be the answer, or somebody else.</summary>
    public static Blindspot Messages { get; } = new Blindspot.NotUnderstood(
        "Your messages", "some rows tell neither who wrote them nor when.", "Ask LinkedIn for a fresh copy of your data; if the rows stay unreadable, report their format to us.");

    /// <summary>Entries without a readable date.</summary>
    /// <param name="what">Their name in the plural, such as "comments".</param>
    /// <param name="count">How many.</param>
    public static Blindspot Dates(string what, int count) =>
        new Blindspot.NotUnderstood($"Your {what}", $"{Wording.Count(count, "entry has", "entries have")} no date that could be read.", Afresh);

    /// <summary>People of whom it is not certain who they are, or when something was.</summary>
    /// <param name="what">The entries that tell of them, in the plural, such as "messages".</param>
    /// <param name="count">How many entries.</param>
    public static Blindspot People(string what, int count) => new Blindspot.NotUnderstood(
        $"Your {what}", $"for {Wording.Count(count, "entry", "entries")} it is not told for certain who it was, or when.", Afresh);
}
