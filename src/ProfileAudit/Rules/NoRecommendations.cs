using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>The profile shows no recommendations.</summary>
internal sealed class NoRecommendations : Rule<Tally>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "no-recommendations",
        Title = "Recommendations",
        Category = Category.Substance,
        Weight = Weight.Moderate,
        Effort = Effort.M,
        Grade = EvidenceGrade.D,
        Curve = Curve.Through((0, 0), (1, 0.6), (2, 1)),
        Why = "A colleague's word is the one part of a profile that its owner cannot write.",
        Remedy = "Open the profile of someone you worked with closely, choose \"More\", \"Request a recommendation\", and name the piece of work you would like them to remember.",
        HelpUri = RuleCatalog.PageOf("no-recommendations"),
    };

    /// <inheritdoc/>
    protected override Fact<Tally> Look(Profile profile) => profile.RecommendationsReceived.Select(received => received.CountVisible());

    /// <inheritdoc/>
    protected override Verdict Judge(Tally seen, AuditContext context) => Verdict.Counted(
        seen,
        context.CurveOf(Info),
        Text.Of(
            "no-recommendations.found",
            "Your profile shows {recommendations, plural, =0 {no recommendations} one {# recommendation} other {# recommendations}} by others.",
            ("recommendations", seen)),
        Evidence.Of(Labels.VisibleRecommendations, seen));
}

public static partial class RuleCatalog
{
    /// <summary>The profile shows no recommendations.</summary>
    public static IAuditRule NoRecommendations { get; } = new NoRecommendations();
}
