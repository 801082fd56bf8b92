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
        Title = "Unsolicited messages",
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
            return Verdict.DoesNotApply("There are no conversations in the data.");
        ImmutableArray<Conversation> pitches =
            [.. seen.Conversations.Where(each => each is { Other: not null, IsAdvertising: false, IsOpenedByMember: false, Sent: 0, Received: >= Fewest })];
        var count = Evidence.Of("conversations that only the other side wrote in", pitches.Length);
        return pitches.IsEmpty
            ? Verdict.Kept($"There is no conversation in which only the other side wrote, {Fewest} messages or more.", count)
            : Verdict.Neglected(
                $"There {(pitches.Length == 1 ? "is" : "are")} {Wording.Count(pitches.Length, "conversation", "conversations")} in which only the other side wrote, {Fewest} messages or more, and you have not answered.",
                [count, .. Months(pitches)]);
    }

    private static IEnumerable<Evidence> Months(ImmutableArray<Conversation> pitches)
    {
        if (pitches.Min(each => each.LastOn) is not { } first || pitches.Max(each => each.LastOn) is not { } last)
            return [];
        var (from, to) = (Wording.Month(first), Wording.Month(last));
        return [new Evidence("their last messages", from == to ? from : $"{from} to {to}")];
    }
}

public static partial class RuleCatalog
{
    /// <summary>Others write again and again and never get an answer.</summary>
    public static IAuditRule UnvettedPitches { get; } = new UnvettedPitches();
}
