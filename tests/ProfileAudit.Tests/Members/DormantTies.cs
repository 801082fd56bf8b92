using ProfileAudit.Profiles;
using static ProfileAudit.Tests.Members.Contacts;
using static ProfileAudit.Tests.Members.Owner;
using static ProfileAudit.Tests.Members.Parts;

namespace ProfileAudit.Tests.Members;

/// <summary>
/// Silent for years, and a leap day is her last. Three old friends last wrote three years ago or more, a fourth a day later; somebody whose
/// account is closed may or may not wait for an answer.
/// </summary>
internal static class DormantTies
{
    private static readonly Owner Dora = new("Dora Dormant", "https://www.linkedin.com/in/dora-dormant");

    public static Portrait Portrait { get; } = new("dormant", "2024-02-29")
    {
        Answers = new MemberAnswers { Groups = 0, Url = "linkedin.com/dora" },
        Files =
        [
            Parts.Profile(Dora.Name, "Translator", industry: "Translation", location: "Springfield"),
            Positions(Job("Example Words", "Translator at large", "", "")),
            Education("Example University", "2008", "2012"),
            Languages(3),
            EndorsementsReceived(3),
            EndorsementsGiven("2022-03-01"),
            Connections([.. Made(40, "2012-05-05", at: "Example Words"), .. Made(4, "2013-05-05", at: "Sample Letters"), .. Made(1, "2023-02-28", at: "Sample Letters")]),
            Messages([
                Dora.Heard(0, "2015-05-05"), Dora.Wrote(0, "2021-02-28"), .. Dora.Answered(1, 1, "2020-05-05"), .. Dora.Answered(2, 1, "2019-05-05"),
                .. Dora.Answered(3, 1, "2021-03-01"), .. Dora.Answered(4, 1, "2023-02-28"),
            ]),
            Invitations(Dora.WasInvitedByNobody("2023-12-12")),
            Uploads(photo: "2019-02-28"),
            FollowedCompanies(2),
            Account,
            Posts(On("2021-05-05")),
            Comments(On("2023-02-28")),
            Reactions(On("2023-03-01")),
        ],
    };
}
