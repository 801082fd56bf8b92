using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>The member invites nobody.</summary>
internal sealed class NoInvitations : Rule<ImmutableArray<Invitation>>
{
    private const int Months = 12;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "no-invitations",
        Title = "Invitations you sent",
        Category = Category.Relationships,
        Weight = Weight.Moderate,
        Effort = Effort.S,
        Grade = EvidenceGrade.E,
        Sign = Sign.Minor,
        Excuse = Excuse.DontKnowHow,
        Curve = Curve.Through((0, 0), (4, 1)),
        Why = "If you only wait for invitations, others choose your network. One invitation in three months is our own judgement.",
        Remedy = "Think of one person you met, studied or worked with and would like to keep in touch with, open the profile, choose \"Connect\", and say in a line where you know each other from.",
        HelpUri = RuleCatalog.PageOf("no-invitations"),
    };

    /// <inheritdoc/>
    protected override Fact<ImmutableArray<Invitation>> Look(Profile profile) => profile.Invitations;

    /// <inheritdoc/>
    protected override Verdict Judge(ImmutableArray<Invitation> seen, AuditContext context) => context.OverLastMonths(Months, window =>
    {
        var sent = window.Count(ActivityLog.From(seen.Where(each => each.Direction == InvitationDirection.Outgoing).Select(each => each.SentOn)), Entries.Invitations);
        var oldest = seen.All(each => each.SentOn is not null) ? seen.Min(each => each.SentOn) : null;
        return Verdict.Counted(sent, context.CurveOf(Info), Message(sent, oldest, window), Evidence.Of(Labels.SentInvitations, sent));
    });

    // LinkedIn may hand out less than a year of them.
    private static Text Message(Tally sent, DateOnly? oldest, DateWindow window) => oldest is { } first && first > window.After
        ? Text.Of(
            "no-invitations.found-since",
            "As far as the data tells, you sent {invitations, plural, =0 {no invitations} one {# invitation} other {# invitations}} in the {months} months to {day}; its oldest invitation, sent or received, is of {oldest}, and it may hold none from before.",
            ("invitations", sent), ("months", Months), ("day", window.Through), ("oldest", first))
        : Text.Of(
            "no-invitations.found",
            "You sent {invitations, plural, =0 {no invitations} one {# invitation} other {# invitations}} in the {months} months to {day}.",
            ("invitations", sent), ("months", Months), ("day", window.Through));
}

public static partial class RuleCatalog
{
    /// <summary>The member invites nobody.</summary>
    public static IAuditRule NoInvitations { get; } = new NoInvitations();
}
