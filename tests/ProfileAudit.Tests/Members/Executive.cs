using static ProfileAudit.Tests.Members.Contacts;
using static ProfileAudit.Tests.Members.Owner;
using static ProfileAudit.Tests.Members.Parts;

namespace ProfileAudit.Tests.Members;

/// <summary>
/// Runs a company: 900 connections, half of them on her payroll, two dozen invitations and ten letters unanswered. She founded a group,
/// which no advertiser is told.
/// </summary>
internal static class Executive
{
    private static readonly Owner Exa = new("Exa Executive", "https://www.linkedin.com/in/exa-executive");

    public static Portrait Portrait { get; } = new("executive", "2026-03-01")
    {
        Files =
        [
            Parts.Profile(Exa.Name, "Geschäftsführerin bei Example Holdings AG", Text(2000), "Holding Companies", "Beispielstadt", "[COMPANY:https://example.com]"),
            Positions(Job("Example Holdings AG", "geschäftsführerin", Text(400), "May 2015"), Job("Example Holdings AG", "Director", "", "2010", "Apr 2015")),
            Education("Example Business School", "1995", "1999", activities: "Rowing"),
            Skills(40),
            Languages(3),
            Honor("Feb 2024"),
            Organization("2018"),
            Volunteering("2015"),
            Received(("2012-05-05", "VISIBLE"), ("2013-05-05", "VISIBLE"), ("2014-05-05", "VISIBLE"), ("2016-05-05", "VISIBLE")),
            Given("2013-06-06"),
            EndorsementsReceived(20),
            Connections([.. Made(450, "2014-05-05", at: "Example Holdings"), .. MadeElsewhere(10, each: 39, "2017-05-05"), .. Made(60, "2025-06-05", at: "Elsewhere 11 Inc")]),
            Messages([
                Exa.Heard(0, "2022-05-05"), Exa.Wrote(0, "2022-05-05"),
                .. Exa.Answered(100, 10, "2025-10-10"), .. Exa.Unanswered(200, 10, "2025-11-11"),
            ]),
            Invitations(Exa.WasInvitedBy(Strangers, 25, "2025-12-24")),
            Uploads(photo: "2020-03-01", banner: "2020-03-01", groupLogo: "2021-04-04"),
            Ads(groups: 0),
            FollowedCompanies(3),
            FollowedHashtags(2),
            Account,
            Posts(Every(30, 12, "2026-02-20")),
            Reactions(On("2025-09-09", 10)),
        ],
    };
}
