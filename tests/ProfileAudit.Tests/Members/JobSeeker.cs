using static ProfileAudit.Tests.Members.Contacts;
using static ProfileAudit.Tests.Members.Owner;
using static ProfileAudit.Tests.Members.Parts;

namespace ProfileAudit.Tests.Members;

/// <summary>
/// Lost her job last month: a polished profile, ten hurried invitations in one month, most contacts at old employers. An old friend has
/// been silent for three years to the day.
/// </summary>
internal static class JobSeeker
{
    private static readonly Owner Sia = new("Sia Seeker", "https://www.linkedin.com/in/sia-seeker");

    public static Portrait Portrait { get; } = new("seeker", "2026-02-15")
    {
        Files =
        [
            Parts.Profile(
                Sia.Name, "Product manager, looking for my next team", Text(800), "Food Production", "Springfield", "[PORTFOLIO:https://sia.example.com]", "[siaseeker]"),
            Positions(
                Job("Example Foods Inc", "Product manager", Text(50), "Jan 2022", "Jan 2026"),
                Job("Sample Foods GmbH", "Analyst", Text(49), "2019", "2021"),
                Job("Mock Foods SA", "Assistant", Text(120), "2016", "2018")),
            Education("Example College", "2012", "2016"),
            Skills(20),
            Project("2020", "2021"),
            Certification("2021"),
            Languages(2),
            Volunteering("2018"),
            Received(("2021-05-05", "VISIBLE"), ("2025-12-05", "VISIBLE")),
            EndorsementsReceived(7),
            EndorsementsGiven("2024-02-16"),
            Connections([
                .. Made(60, "2020-05-05", at: "Example Foods, Inc."), .. Made(60, "2020-08-05", at: "Sample Foods"), .. Made(60, "2021-05-05", at: "MOCK FOODS"),
                .. Made(30, "2018-05-05", at: "Example College"), .. MadeElsewhere(8, each: 10, "2022-05-05"),
                .. Made(2, "2024-05-05", at: "Elsewhere 9 Inc"), .. Made(8, "2025-06-05", at: "Elsewhere 9 Inc"),
            ]),
            Messages([
                Sia.Heard(0, "2020-06-06"), Sia.Wrote(0, "2023-02-15"),
                .. Sia.Answered(100, 1, "2025-12-05"), .. Sia.Answered(101, 1, "2026-01-05"),
                Sia.Heard(102, "2025-11-11"), Sia.Heard(103, "2026-02-08"), Sia.Heard(104, "2026-02-09"),
            ]),
            Invitations([
                .. Enumerable.Range(Strangers, 8).Select(i => Sia.Invited(i, "2026-01-20")),
                Sia.Invited(Strangers + 8, "2026-01-21", "Hello Peer, your talk on soup moved me."), Sia.Invited(Strangers + 9, "2026-01-22", "Hello Peer, we met at the oven."),
                .. Enumerable.Range(Strangers + 10, 3).Select(i => Sia.Invited(i, "2025-12-20")),
                .. Sia.WasInvitedBy(Strangers + 20, 3, "2025-12-24"), Sia.WasInvitedBy(Strangers + 23, "2026-02-01"),
            ]),
            Uploads(photo: "2025-10-01", banner: "2025-10-01"),
            Ads(groups: 3),
            FollowedCompanies(6),
            Account,
            Posts(On("2026-01-15", 8)),
            Comments([.. Enumerable.Range(0, 11).Select(i => Day("2025-03-05").AddMonths(i)), .. On("2025-02-16"), .. On("2025-02-15")]),
            Reactions(On("2026-01-16", 12)),
        ],
    };
}
