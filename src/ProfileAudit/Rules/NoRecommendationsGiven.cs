using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>Hardly anybody was recommended.</summary>
internal sealed class NoRecommendationsGiven : Rule<(int Given, int? Received)>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "no-recommendations-given",
        Title = "Recommendations for others",
        Category = Category.Giving,
        Weight = Weight.Moderate,
        Effort = Effort.M,
        Grade = EvidenceGrade.E,
        Sign = Sign.Minor,
        Excuse = Excuse.NoBenefit,
        Curve = Curve.Through((0, 0), (1, 1)),
        Why = "A few sentences of yours stay on somebody's profile for years. Randy Friedlander's article says: to get, first give.",
        Remedy = "Open the profile of a connection you liked to work with, choose \"More\", \"Recommend\", and write three sentences: what you did together, what they did well, who should work with them.",
        HelpUri = RuleCatalog.PageOf("no-recommendations-given"),
    };

    /// <inheritdoc/>
    // Who gave none is asked nothing more: whatever was received, none is too few.
    protected override Fact<(int Given, int? Received)> Look(Profile profile) => profile.RecommendationsGiven.SelectMany(given => given.IsEmpty
        ? Fact.Observed((0, (int?)null))
        : profile.RecommendationsReceived.Select(received => (given.Length, (int?)received.Length)));

    /// <inheritdoc/>
    protected override Verdict Judge((int Given, int? Received) seen, AuditContext context)
    {
        var curve = context.CurveOf(Info);
        return seen.Received is not { } received
            ? Verdict.Scored(
                curve.At(0),
                Text.Of("no-recommendations-given.none", "You wrote no recommendations for others."),
                Evidence.Of(Labels.RecommendationsGiven, 0))
            : Verdict.Scored(
                curve.At(seen.Given / Math.Max(1, received / 2.0)),
                Text.Of(
                    "no-recommendations-given.found",
                    "You wrote {given, plural, one {# recommendation} other {# recommendations}} and received {received, plural, =0 {none} other {#}}.",
                    ("given", seen.Given), ("received", received)),
                Evidence.Of(Labels.RecommendationsGiven, seen.Given),
                Evidence.Of(Labels.RecommendationsReceived, received));
    }
}

public static partial class RuleCatalog
{
    /// <summary>Hardly anybody was recommended.</summary>
    public static IAuditRule NoRecommendationsGiven { get; } = new NoRecommendationsGiven();
}
