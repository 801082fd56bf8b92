using ProfileAudit.Profiles;

namespace ProfileAudit.Pdf.Layout;

/// <summary>A profile of which nothing was seen yet, with the reason for each fact.</summary>
internal static class PdfProfile
{
    public static Profile Unread(DateOnly? made) => Profile.Unseen(new ProfileSource(SourceKind.Pdf, null, null, 1, []), Unseen.Never(Text.Of("what.this", "this"))) with
    {
        NewestDate = made,
        Photo = Unseen.Photo,
        Banner = Unseen.Banner,
        Name = Unseen.Missing(Text.Of("pdf.name", "name")),
        Headline = Unseen.Missing(Text.Of("pdf.headline", "headline")),
        Location = Unseen.Missing(Text.Of("pdf.place", "place")),
        Industry = Unseen.Never(Text.Of("what.your-industry", "your industry")),
        ContactRoutes = Unseen.Missing(Text.Of("pdf.website-or-handle", "website or handle")),
        PublicAddress = Unseen.Address,
        Projects = Unseen.Never(Text.Of("what.your-projects", "your projects")),
        Courses = Unseen.Never(Text.Of("what.your-courses", "your courses")),
        TestScores = Unseen.Never(Text.Of("what.your-test-scores", "your test scores")),
        Organizations = Unseen.Never(Text.Of("what.your-organizations", "your organizations")),
        Volunteering = Unseen.Never(Text.Of("what.your-volunteering", "your volunteering")),
        Causes = Unseen.Never(Text.Of("what.the-causes-you-care-about", "the causes you care about")),
        Featured = Unseen.Never(Text.Of("what.your-articles-and-your-featured-section", "your articles and your Featured section")),
        RecommendationsReceived = Unseen.Never(Text.Of("what.your-recommendations", "your recommendations")),
        RecommendationsGiven = Unseen.Never(Text.Of("what.your-recommendations-for-others", "your recommendations for others")),
        EndorsementsReceived = Unseen.Never(Text.Of("what.your-endorsements", "your endorsements")),
        EndorsementsGiven = Unseen.Never(Text.Of("what.your-endorsements-of-others", "your endorsements of others")),
        ConnectionCount = Unseen.Never(Text.Of("what.how-many-connections-you-have", "how many connections you have")),
        Connections = Unseen.Never(Text.Of("what.your-connections", "your connections")),
        Groups = Unseen.Groups,
        FollowedCompanies = Unseen.Never(Text.Of("what.the-companies-you-follow", "the companies you follow")),
        FollowedPeople = Unseen.Never(Text.Of("what.the-people-you-follow", "the people you follow")),
        FollowedHashtags = Unseen.Never(Text.Of("what.the-hashtags-you-follow", "the hashtags you follow")),
        Invitations = Unseen.Never(Text.Of("what.your-invitations", "your invitations")),
        Correspondence = Unseen.Never(Text.Of("what.your-messages", "your messages")),
        Posts = Unseen.Never(Text.Of("what.your-posts", "your posts")),
        Comments = Unseen.Never(Text.Of("what.your-comments", "your comments")),
        Reactions = Unseen.Never(Text.Of("what.your-reactions", "your reactions")),
    };
}
