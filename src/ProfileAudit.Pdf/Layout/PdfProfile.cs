using ProfileAudit.Profiles;

namespace ProfileAudit.Pdf.Layout;

/// <summary>A profile of which nothing was seen yet, with the reason for each fact.</summary>
internal static class PdfProfile
{
    public static Profile Unread(DateOnly? made) => Profile.Unseen(new ProfileSource(SourceKind.Pdf, null, null, 1, []), Unseen.Never("this")) with
    {
        NewestDate = made,
        Photo = Unseen.Photo,
        Banner = Unseen.Banner,
        Name = Unseen.Missing("name"),
        Headline = Unseen.Missing("headline"),
        Location = Unseen.Missing("place"),
        Industry = Unseen.Never("your industry"),
        ContactRoutes = Unseen.Missing("website or handle"),
        PublicAddress = Unseen.Address,
        Projects = Unseen.Never("your projects"),
        Courses = Unseen.Never("your courses"),
        TestScores = Unseen.Never("your test scores"),
        Organizations = Unseen.Never("your organizations"),
        Volunteering = Unseen.Never("your volunteering"),
        Causes = Unseen.Never("the causes you care about"),
        Featured = Unseen.Never("your articles and your Featured section"),
        RecommendationsReceived = Unseen.Never("your recommendations"),
        RecommendationsGiven = Unseen.Never("your recommendations for others"),
        EndorsementsReceived = Unseen.Never("your endorsements"),
        EndorsementsGiven = Unseen.Never("your endorsements of others"),
        ConnectionCount = Unseen.Never("how many connections you have"),
        Connections = Unseen.Never("your connections"),
        Groups = Unseen.Groups,
        FollowedCompanies = Unseen.Never("the companies you follow"),
        FollowedPeople = Unseen.Never("the people you follow"),
        FollowedHashtags = Unseen.Never("the hashtags you follow"),
        Invitations = Unseen.Never("your invitations"),
        Correspondence = Unseen.Never("your messages"),
        Posts = Unseen.Never("your posts"),
        Comments = Unseen.Never("your comments"),
        Reactions = Unseen.Never("your reactions"),
    };
}
