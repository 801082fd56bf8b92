using ProfileAudit.Profiles;
using static ProfileAudit.Tests.Members.Contacts;
using static ProfileAudit.Tests.Members.Owner;
using static ProfileAudit.Tests.Members.Parts;

namespace ProfileAudit.Tests.Members;

/// <summary>
/// Bored accountant: 12 connections, no About, last posted in 2019. One invitation has waited for 15 days, another for 14; the last contact
/// was made a day too early to be new.
/// </summary>
internal static class NeglectedAccount
{
    private static readonly Owner Norm = new("Norm Neverseen", "https://www.linkedin.com/in/norm-neverseen-0a1b2c3d");

    public static Portrait Portrait { get; } = new("neglected", "2026-03-01")
    {
        Answers = new MemberAnswers { Photo = false },
        Files =
        [
            Parts.Profile(Norm.Name, "Accountant at Example Ledgers Ltd", industry: "Accounting"),
            Positions(Job("Example Ledgers Ltd", "Accountant", "", "Mar 2012"), Job("Sample Books Inc", "Clerk", "", "2009", "Feb 2012")),
            Skills(3),
            Connections([.. Made(11, "2012-05-03", at: "Madeup Bakery"), .. Made(1, "2025-03-01", at: "Madeup Bakery")]),
            Invitations(Norm.WasInvitedBy(Strangers, "2026-02-14"), Norm.WasInvitedBy(Strangers + 1, "2026-02-15")),
            Ads(groups: 0),
            FollowedCompanies(1),
            Account,
            Posts(On("2019-05-05")),
        ],
    };
}
