using ProfileAudit.Profiles;

namespace ProfileAudit.Reading.Pages;

/// <summary>From what a page shows to facts, and why it does not show the rest.</summary>
internal static class PageProfile
{
    public static Profile Of(PageFacts facts) => new()
    {
        Sources = [new ProfileSource(SourceKind.Page, null, null, 1, [])],
        // A page tells dates of posts and of other people; none of the moment when it was saved.
        NewestDate = null,
        Diagnostics = [],
        Name = facts.Name,
        Photo = facts.Photo,
        Banner = facts.Banner,
        Headline = facts.Headline,
        Location = facts.Location,
        Industry = facts.Industry,
        ContactRoutes = facts.ContactRoutes,
        PublicAddress = facts.PublicAddress,
        SummaryLength = facts.SummaryLength,
        Positions = facts.Positions,
        Education = facts.Education,
        Skills = facts.Skills,
        Certifications = facts.Entries("licenses_and_certifications", "certifications", "Licenses and certifications"),
        Projects = facts.Entries("projects", "projects", "Projects"),
        Publications = facts.Entries("publications", "publications", "Publications"),
        Patents = facts.Entries("patents", "patents", "Patents"),
        Honors = facts.Entries("honors_and_awards", "awards", "Honors and awards"),
        Courses = facts.Entries("courses", "courses", "Courses"),
        TestScores = facts.Entries("test_scores", "test-scores", "Test scores"),
        Languages = facts.Entries("languages", "languages", "Languages"),
        Organizations = facts.Entries("organizations", "organizations", "Organizations"),
        Volunteering = facts.Entries("volunteering_experience", "volunteering", "Volunteering"),
        Causes = facts.Entries("volunteer_causes", "volunteer-causes", "Causes"),
        Featured = facts.Entries("featured", "featured", "Featured"),
        RecommendationsReceived = PageAdvice.Never("all of the recommendations that you received"),
        RecommendationsGiven = PageAdvice.Never("all of the recommendations that you gave"),
        EndorsementsReceived = PageAdvice.Never("all endorsements of your skills"),
        EndorsementsGiven = PageAdvice.Never("the endorsements that you gave"),
        ConnectionCount = facts.ConnectionCount,
        Connections = PageAdvice.Never("who your connections are"),
        Groups = facts.Groups,
        FollowedCompanies = PageAdvice.Never("all companies that you follow"),
        FollowedPeople = PageAdvice.Never("all people whom you follow"),
        FollowedHashtags = PageAdvice.Never("the hashtags that you follow"),
        Invitations = PageAdvice.Never("your invitations"),
        Correspondence = PageAdvice.Never("your messages"),
        Posts = PageAdvice.Never("all of your posts"),
        Comments = PageAdvice.Never("all of your comments"),
        Reactions = PageAdvice.Never("all of your reactions"),
    };
}
