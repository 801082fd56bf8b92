using static ProfileAudit.Tests.Members.Contacts;
using static ProfileAudit.Tests.Members.Owner;
using static ProfileAudit.Tests.Members.Parts;

namespace ProfileAudit.Tests.Members;

/// <summary>
/// Mends bridges and keeps in touch. Nothing is neglected, and much only just: 12 new contacts, the first on the window's first day; two of
/// five at own employers and schools; three given for one taken.
/// </summary>
internal static class ExemplaryNetworker
{
    private static readonly Owner Netta = new("Netta Networker", "https://www.linkedin.com/in/netta-networker");

    public static Portrait Portrait { get; } = new("networker", "2026-03-01")
    {
        Files =
        [
            Parts.Profile(
                Netta.Name, "I bring people who mend things together | engineer, host, teacher", Text(900), "Civil Engineering", "Springfield, Exampleland", "[BLOG:https://netta.example.com]"),
            Positions(Job("Example Bridges Ltd", "Head of maintenance", Text(80), "Jan 2021"), Job("Sample Tunnels GmbH", "Engineer", Text(60), "2016", "Dec 2020")),
            Education("Example University", "2006", "2012", activities: "Orchestra"),
            Skills(25),
            Certification("Jan 2026"),
            Languages(2),
            Organization("2019"),
            Volunteering("2020"),
            Received(("2025-06-30", "VISIBLE"), ("2024-01-09", "VISIBLE"), ("2022-02-02", "HIDDEN")),
            Given("2025-07-01", "2025-03-02"),
            EndorsementsReceived(10, pending: 1),
            EndorsementsGiven("2024-03-02"),
            Connections([
                .. Made(60, "2019-01-10", at: "Example Bridges Ltd"), .. Made(40, "2019-04-10", at: "The EXAMPLE BRIDGES, Ltd."),
                .. Made(25, "2019-07-10", at: "Sample Tunnels GmbH"), .. Made(25, "2019-08-10", at: "Sämple Tunnels"),
                .. Made(50, "2019-09-10", at: "Example University"),
                .. MadeElsewhere(8, each: 36, "2020-01-10"), .. Made(11, "2025-06-01", at: "Elsewhere 9 Inc"), .. Made(1, "2025-03-02", at: "Elsewhere 9 Inc"),
            ]),
            Messages([.. Netta.Answered(0, 15, "2025-10-05"), Netta.Heard(20, "2026-02-23")]),
            Invitations(
                Netta.Invited(Strangers, "2026-02-20", "Dear Peer, thank you for the question after my talk."),
                Netta.Invited(Strangers + 1, "2026-01-20", "Dear Peer, shall we compare bridges one day?"),
                Netta.Invited(Strangers + 2, "2025-12-20", "Dear Peer, you spoke of mending clocks. So do I, badly."),
                Netta.Invited(Strangers + 3, "2025-11-20", "I'd like to join your LinkedIn network."),
                Netta.Invited(Strangers + 4, "2025-10-20"),
                Netta.Invited(Strangers + 5, "2025-09-20"),
                Netta.WasInvitedBy(0, "2025-06-01"),
                Netta.WasInvitedBy(Strangers + 6, "2026-02-20")),
            Uploads(photo: "2025-06-26", banner: "2025-06-26"),
            Ads(groups: 3),
            FollowedCompanies(5),
            Account,
            Article("2025-09-03"),
            Posts(Every(15, 22, "2026-02-27")),
            Reposts(On("2025-12-24")),
            Comments(Every(5, 60, "2026-02-28")),
            Reactions(Every(3, 100, "2026-02-28")),
        ],
    };
}
