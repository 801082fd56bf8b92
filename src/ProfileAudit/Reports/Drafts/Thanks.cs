using ProfileAudit.Profiles;

namespace ProfileAudit.Reports.Drafts;

/// <summary>Messages to people who recommended the member and got no recommendation back, the newest first.</summary>
internal static class Thanks
{
    private const int Most = 2;

    public static IEnumerable<Draft> Of(Profile profile, Names names) => profile.RecommendationsReceived.And(profile.RecommendationsGiven).Match(
        seen => Unreturned(seen.First, seen.Second).Take(Most).Select(received => new Draft(
            DraftKind.Recommendation,
            names.To(received.Person!),
            Letter(names.Greeted(received.Person!), received.WrittenOn))),
        _ => []);

    private static IEnumerable<Recommendation> Unreturned(IEnumerable<Recommendation> received, IEnumerable<Recommendation> given)
    {
        var thanked = given.Select(each => each.Person).OfType<Person>().ToHashSet();
        return received
            // Who hides a recommendation, or leaves it waiting, will not praise it.
            .Where(each => each is { Visibility: not (RecommendationVisibility.Hidden or RecommendationVisibility.Pending), Person.IsUnknown: false } && !thanked.Contains(each.Person!))
            .OrderByDescending(each => each.WrittenOn ?? DateOnly.MinValue)
            .DistinctBy(each => each.Person);
    }

    private static Text Letter(Text name, DateOnly? writtenOn) => writtenOn is { } day
        ? Text.Of(
            "draft.recommendation-dated",
            "Hi {name}, I still value the recommendation you wrote for me in {day, month}. May I write one for you? Tell me which piece of our work you would like me to mention.",
            ("name", name),
            ("day", day))
        : Text.Of(
            "draft.recommendation",
            "Hi {name}, I still value the recommendation you wrote for me. May I write one for you? Tell me which piece of our work you would like me to mention.",
            ("name", name));
}
