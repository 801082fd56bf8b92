using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>Nothing was shared.</summary>
internal sealed class NoPosts : Rule<ActivityLog>
{
    private const int Months = 12;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "no-posts",
        Title = "Posts",
        Category = Category.Giving,
        Weight = Weight.Serious,
        Effort = Effort.M,
        Grade = EvidenceGrade.A,
        Sign = Sign.Minor,
        Excuse = Excuse.NoBenefit,
        Curve = Curve.Through((0, 0), (4, 0.5), (12, 0.8), (24, 1)),
        Why = "In a study, members who posted about their work reported more useful information from their network; having a profile alone was not enough. The link may run both ways.",
        Remedy = "On the home page choose \"Start a post\" and share one thing that helped you this month: a lesson, a tool, somebody else's article with a line on why it is worth reading.",
        HelpUri = RuleCatalog.PageOf("no-posts"),
    };

    /// <inheritdoc/>
    protected override Fact<ActivityLog> Look(Profile profile) => profile.Posts;

    /// <inheritdoc/>
    protected override Verdict Judge(ActivityLog seen, AuditContext context) => context.OverLastMonths(Months, window =>
    {
        var posts = window.Count(seen, Entries.Posts);
        return Verdict.Counted(
            posts,
            context.CurveOf(Info),
            Text.Of(
                "no-posts.found",
                "You shared {posts, plural, =0 {no posts} one {# post} other {# posts}} in the {months} months to {day}.",
                ("posts", posts), ("months", Months), ("day", window.Through)),
            Evidence.Of(Labels.Posts, posts));
    });
}

public static partial class RuleCatalog
{
    /// <summary>Nothing was shared.</summary>
    public static IAuditRule NoPosts { get; } = new NoPosts();
}
