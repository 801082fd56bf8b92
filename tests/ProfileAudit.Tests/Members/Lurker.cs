using static ProfileAudit.Tests.Members.Contacts;
using static ProfileAudit.Tests.Members.Owner;
using static ProfileAudit.Tests.Members.Parts;

namespace ProfileAudit.Tests.Members;

/// <summary>
/// Reads everything, reacts to it, and never says a word. His job began in the first month that counts as new. One who invites him bears
/// the name of a friend, and is somebody else.
/// </summary>
internal static class Lurker
{
    private static readonly Owner Lou = new("Lou Lurker", "https://www.linkedin.com/in/lou-lurker-12345");

    public static Portrait Portrait { get; } = new("lurker", "2026-03-01")
    {
        Files =
        [
            Parts.Profile(Lou.Name, "Librarian and avid reader", Text(100), location: "Springfield"),
            Positions(Job("Example Library", "Librarian", Text(49), "Mar 2023")),
            Education("Example University", "2010", "2014"),
            Skills(5),
            Languages(1),
            Cause("education"),
            EndorsementsReceived(5),
            EndorsementsGiven("2025-05-05", "2025-06-06"),
            Connections([.. Made(16, "2023-05-05", at: "Example Library"), .. Made(4, "2024-05-05", at: "Sample Archive"), .. Made(27, "2024-06-05"), .. Made(3, "2025-06-05")]),
            Messages([.. Lou.Answered(0, 1, "2025-12-12"), .. Lou.Answered(1, 1, "2025-03-01")]),
            Invitations([
                .. Lou.WasInvitedBy(Strangers, 4, "2025-11-11"),
                [Name(0), Lou.Name, "11/11/25, 8:15 AM", "", "INCOMING", Url(Strangers + 4), Lou.Url],
            ]),
            Ads(groups: 12),
            FollowedPeople(10),
            Account,
            Reactions(Every(1, 200, "2026-02-28")),
        ],
    };
}
