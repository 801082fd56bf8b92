using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>Invitations go out without a word.</summary>
internal sealed class ImpersonalInvitations : Rule<ImmutableArray<Invitation>>
{
    private const int Fewest = 5;

    // LinkedIn lets free accounts add a note to about so many.
    private const int NotesOfAMonth = 5;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "impersonal-invitations",
        Title = "Personal words in invitations",
        Category = Category.Relationships,
        Weight = Weight.Moderate,
        Effort = Effort.S,
        Grade = EvidenceGrade.E,
        Sign = Sign.Minor,
        Excuse = Excuse.DontKnowHow,
        Curve = Curve.Through((0, 0), (0.1, 0.5), (0.5, 1)),
        Why = "Randy Friedlander's article advises a friendly invitation in words of your own: they say who you are and why you write. Whether they are accepted more often is contradictory: figures that vendors publish point both ways, and we know of no study.",
        Remedy = "Before you send the next invitation to somebody who matters to you, choose \"Add a note\" and say in one line where you know each other from or what you share. Free accounts have about five such notes a month, so keep them for those people, and thank the others in a message once they accept.",
        HelpUri = RuleCatalog.PageOf("impersonal-invitations"),
    };

    /// <inheritdoc/>
    protected override Fact<ImmutableArray<Invitation>> Look(Profile profile) => profile.Invitations;

    /// <inheritdoc/>
    protected override Verdict Judge(ImmutableArray<Invitation> seen, AuditContext context)
    {
        ImmutableArray<Invitation> sent = [.. seen.Where(each => each.Direction == InvitationDirection.Outgoing)];
        if (sent.Length < Fewest)
            return Verdict.DoesNotApply(Text.Of("impersonal-invitations.few", "You sent fewer than {number} invitations, too few for a share.", ("number", Fewest)));
        var personal = sent.Count(each => each.Note == InvitationNote.Personal);
        var undated = sent.Count(each => each.SentOn is null);
        // As if each undated one were of a month of its own: more of them cannot count, so that what is the top then is the top anyway.
        var counted = undated + sent.Where(each => each.SentOn is not null)
            .CountBy(each => (each.SentOn!.Value.Year, each.SentOn.Value.Month))
            .Sum(month => Math.Min(NotesOfAMonth, month.Value));
        var score = context.CurveOf(Info).At(Math.Min(1, (double)personal / counted));
        if (undated > 0 && personal > 0 && score < 1)
            return new Verdict.CannotTell(Unread.Dates(Entries.Invitations, undated));
        return Verdict.Scored(
            score,
            Text.Of(
                "impersonal-invitations.found",
                "{personal, plural, =0 {None} other {#}} of the {sent} invitations that you sent had a note of yours. No more than {most} of a month are weighed, since free accounts have about as many notes.",
                ("personal", personal), ("sent", sent.Length), ("most", NotesOfAMonth)),
            Evidence.Of(Labels.PersonalInvitations, personal),
            Evidence.Of(Labels.SentInvitations, sent.Length),
            Evidence.Of(Labels.AtMostAMonth(NotesOfAMonth), counted));
    }
}

public static partial class RuleCatalog
{
    /// <summary>Invitations go out without a word.</summary>
    public static IAuditRule ImpersonalInvitations { get; } = new ImpersonalInvitations();
}
