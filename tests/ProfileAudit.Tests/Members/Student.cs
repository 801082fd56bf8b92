using ProfileAudit.Profiles;
using static ProfileAudit.Tests.Members.Contacts;
using static ProfileAudit.Tests.Members.Owner;
using static ProfileAudit.Tests.Members.Parts;

namespace ProfileAudit.Tests.Members;

/// <summary>
/// In her third year, with a chess club and no job yet. The fast archive, so posts and the like stay unseen. One invitation was sent on the
/// window's first day, one the day before; one message has waited for just 7 days.
/// </summary>
internal static class Student
{
    private static readonly Owner Cora = new("Cora Campus", "https://www.linkedin.com/in/cora-campus-1a2b3c4d5");

    public static Portrait Portrait { get; } = new("student", "2026-03-01")
    {
        Answers = new MemberAnswers { Groups = 2 },
        Files =
        [
            Parts.Profile(Cora.Name, "Student", Text(200), location: "Shelbyville", handles: "[coracampus]"),
            Education("Example College", "2023", "", activities: "Chess club"),
            Skills(10),
            Courses(2),
            Languages(1),
            Cause("environment"),
            EndorsementsReceived(4),
            Connections([.. Made(19, "2024-10-01", at: "Example Coffee"), .. Made(16, "2024-11-01"), .. Made(5, "2025-03-02")]),
            Messages([.. Cora.Answered(0, 3, "2025-11-11"), Cora.Heard(3, "2026-02-22")]),
            Invitations(
                Cora.Invited(Strangers, "2025-10-10"), Cora.Invited(Strangers + 1, "2025-09-10"), Cora.Invited(Strangers + 2, "2025-03-02"), Cora.Invited(Strangers + 3, "2025-03-01")),
            Uploads(photo: "2023-03-01"),
            FollowedCompanies(2),
            Account,
        ],
    };
}
