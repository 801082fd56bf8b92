using System.Collections.Immutable;
using ProfileAudit.Profiles;

namespace ProfileAudit.Tests.Support;

/// <summary>Profiles that have more of one good thing than another. What is not seen stays unseen.</summary>
internal static class Improved
{
    // Of one's own, since another employer also asks for somebody there among the connections.
    private static readonly Position Described = TestProfile.Job("Freelance", 400, 2025, null);

    // Of today: an old date where there was none at all tells that the profile is stale.
    private static readonly EducationEntry Schooled = TestProfile.School(true) with { FinishedOn = new PartialDate(2026, 2) };

    public static IEnumerable<Profile> OneByOne(Profile profile) =>
    [
        profile with { Photo = profile.Photo.Select(_ => new ProfileImage(true, TestProfile.AsOf)) },
        profile with { Banner = profile.Banner.Select(_ => new ProfileImage(true)) },
        profile with { Industry = profile.Industry.Select(_ => "Civil Engineering") },
        profile with { ContactRoutes = profile.ContactRoutes.Select(count => count + 1) },
        profile with { PublicAddress = profile.PublicAddress.Select(_ => "https://www.linkedin.com/in/adasample") },
        profile with { Headline = profile.Headline.Select(_ => "I teach bridges to sing and towns to listen, gladly and in public") },
        profile with { Location = profile.Location.Select(_ => "Springfield") },
        profile with { SummaryLength = profile.SummaryLength.Select(length => length + 100) },
        profile with { Positions = profile.Positions.Select(all => all.Add(Described)) },
        profile with { Education = profile.Education.Select(all => all.Add(Schooled)) },
        profile with { Skills = profile.Skills.Select(More) },
        profile with { Certifications = profile.Certifications.Select(More) },
        profile with { Projects = profile.Projects.Select(More) },
        profile with { Publications = profile.Publications.Select(More) },
        profile with { Patents = profile.Patents.Select(More) },
        profile with { Honors = profile.Honors.Select(More) },
        profile with { Courses = profile.Courses.Select(More) },
        profile with { TestScores = profile.TestScores.Select(More) },
        profile with { Languages = profile.Languages.Select(More) },
        profile with { Organizations = profile.Organizations.Select(More) },
        profile with { Volunteering = profile.Volunteering.Select(More) },
        profile with { Causes = profile.Causes.Select(More) },
        profile with { Featured = profile.Featured.Select(More) },
        profile with
        {
            Connections = profile.Connections.Select(all => all.Add(new Connection(TestProfile.AsOf, TestProfile.Acquaintance(9_999)))),
            ConnectionCount = profile.ConnectionCount.Select(More),
        },
        profile with { Groups = profile.Groups.Select(More) },
        profile with { Comments = profile.Comments.Select(More) },
        profile with { Reactions = profile.Reactions.Select(More) },
        profile with { EndorsementsGiven = profile.EndorsementsGiven.Select(More) },
        profile with { EndorsementsReceived = profile.EndorsementsReceived.Select(More) },
        profile with { FollowedCompanies = profile.FollowedCompanies.Select(More) },
        profile with { FollowedPeople = profile.FollowedPeople.Select(More) },
        profile with { FollowedHashtags = profile.FollowedHashtags.Select(More) },
        profile with { RecommendationsGiven = profile.RecommendationsGiven.Select(all => all.Add(TestProfile.Praise with { WrittenOn = TestProfile.AsOf })) },
        profile with { Correspondence = profile.Correspondence.Select(letters => letters with { Conversations = letters.Conversations.Add(TestProfile.Talk) }) },
    ];

    /// <summary>Good things that are also something to give back for, so that two rules may think less of who does not.</summary>
    public static IEnumerable<Profile> OwingMore(Profile profile) =>
    [
        profile with { RecommendationsReceived = profile.RecommendationsReceived.Select(all => all.Add(TestProfile.Praise with { WrittenOn = TestProfile.AsOf })) },
        profile with { Posts = profile.Posts.Select(More) },
        profile with { Invitations = profile.Invitations.Select(all => all.Add(TestProfile.Invited)) },
    ];

    private static Tally More(Tally tally) => tally.Beyond is { } why ? Tally.AtLeast(tally.Count + 1, why) : Tally.Exactly(tally.Count + 1);

    private static ImmutableArray<SectionEntry> More(ImmutableArray<SectionEntry> all) => all.Add(new SectionEntry("One more"));

    private static ActivityLog More(ActivityLog log) => log.Plus(ActivityLog.From([TestProfile.AsOf]));
}
