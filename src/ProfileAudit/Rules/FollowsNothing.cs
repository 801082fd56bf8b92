using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>The member follows hardly anything.</summary>
internal sealed class FollowsNothing : Rule<Tally>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "follows-nothing",
        Title = "Companies and people followed",
        Category = Category.Belonging,
        Weight = Weight.Minor,
        Effort = Effort.S,
        Grade = EvidenceGrade.D,
        Curve = Curve.Through((0, 0), (5, 1)),
        Why = "What you follow fills your home page, and is what you can comment on and pass along.",
        Remedy = "Search for a company, a professional body or a person whose news you would read anyway, open the page and choose \"Follow\"; five are enough.",
        HelpUri = RuleCatalog.PageOf("follows-nothing"),
    };

    /// <inheritdoc/>
    protected override Fact<Tally> Look(Profile profile) => Fact.Sum([profile.FollowedCompanies, profile.FollowedPeople, profile.FollowedHashtags]);

    /// <inheritdoc/>
    protected override Verdict Judge(Tally seen, AuditContext context) => Verdict.Counted(
        seen,
        context.CurveOf(Info),
        Text.Of(
            "follows-nothing.found",
            "You follow {followed, plural, =0 {no companies, people or hashtags} one {# company, person or hashtag} other {# companies, people or hashtags}}.",
            ("followed", seen)),
        Evidence.Of(Labels.Followed, seen));
}

public static partial class RuleCatalog
{
    /// <summary>The member follows hardly anything.</summary>
    public static IAuditRule FollowsNothing { get; } = new FollowsNothing();
}
