namespace ProfileAudit.Profiles;

/// <summary>A recommendation, without its text and without the other person.</summary>
/// <param name="Visibility">Whether visitors of the profile see it.</param>
/// <param name="WrittenOn">When it was written, where that is told.</param>
/// <param name="Origin">Where it was read; null when made by hand.</param>
public sealed record Recommendation(RecommendationVisibility Visibility, DateOnly? WrittenOn, Origin? Origin = null);

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
