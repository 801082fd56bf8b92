using static ProfileAudit.Tests.Members.Contacts;
using static ProfileAudit.Tests.Members.Owner;
using static ProfileAudit.Tests.Members.Parts;

namespace ProfileAudit.Tests.Members;

/// <summary>
/// Posts every third day and answers nobody: eight people wait, one of them wrote twice. Her photo is two years old to the day: a little
/// less than two years of 365.25 days.
/// </summary>
internal static class SilentPoster
{
    private static readonly Owner Polly = new("Polly Poster", "https://www.linkedin.com/in/polly-poster");

    public static Portrait Portrait { get; } = new("poster", "2026-03-01")
    {
        Files =
        [
            Parts.Profile(
                Polly.Name, "I publish one invented idea a day about media, markets and myself", Text(1200), "Media", "Springfield", "[BLOG:https://polly.example.com]"),
            Positions(Job("Example Media", "Columnist", Text(300), "Feb 2020")),
            Skills(8),
            Languages(2),
            Certification("2019"),
            Project("2020"),
            Received(("2018-05-05", "HIDDEN")),
            EndorsementsReceived(1),
            Connections([.. MadeElsewhere(9, each: 50, "2021-05-05"), .. Made(45, "2022-05-05", at: "Elsewhere 10 Inc"), .. Made(5, "2025-06-05", at: "Elsewhere 10 Inc")]),
            Messages([.. Polly.Unanswered(0, 8, "2025-12-12"), Polly.Heard(7, "2025-12-24")]),
            Invitations([
                Polly.Invited(Strangers, "2025-10-10"), Polly.Invited(Strangers + 1, "2025-10-10"),
                Polly.Invited(Strangers + 2, "2024-01-10"), Polly.Invited(Strangers + 3, "2024-02-10"), Polly.Invited(Strangers + 4, "2024-03-10"),
                .. Polly.WasInvitedBy(Strangers + 10, 10, "2025-12-12"),
            ]),
            Uploads(photo: "2024-03-01", banner: "2024-03-01"),
            Ads(groups: 0),
            Account,
            Article("2019-05-05"),
            Posts(Every(3, 100, "2026-02-28")),
        ],
    };
}
