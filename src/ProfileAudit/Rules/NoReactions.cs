using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>Nothing of others was reacted to.</summary>
internal sealed class NoReactions : Rule<ActivityLog>
{
    private const int Months = 12;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "no-reactions",
        Title = "Reactions",
        Category = Category.Giving,
        Weight = Weight.Minor,
        Effort = Effort.S,
        Grade = EvidenceGrade.E,
        Sign = Sign.Minor,
        Excuse = Excuse.DontKnowHow,
        Curve = Curve.Through((0, 0), (24, 1)),
        Why = "A like needs no words: it tells somebody that you read what they wrote.",
        Remedy = "On the home page read one post by somebody you know and choose \"Like\" below it, or rest the mouse on it (on a phone: hold it) for \"Celebrate\", \"Support\" or \"Insightful\"; two a month are enough.",
        HelpUri = RuleCatalog.PageOf("no-reactions"),
    };

    /// <inheritdoc/>
    protected override Fact<ActivityLog> Look(Profile profile) => profile.Reactions;

    /// <inheritdoc/>
    protected override Verdict Judge(ActivityLog seen, AuditContext context) => context.OverLastMonths(Months, window =>
    {
        var reactions = window.Count(seen, Entries.Reactions);
        return Verdict.Counted(
            reactions,
            context.CurveOf(Info),
            Text.Of(
                "no-reactions.found",
                "You left {reactions, plural, =0 {no reactions} one {# reaction} other {# reactions}} in the {months} months to {day}.",
                ("reactions", reactions), ("months", Months), ("day", window.Through)),
            Evidence.Of(Labels.Reactions, reactions));
    });
}

public static partial class RuleCatalog
{
    /// <summary>Nothing of others was reacted to.</summary>
    public static IAuditRule NoReactions { get; } = new NoReactions();
}
