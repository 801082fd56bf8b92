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
        Diagnostics = facts.Notes,
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
        Certifications = facts.Entries(SectionMark.Certifications),
        Projects = facts.Entries(SectionMark.Projects),
        Publications = facts.Entries(SectionMark.Publications),
        Patents = facts.Entries(SectionMark.Patents),
        Honors = facts.Entries(SectionMark.Honors),
        Courses = facts.Entries(SectionMark.Courses),
        TestScores = facts.Entries(SectionMark.TestScores),
        Languages = facts.Entries(SectionMark.Languages),
        Organizations = facts.Entries(SectionMark.Organizations),
        Volunteering = facts.Entries(SectionMark.Volunteering),
        Causes = facts.Entries(SectionMark.Causes),
        Featured = facts.Entries(SectionMark.Featured),
        RecommendationsReceived = PageAdvice.Never(Text.Of("what.all-of-the-recommendations-that-you-received", "all of the recommendations that you received")),
        RecommendationsGiven = PageAdvice.Never(Text.Of("what.all-of-the-recommendations-that-you-gave", "all of the recommendations that you gave")),
        EndorsementsReceived = PageAdvice.Never(Text.Of("what.all-endorsements-of-your-skills", "all endorsements of your skills")),
        EndorsementsGiven = PageAdvice.Never(Text.Of("what.the-endorsements-that-you-gave", "the endorsements that you gave")),
        ConnectionCount = facts.ConnectionCount,
        Connections = PageAdvice.Never(Text.Of("what.who-your-connections-are", "who your connections are")),
        Groups = facts.Groups,
        FollowedCompanies = PageAdvice.Never(Text.Of("what.all-companies-that-you-follow", "all companies that you follow")),
        FollowedPeople = PageAdvice.Never(Text.Of("what.all-people-whom-you-follow", "all people whom you follow")),
        FollowedHashtags = PageAdvice.Never(Text.Of("what.the-hashtags-that-you-follow", "the hashtags that you follow")),
        Invitations = PageAdvice.Never(Text.Of("what.your-invitations", "your invitations")),
        Correspondence = PageAdvice.Never(Text.Of("what.your-messages", "your messages")),
        Posts = PageAdvice.Never(Text.Of("what.all-of-your-posts", "all of your posts")),
        Comments = PageAdvice.Never(Text.Of("what.all-of-your-comments", "all of your comments")),
        Reactions = PageAdvice.Never(Text.Of("what.all-of-your-reactions", "all of your reactions")),
    };
}
