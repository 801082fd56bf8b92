using System.Collections.Immutable;

namespace ProfileAudit.Profiles;

/// <summary>Lists that a host left uninitialised, taken for empty ones: a default <see cref="ImmutableArray{T}"/> throws wherever it is looked at.</summary>
internal static class GivenLists
{
    /// <summary>The profile with every list given.</summary>
    public static Profile WithGivenLists(this Profile profile) => profile with
    {
        Sources = profile.Sources.IsDefault ? [] : profile.Sources,
        Diagnostics = profile.Diagnostics.IsDefault ? [] : profile.Diagnostics,
        Positions = Given(profile.Positions),
        Education = Given(profile.Education),
        Certifications = Given(profile.Certifications),
        Projects = Given(profile.Projects),
        Publications = Given(profile.Publications),
        Patents = Given(profile.Patents),
        Honors = Given(profile.Honors),
        Courses = Given(profile.Courses),
        TestScores = Given(profile.TestScores),
        Languages = Given(profile.Languages),
        Organizations = Given(profile.Organizations),
        Volunteering = Given(profile.Volunteering),
        Causes = Given(profile.Causes),
        Featured = Given(profile.Featured),
        RecommendationsReceived = Given(profile.RecommendationsReceived),
        RecommendationsGiven = Given(profile.RecommendationsGiven),
        Connections = Given(profile.Connections),
        Invitations = Given(profile.Invitations),
        Correspondence = profile.Correspondence is Fact<Correspondence>.Observed { Value: var letters } seen && (letters.Conversations.IsDefault || letters.MonthsWritten.IsDefault)
            ? seen with { Value = letters with { Conversations = Given(letters.Conversations), MonthsWritten = Given(letters.MonthsWritten) } }
            : profile.Correspondence,
    };

    private static Fact<ImmutableArray<T>> Given<T>(Fact<ImmutableArray<T>> fact) =>
        fact is Fact<ImmutableArray<T>>.Observed { Value.IsDefault: true } seen ? seen with { Value = [] } : fact;

    private static ImmutableArray<T> Given<T>(ImmutableArray<T> list) => list.IsDefault ? [] : list;
}
