using ProfileAudit.Profiles;
using static ProfileAudit.Tests.Members.Contacts;
using static ProfileAudit.Tests.Members.Owner;
using static ProfileAudit.Tests.Members.Parts;

namespace ProfileAudit.Tests.Members;

/// <summary>
/// Built bridges until ten years and a day ago, and hears from old friends. A recommendation waits to be accepted; she gave her last
/// endorsement a day before the window.
/// </summary>
internal static class RetiredEngineer
{
    // Nobody invited her and she invited nobody, so the export never tells her address; messages do.
    private static readonly Owner Rita = new("Rita Retired", "https://www.linkedin.com/in/rita-retired");

    public static Portrait Portrait { get; } = new("retired", "2026-03-01")
    {
        Answers = new MemberAnswers { Photo = true, Banner = false },
        Files =
        [
            Parts.Profile(Rita.Name, "Retired structural engineer, still fond of bridges", Text(500), "Civil Engineering", "Springfield"),
            Positions(Job("Example Bridges Ltd", "Engineer", Text(200), "1980", "Feb 2016"), Job("Sample Tunnels GmbH", "Trainee", "", "", "1979")),
            Education("Example University", "1972", "1978"),
            Skills(15),
            Languages(1),
            Publication("Mar 4, 1999"),
            Patent("May 2001"),
            Honor("2005"),
            Organization("Jun 2025"),
            Received(("2010-05-05", "VISIBLE"), ("2012-05-05", "PENDING")),
            Given("2010-06-06"),
            EndorsementsReceived(12),
            EndorsementsGiven("2024-03-01"),
            Connections([.. Made(75, "2006-01-10", at: "Example Bridges"), .. MadeElsewhere(5, each: 5, "2008-01-10"), .. Made(49, "2010-01-10"), .. Made(1, "2025-08-08")]),
            Messages([.. Rita.Answered(0, 4, "2025-12-12"), .. Rita.Answered(4, 4, "2026-02-02"), .. Rita.Unanswered(8, 2, "2025-11-11")]),
            Ads(groups: 1),
            FollowedCompanies(1),
            FollowedPeople(1, unfollowed: 1),
            FollowedHashtags(1),
            Account,
            Posts([.. On("2025-04-04"), .. On("2025-06-06")]),
            Comments([.. On("2025-06-07", 3), .. On("2025-08-08", 3)]),
            Reactions(On("2025-10-10", 6)),
        ],
    };
}
