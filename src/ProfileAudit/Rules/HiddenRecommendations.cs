using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Rules;

/// <summary>Recommendations wait to be accepted.</summary>
internal sealed class HiddenRecommendations : Rule<ImmutableArray<Recommendation>>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "hidden-recommendations",
        Title = "Recommendations accepted",
        Category = Category.Substance,
        Weight = Weight.Minor,
        Effort = Effort.S,
        Grade = EvidenceGrade.D,
        Why = "Somebody took the time to write about you, and nobody sees it until you say yes.",
        Remedy = "On your profile go to \"Recommendations\", choose \"Received\" and then \"Pending\", read what waits there, and choose \"Add to profile\", or ask for a revision. Then thank the writer.",
        HelpUri = RuleCatalog.PageOf("hidden-recommendations"),
    };

    /// <inheritdoc/>
    protected override Fact<ImmutableArray<Recommendation>> Look(Profile profile) => profile.RecommendationsReceived;

    /// <inheritdoc/>
    protected override Verdict Judge(ImmutableArray<Recommendation> seen, AuditContext context)
    {
        if (seen.IsEmpty)
            return Verdict.DoesNotApply(Text.Of("hidden-recommendations.none-received", "No recommendation was received that could be waiting."));
        var pending = seen.CountPending();
        if (pending.Count > 0)
        {
            return Verdict.Neglected(
                Text.Of(
                    "hidden-recommendations.waiting",
                    "You have {pending, plural, one {# recommendation} other {# recommendations}} waiting for your yes.",
                    ("pending", pending)),
                Evidence.Of(Labels.PendingRecommendations, pending));
        }

        return pending.Beyond is { } why
            ? new Verdict.CannotTell(why)
            : Verdict.Kept(
                Text.Of(
                    "hidden-recommendations.none-waiting",
                    "{received, plural, =1 {The one recommendation you received is not} other {None of the # recommendations you received is}} waiting for your yes.",
                    ("received", seen.Length)),
                Evidence.Of(Labels.PendingRecommendations, 0));
    }
}

public static partial class RuleCatalog
{
    /// <summary>Recommendations wait to be accepted.</summary>
    public static IAuditRule HiddenRecommendations { get; } = new HiddenRecommendations();
}
