using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>Nothing was commented on.</summary>
internal sealed class NoComments : Rule<ActivityLog>
{
    private const int Months = 12;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "no-comments",
        Title = "Comments",
        Category = Category.Giving,
        Weight = Weight.Moderate,
        Effort = Effort.S,
        Grade = EvidenceGrade.E,
        Sign = Sign.Minor,
        Excuse = Excuse.DontKnowHow,
        Curve = Curve.Through((0, 0), (12, 1)),
        Why = "Who does not know what to say may begin with a comment: a sentence under somebody's post is the smallest way to give.",
        Remedy = "On the home page find one post by somebody you know, choose \"Comment\", and write a sentence: what you liked, what you would add, or a question.",
        HelpUri = RuleCatalog.PageOf("no-comments"),
    };

    /// <inheritdoc/>
    protected override Fact<ActivityLog> Look(Profile profile) => profile.Comments;

    /// <inheritdoc/>
    protected override Verdict Judge(ActivityLog seen, AuditContext context) => context.OverLastMonths(Months, window =>
    {
        var comments = window.Count(seen, Entries.Comments);
        return Verdict.Counted(
            comments,
            context.CurveOf(Info),
            Text.Of(
                "no-comments.found",
                "You wrote {comments, plural, =0 {no comments} one {# comment} other {# comments}} in the {months} months to {day}.",
                ("comments", comments), ("months", Months), ("day", window.Through)),
            Evidence.Of(Labels.Comments, comments));
    });
}

public static partial class RuleCatalog
{
    /// <summary>Nothing was commented on.</summary>
    public static IAuditRule NoComments { get; } = new NoComments();
}
