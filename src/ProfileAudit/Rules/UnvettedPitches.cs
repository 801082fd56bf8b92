using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>Others write again and again and never get an answer.</summary>
internal sealed class UnvettedPitches : Rule<Correspondence>
{
    private const int Fewest = 2;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "unvetted-pitches",
        Title = "Answers to unsolicited messages",
        Category = Category.Relationships,
        Weight = Weight.Informative,
        Effort = Effort.S,
        Grade = EvidenceGrade.E,
        Sign = Sign.Minor,
        Excuse = Excuse.Salespeople,
        Why = "Some of these conversations are pitches, some are people who hoped for an answer: only you can tell, and texts are never read here. This is told and never scored.",
        Remedy = "Open \"Messaging\" and look at the conversations in which only the other side wrote, one by one: answer who deserves it, ask why they write where you wonder, and only then decide whether you wish to stay connected.",
        HelpUri = RuleCatalog.PageOf("unvetted-pitches"),
    };

    /// <inheritdoc/>
    protected override Fact<Correspondence> Look(Profile profile) => profile.Correspondence;

    /// <inheritdoc/>
    protected override Verdict Judge(Correspondence seen, AuditContext context)
    {
        // What was passed over may be an answer, or one more of them.
        if (seen.HasGaps)
            return new Verdict.CannotTell(Unread.Messages);
        if (seen.Conversations.IsEmpty)
            return Verdict.DoesNotApply(Text.Of("unvetted-pitches.no-conversations", "There are no conversations in the data."));
        ImmutableArray<Conversation> pitches =
            [.. seen.Conversations.Where(each => each is { Other: not null, IsAdvertising: false, IsOpenedByMember: false, Sent: 0, Received: >= Fewest })];
        var count = Evidence.Of(Labels.OneSidedConversations, pitches.Length);
        return pitches.IsEmpty
            ? Verdict.Kept(
                Text.Of("unvetted-pitches.none", "There is no conversation in which only the other side wrote, {messages} messages or more.", ("messages", Fewest)),
                count)
            : Verdict.Neglected(
                Text.Of(
                    "unvetted-pitches.found",
                    "There {conversations, plural, one {is # conversation} other {are # conversations}} in which only the other side wrote, {messages} messages or more, and you have not answered.",
                    ("conversations", pitches.Length), ("messages", Fewest)),
                [count, .. Months(pitches)]);
    }

    private static IEnumerable<Evidence> Months(ImmutableArray<Conversation> pitches)
    {
        if (pitches.Min(each => each.LastOn) is not { } first || pitches.Max(each => each.LastOn) is not { } last)
            return [];
        var months = (first.Year, first.Month) == (last.Year, last.Month)
            ? Text.Of("unvetted-pitches.month", "{day, month}", ("day", last))
            : Text.Of("unvetted-pitches.months", "{first, month} to {last, month}", ("first", first), ("last", last));
        return [new Evidence(Labels.LastMessages, months)];
    }
}

public static partial class RuleCatalog
{
    /// <summary>Others write again and again and never get an answer.</summary>
    public static IAuditRule UnvettedPitches { get; } = new UnvettedPitches();
}
