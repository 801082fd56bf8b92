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
        return context.OverLastMonths(Months, window => Judge(seen, window, context.CurveOf(Info)));
    }

    /// <summary>An undated conversation may be waiting, answered, or older than the window: it decides nothing where all of that scores the same.</summary>
    private static Verdict Judge(Correspondence seen, DateWindow window, Curve curve)
    {
        var (recent, waiting, undated) = (0, 0, 0);
        foreach (var talk in seen.Conversations)
        {
            if (talk.IsAdvertising || talk.Other is null or { IsUnknown: true })
                continue;
            if (!talk.HasDates)
            {
                undated++;
            }
            else if (talk.LastOn is { } last && window.Contains(last))
            {
                recent++;
                waiting += talk.IsLastTheirs && window.Through.DayNumber - last.DayNumber >= Days ? 1 : 0;
            }
        }

        if (recent < Fewest && undated == 0)
        {
            return Verdict.DoesNotApply(Text.Of(
                "unanswered-messages.few",
                "Fewer than {number} conversations fall into the {months} months to {day}, too few for a share.",
                ("number", Fewest), ("months", Months), ("day", window.Through)));
        }

        var most = recent + undated;
        if (undated > 0 && (recent < Fewest || curve.At((double)(waiting + undated) / most) < curve.At((double)waiting / most)))
            return new Verdict.CannotTell(Unread.Dates(Entries.Conversations, undated));
        return Verdict.Scored(
            curve.At((double)waiting / recent),
            Text.Of(
                "unanswered-messages.found",
                "{waiting, plural, =0 {None} other {#}} of your {conversations} conversations in the {months} months to {day} {waiting, plural, one {has} other {have}} waited for your answer for {days} days or more.",
                ("waiting", waiting), ("conversations", recent), ("months", Months), ("day", window.Through), ("days", Days)),
            Evidence.Of(Labels.WaitingConversations, waiting),
            Evidence.Of(Labels.Conversations, recent));
    }
}

public static partial class RuleCatalog
{
    /// <summary>People wait for an answer.</summary>
    public static IAuditRule UnansweredMessages { get; } = new UnansweredMessages();
}
