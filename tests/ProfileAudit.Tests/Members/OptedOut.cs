using static ProfileAudit.Tests.Members.Contacts;
using static ProfileAudit.Tests.Members.Owner;
using static ProfileAudit.Tests.Members.Parts;

namespace ProfileAudit.Tests.Members;

/// <summary>
/// A nurse without a headline. He lets nobody advertise to him, so no export names his groups. The month at the window's edge counts for
/// posts, and not for the habit.
/// </summary>
internal static class OptedOut
{
    private static readonly Owner Ollie = new("Ollie Optout", "https://www.linkedin.com/in/ollie-optout");

    public static Portrait Portrait { get; } = new("opted-out", "2026-03-01")
    {
        Files =
        [
            Parts.Profile(Ollie.Name, "", Text(800), "Hospitals and Health Care", "Shelbyville"),
            Positions(
                Job("Specimen Clinic", "Nurse", Text(60), "Jan 2024"),
                Job("Example Hospital", "Nurse", Text(60), "2019", "Dec 2023"),
                Job("Placeholder Ward", "Nurse", Text(60), "2016", "2018")),
            Education("Example School of Nursing", "2012", "2015"),
            Skills(22),
            Certification("2020"),
            Organization("2018"),
            Volunteering("2019"),
            Received(("2021-05-05", "VISIBLE"), ("2022-05-05", "VISIBLE")),
            Given("2025-05-05", "2025-03-01"),
            EndorsementsReceived(10),
            EndorsementsGiven("2025-06-06"),
            Connections([
                .. Made(130, "2023-03-10", at: "Specimen Clinic"), .. MadeElsewhere(9, each: 6, "2023-08-10"), .. Made(4, "2023-10-10", at: "Elsewhere 10 Inc"),
                .. Made(1, "2025-03-01", at: "Elsewhere 10 Inc"), .. Made(1, "2025-03-02", at: "Elsewhere 10 Inc"), .. Made(10, "2025-06-10", at: "Elsewhere 10 Inc"),
            ]),
            Messages([.. Ollie.Answered(0, 3, "2025-04-20"), .. Ollie.Answered(3, 3, "2025-10-20"), Ollie.Heard(6, "2025-12-01")]),
            Invitations(
                Ollie.Invited(Strangers, "2025-05-15", "Dear Peer, thank you for the night shift."),
                Ollie.Invited(Strangers + 1, "2025-07-15", "I'd like to join your LinkedIn network."),
                Ollie.Invited(Strangers + 2, "2025-09-15"),
                Ollie.Invited(Strangers + 3, "2025-11-15"),
                Ollie.Invited(Strangers + 4, "2026-02-15"),
                Ollie.WasInvitedBy(0, "2025-06-01")),
            Uploads(photo: "2025-01-10"),
            NoAds,
            FollowedCompanies(3),
            FollowedPeople(1),
            FollowedHashtags(1),
            Account,
            Posts([.. On("2025-03-15"), .. On("2025-04-10"), .. On("2025-06-10"), .. On("2025-08-10")]),
            Comments([.. On("2025-03-15", 3), .. On("2025-06-20", 3), .. On("2025-10-05", 3)]),
            Reactions([.. On("2025-08-01", 6), .. On("2026-01-10", 6)]),
        ],
    };
}
