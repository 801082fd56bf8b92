using System.Collections.Immutable;
using System.Reflection;
using ProfileAudit.Profiles;

namespace ProfileAudit.Tests.Support;

/// <summary>Profiles of which less is seen than of another.</summary>
internal static class Blinded
{
    private static readonly PropertyInfo[] Facts =
        [.. typeof(Profile).GetProperties().Where(property => property.PropertyType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Fact<>))];

    /// <summary>One profile for each fact, without that fact. By reflection, so that a new fact is not forgotten.</summary>
    public static IEnumerable<Profile> OneByOne(Profile profile)
    {
        foreach (var fact in Facts)
        {
            var blinded = profile with { };
            fact.SetValue(blinded, Activator.CreateInstance(fact.PropertyType.GetNestedType("NotObservable")!.MakeGenericType(fact.PropertyType.GenericTypeArguments), TestProfile.Hidden));
            yield return blinded;
        }
    }

    /// <summary>Profiles in which a count became a lower bound, a date or a status unreadable.</summary>
    public static IEnumerable<Profile> Blurred(Profile profile) =>
    [
        profile with { NewestDate = null },
        profile with { Skills = profile.Skills.Select(AtLeastHalf) },
        profile with { Groups = profile.Groups.Select(AtLeastHalf) },
        profile with { ConnectionCount = profile.ConnectionCount.Select(AtLeastHalf) },
        profile with { Connections = profile.Connections.Select(all => EverySecond(all, one => one with { ConnectedOn = null })) },
        profile with { Posts = profile.Posts.Select(HalfUndated) },
        profile with { Comments = profile.Comments.Select(HalfUndated) },
        profile with { Reactions = profile.Reactions.Select(HalfUndated) },
        profile with { EndorsementsGiven = profile.EndorsementsGiven.Select(HalfUndated) },
        profile with { EndorsementsReceived = profile.EndorsementsReceived.Select(AtLeastHalf) },
        profile with { FollowedCompanies = profile.FollowedCompanies.Select(AtLeastHalf) },
        profile with { FollowedPeople = profile.FollowedPeople.Select(AtLeastHalf) },
        profile with { FollowedHashtags = profile.FollowedHashtags.Select(AtLeastHalf) },
        profile with { Photo = profile.Photo.Select(image => image with { UploadedOn = null }) },
        profile with { Positions = profile.Positions.Select(all => EverySecond(all, WithoutStart)) },
        profile with { Positions = profile.Positions.Select(all => EverySecond(all, WithoutEnd)) },
        profile with { Education = profile.Education.Select(all => EverySecond(all, one => one with { StartedOn = null, FinishedOn = null, HasUnreadDate = true })) },
        profile with { Certifications = profile.Certifications.Select(all => EverySecond(all, one => one with { StartedOn = null, FinishedOn = null, HasUnreadDate = true })) },
        profile with { RecommendationsReceived = profile.RecommendationsReceived.Select(all => EverySecond(all, one => one with { WrittenOn = null })) },
        profile with { Invitations = profile.Invitations.Select(all => EverySecond(all, one => one with { SentOn = null })) },
        profile with { Correspondence = profile.Correspondence.Select(letters => letters with { HasGaps = true }) },
        profile with { Correspondence = profile.Correspondence.Select(HalfUndated) },
        profile with { Connections = profile.Connections.Select(all => EverySecond(all, one => one with { Person = null })) },
        profile with { Invitations = profile.Invitations.Select(all => EverySecond(all, one => one with { Person = null })) },
        profile with { RecommendationsGiven = profile.RecommendationsGiven.Select(all => EverySecond(all, one => one with { WrittenOn = null })) },
        profile with { RecommendationsReceived = profile.RecommendationsReceived.Select(all => EverySecond(all, one => one with { Visibility = RecommendationVisibility.NotTold })) },
    ];

    private static Tally AtLeastHalf(Tally tally) => Tally.AtLeast(tally.Count / 2, TestProfile.Hidden);

    private static ActivityLog HalfUndated(ActivityLog log) => ActivityLog.From(
        log.Days.SelectMany(day => Enumerable.Repeat((DateOnly?)day.Key, day.Value)).Select((day, i) => i % 2 == 0 ? day : null)
            .Concat(Enumerable.Repeat((DateOnly?)null, log.Undated)));

    private static Correspondence HalfUndated(Correspondence letters) => letters with
    {
        Conversations = EverySecond(letters.Conversations, one => one with { FirstOn = null, LastOn = null, HasDates = false }),
    };

    // What is not told stays untold: only a date that is there can be unreadable.
    private static Position WithoutStart(Position one) => one.StartedOn is null ? one : one with { StartedOn = null, HasUnreadStart = true };

    private static Position WithoutEnd(Position one) => one.FinishedOn is null ? one : one with { FinishedOn = null, HasUnreadEnd = true };

    private static ImmutableArray<T> EverySecond<T>(ImmutableArray<T> all, Func<T, T> blur) => [.. all.Select((one, i) => i % 2 == 0 ? one : blur(one))];
}
