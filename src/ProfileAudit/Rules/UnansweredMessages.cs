using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>People wait for an answer.</summary>
internal sealed class UnansweredMessages : Rule<Correspondence>
{
    private const int Fewest = 3;
    private const int Days = 7;
    private const int Months = 12;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "unanswered-messages",
        Title = "Answers to messages",
        Category = Category.Relationships,
        Weight = Weight.Moderate,
        Effort = Effort.S,
        Grade = EvidenceGrade.E,
        Sign = Sign.Minor,
        Excuse = Excuse.NoTime,
        Curve = Curve.Through((0.1, 1), (0.5, 0)),
        Why = "Whoever writes and hears nothing seldom writes again. Not every last word asks for one of yours, so one conversation in ten may end with the other side.",
        Remedy = "Open \"Messaging\", scroll through the conversations in which the other side wrote last, and answer those that you meant to: a line or two, or a thank-you, is enough, however late.",
        HelpUri = RuleCatalog.PageOf("unanswered-messages"),
    };

    /// <inheritdoc/>
    protected override Fact<Correspondence> Look(Profile profile) => profile.Correspondence;

    /// <inheritdoc/>
    protected override Verdict Judge(Correspondence seen, AuditContext context)
    {
        if (seen.HasGaps)
            return new Verdict.CannotTell(Unread.Messages);
        var withPeople = seen.Conversations.Where(each => each is { Other.IsUnknown: false, IsAdvertising: false }).ToLookup(each => each.HasDates);
        return context.OverLastMonths(Months, window => Judge(
            [.. withPeople[true].Where(each => each.LastOn is { } last && window.Contains(last))], withPeople[false].Count(), window, context.CurveOf(Info)));
    }

    /// <summary>An undated conversation may be waiting, answered, or older than the window: it decides nothing where all of that scores the same.</summary>
    private static Verdict Judge(ImmutableArray<Conversation> recent, int undated, DateWindow window, Curve curve)
    {
        if (recent.Length < Fewest && undated == 0)
        {
            return Verdict.DoesNotApply(Text.Of(
                "unanswered-messages.few",
                "Fewer than {number} conversations fall into the {months} months to {day}, too few for a share.",
                ("number", Fewest), ("months", Months), ("day", window.Through)));
        }

        var waiting = recent.Count(each => each.IsLastTheirs && window.Through.DayNumber - each.LastOn!.Value.DayNumber >= Days);
        var most = recent.Length + undated;
        if (undated > 0 && (recent.Length < Fewest || curve.At((double)(waiting + undated) / most) < curve.At((double)waiting / most)))
            return new Verdict.CannotTell(Unread.Dates(Entries.Conversations, undated));
        return Verdict.Scored(
            curve.At((double)waiting / recent.Length),
            Text.Of(
                "unanswered-messages.found",
                "{waiting, plural, =0 {None} other {#}} of your {conversations} conversations in the {months} months to {day} {waiting, plural, one {has} other {have}} waited for your answer for {days} days or more.",
                ("waiting", waiting), ("conversations", recent.Length), ("months", Months), ("day", window.Through), ("days", Days)),
            Evidence.Of(Labels.WaitingConversations, waiting),
            Evidence.Of(Labels.Conversations, recent.Length));
    }
}

public static partial class RuleCatalog
{
    /// <summary>People wait for an answer.</summary>
    public static IAuditRule UnansweredMessages { get; } = new UnansweredMessages();
}
