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
        Why = "The article \"Why Are You Neglecting Your Professional Network?\" advises a friendly invitation in words of your own: they say who you are and why you write. Whether they are accepted more often is contradictory: figures that vendors publish point both ways, and we know of no study.",
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
            return Verdict.DoesNotApply($"You sent fewer than {Fewest} invitations, too few for a share.");
        var personal = sent.Count(each => each.Note == InvitationNote.Personal);
        var (fewest, most) = WithinQuota(sent);
        var curve = context.CurveOf(Info);
        if (Score(most) < Score(fewest))
            return new Verdict.CannotTell(Unread.Dates("invitations", sent.Count(each => each.SentOn is null)));
        return Verdict.Scored(
            Score(most),
            $"{Wording.PartOf(personal, $"the {sent.Length} invitations that you sent")} came with a word of your own; no more than {NotesOfAMonth} of a month are counted.",
            Evidence.Of("invitations with a word of your own", personal),
            Evidence.Of("sent invitations", sent.Length),
            Evidence.Of("of them, at most 5 a month", most));

        double Score(int counted) => curve.At(Math.Min(1, (double)personal / counted));
    }

    /// <summary>How many of the invitations could have had a note. Undated ones may all be of the fullest month, or each of a month of its own.</summary>
    private static (int Fewest, int Most) WithinQuota(ImmutableArray<Invitation> sent)
    {
        var undated = sent.Count(each => each.SentOn is null);
        var months = sent.Where(each => each.SentOn is not null).CountBy(each => (each.SentOn!.Value.Year, each.SentOn.Value.Month)).Select(month => month.Value).ToList();
        var dated = months.Sum(AtMost);
        var fullest = months.DefaultIfEmpty().Max();
        return (dated + AtMost(fullest + undated) - AtMost(fullest), dated + undated);

        static int AtMost(int count) => Math.Min(NotesOfAMonth, count);
    }
}

public static partial class RuleCatalog
{
    /// <summary>Invitations go out without a word.</summary>
    public static IAuditRule ImpersonalInvitations { get; } = new ImpersonalInvitations();
}
