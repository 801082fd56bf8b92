using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>The member asks for more attention than they give.</summary>
internal sealed class TakesMoreThanGives : Rule<TakesMoreThanGives.Ledger>
{
    private const int Months = 12;

    // What each is worth beside a comment: our own judgement of the time that it takes.
    private const double Reaction = 0.2;
    private const double Recommendation = 5;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "takes-more-than-gives",
        Title = "Giving before getting",
        Category = Category.Giving,
        Weight = Weight.Moderate,
        Effort = Effort.M,
        Grade = EvidenceGrade.E,
        Sign = Sign.Minor,
        Excuse = Excuse.NoBenefit,
        Curve = Curve.Through((0, 0), (1, 0.5), (3, 1)),
        Why = "A post is a gift, too, and so is an invitation. This only weighs whether you also answer what others give: with comments, reactions, recommendations. A comment or endorsement counts as one, a reaction as a fifth, a recommendation as five; three for each post or invitation are our own mark. Randy Friedlander's article says: to get, first give.",
        Remedy = "Before your next post or invitation, write a line below the posts of three people you know; once in a while, write somebody a recommendation (\"More\", \"Recommend\" on their profile).",
        HelpUri = RuleCatalog.PageOf("takes-more-than-gives"),
    };

    /// <inheritdoc/>
    protected override Fact<Ledger> Look(Profile profile) => Fact.All(
        profile.Comments,
        profile.Reactions,
        profile.RecommendationsGiven.Select(Written),
        profile.EndorsementsGiven,
        profile.Posts,
        profile.Invitations.Select(Sent)).Select(all => new Ledger(all[0], all[1], all[2], all[3], all[4], all[5]));

    /// <inheritdoc/>
    protected override Verdict Judge(Ledger seen, AuditContext context) => context.OverLastMonths(Months, window =>
    {
        ImmutableArray<Tally> counts =
        [
            window.Count(seen.Comments, Entries.Comments),
            window.Count(seen.Reactions, Entries.Reactions),
            window.Count(seen.Recommendations, Entries.Recommendations),
            window.Count(seen.Endorsements, Entries.Endorsements),
            window.Count(seen.Posts, Entries.Posts),
            window.Count(seen.Invitations, Entries.Invitations),
        ];
        // One more on either side moves the balance, so that a lower bound tells nothing.
        return counts.FirstOrDefault(count => !count.IsExact).Beyond is { } why
            ? new Verdict.CannotTell(why)
            : Balance(counts, window, context.CurveOf(Info));
    });

    private static Verdict Balance(ImmutableArray<Tally> counts, DateWindow window, Curve curve)
    {
        var (comments, reactions, recommendations, endorsements, posts, invitations) = (counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
        var given = comments.Count + (Reaction * reactions.Count) + (Recommendation * recommendations.Count) + endorsements.Count;
        var asked = posts.Count + invitations.Count;
        if (given == 0 && asked == 0)
        {
            return Verdict.DoesNotApply(Text.Of(
                "takes-more-than-gives.nothing",
                "There was nothing to weigh in the {months} months to {day}: neither posts and invitations nor comments, reactions, recommendations and endorsements.",
                ("months", Months), ("day", window.Through)));
        }

        var message = Text.Of(
            "takes-more-than-gives.found",
            "In the {months} months to {day} you gave others {comments, plural, =0 {no comments} one {# comment} other {# comments}}, {reactions, plural, =0 {no reactions} one {# reaction} other {# reactions}}, {recommendations, plural, =0 {no recommendations} one {# recommendation} other {# recommendations}} and {endorsements, plural, =0 {no endorsements} one {# endorsement} other {# endorsements}}, and sent out {posts, plural, =0 {no posts} one {# post} other {# posts}} and {invitations, plural, =0 {no invitations} one {# invitation} other {# invitations}}.",
            ("months", Months), ("day", window.Through),
            ("comments", comments), ("reactions", reactions), ("recommendations", recommendations), ("endorsements", endorsements),
            ("posts", posts), ("invitations", invitations));
        ImmutableArray<Evidence> evidence = [Evidence.Of(Labels.GivenWeighed, given, decimals: 1), Evidence.Of(Labels.PostsAndInvitations, asked)];
        return asked == 0 ? Verdict.Kept(message, evidence) : Verdict.Scored(curve.At(given / asked), message, evidence);
    }

    private static ActivityLog Written(ImmutableArray<Recommendation> given) => ActivityLog.From(given.Select(one => one.WrittenOn));

    private static ActivityLog Sent(ImmutableArray<Invitation> all) =>
        ActivityLog.From(all.Where(one => one.Direction == InvitationDirection.Outgoing).Select(one => one.SentOn));

    /// <summary>What the member gave, and what they asked of others.</summary>
    internal sealed record Ledger(
        ActivityLog Comments, ActivityLog Reactions, ActivityLog Recommendations, ActivityLog Endorsements, ActivityLog Posts, ActivityLog Invitations);
}

public static partial class RuleCatalog
{
    /// <summary>The member asks for more attention than they give.</summary>
    public static IAuditRule TakesMoreThanGives { get; } = new TakesMoreThanGives();
}
