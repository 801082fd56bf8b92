namespace ProfileAudit.Samples.ExportMaker;

/// <summary>Ned set his profile up once and has not looked since. A Complete archive.</summary>
internal static class NeglectedMember
{
    public static IReadOnlyList<ExportedFile> Files { get; } =
    [
        ExportedFile.Table("Profile.csv", Headers.Profile,
            ["Ned", "Neverseen", "", "", "", "Engineer at Example GmbH", "", "Machinery Manufacturing", "", "", "", "", ""]),
        ExportedFile.Table("Positions.csv", Headers.Positions,
            ["Example GmbH", "Engineer", "", "Springfield", "Mar 2017", ""],
            ["Sample & Sons Ltd", "Junior engineer", "", "", "2012", "2017"]),
        ExportedFile.Table("Education.csv", Headers.Education, ["Example University", "2008", "2012", "", "Bachelor of Engineering", ""]),
        ExportedFile.Table("Skills.csv", "Name", ["AutoCAD"], ["Project planning"], ["C#"], ["Teamwork"]),
        ExportedFile.Table("Languages.csv", "Name,Proficiency", ["English", "Native or bilingual proficiency"]),
        People.Connections([.. Enumerable.Range(0, 36).Select(i => new DateOnly(2012, 5, 3).AddDays(97 * i)), new DateOnly(2025, 6, 17), new DateOnly(2025, 11, 4)]),
        ExportedFile.Table("Invitations.csv", Headers.Invitations,
            ["Ida Pretend", "Ned Neverseen", "2/9/26, 8:15 AM", "", "INCOMING", "https://www.linkedin.com/in/invented-person-0900", "https://www.linkedin.com/in/ned-neverseen-0a1b2c3d"],
            ["Ned Neverseen", "Hal Demo", "11/3/25, 5:02 PM", "", "OUTGOING", "https://www.linkedin.com/in/ned-neverseen-0a1b2c3d", "https://www.linkedin.com/in/invented-person-0037"]),
        ExportedFile.Table("Ad_Targeting.csv", Headers.AdTargeting, Headers.AdTargetingRow("Example GmbH", "")),
        ExportedFile.Table("Company Follows.csv", "Organization,Followed On", ["Example GmbH", "Fri Mar 03 09:12:44 UTC 2017"]),
        ExportedFile.Table("Email Addresses.csv", Headers.EmailAddresses, ["ned@example.com", "Yes", "Yes", "4/30/12, 7:45 PM"]),
        ExportedFile.Table("Registration.csv", Headers.Registration, ["4/30/12, 7:44 PM", "192.0.2.17", ""]),
        new ExportedFile("Profile Summary.csv", "Profile Summary\n\n"),
        ExportedFile.Table("Reactions.csv", Headers.Reactions,
            ["2026-02-21 19:30:11", "LIKE", "https://www.linkedin.com/feed/update/urn:li:activity:0000000000000000001"]),
        ExportedFile.Table("Comments.csv", Headers.Comments,
            ["2025-12-01 07:58:02", "https://www.linkedin.com/feed/update/urn:li:activity:0000000000000000002", "Congratulations, well deserved!"]),
        ExportedFile.Table("Logins.csv", "Login Date,IP Address,User Agent,Login Type", ["Sun Mar 01 08:00:09 UTC 2026", "192.0.2.17", "Invented/1.0", "PASSWORD"]),
    ];
}
