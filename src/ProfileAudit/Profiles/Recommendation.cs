using System.Collections.Immutable;

namespace ProfileAudit.Profiles;

/// <summary>A recommendation, without its text.</summary>
/// <param name="Visibility">Whether visitors of the profile see it.</param>
/// <param name="WrittenOn">When it was written, where that is told.</param>
/// <param name="Origin">Where it was read; null when made by hand.</param>
/// <param name="Person">The other one; null where that is not told.</param>
public sealed record Recommendation(RecommendationVisibility Visibility, DateOnly? WrittenOn, Origin? Origin = null, Person? Person = null);

/// <summary>LinkedIn's status of a recommendation.</summary>
public enum RecommendationVisibility
{
    /// <summary>The source does not say; always so for recommendations given.</summary>
    NotTold,

    /// <summary>Shown on the profile.</summary>
    Visible,

    /// <summary>Accepted, then hidden.</summary>
    Hidden,

    /// <summary>Waiting to be accepted.</summary>
    Pending,
}

/// <summary>Figures for recommendations.</summary>
public static class Recommendations
{
    private static Blindspot Untold { get; } = new Blindspot.NotUnderstood(
        Text.Of("blindspot.recommendations", "Your recommendations"),
        Text.Of("blindspot.recommendations.reason", "the source does not say of each whether visitors see it."),
        Text.Of("blindspot.recommendations.remedy", "Ask LinkedIn for a fresh copy of your data: it tells the status of each recommendation you received."));

    /// <summary>How many of them visitors see. Those whose status is not told might be seen, so they make the count a lower bound.</summary>
    /// <param name="received">The recommendations.</param>
    /// <returns>The count.</returns>
    public static Tally CountVisible(this ImmutableArray<Recommendation> received) => received.Count(RecommendationVisibility.Visible);

    /// <summary>How many of them wait for the member to accept them. Those whose status is not told might, so they make the count a lower bound.</summary>
    /// <param name="received">The recommendations.</param>
    /// <returns>The count.</returns>
    public static Tally CountPending(this ImmutableArray<Recommendation> received) => received.Count(RecommendationVisibility.Pending);

    private static Tally Count(this ImmutableArray<Recommendation> received, RecommendationVisibility visibility)
    {
        var count = received.Count(each => each.Visibility == visibility);
        return received.All(each => each.Visibility != RecommendationVisibility.NotTold) ? Tally.Exactly(count) : Tally.AtLeast(count, Untold);
    }
}
