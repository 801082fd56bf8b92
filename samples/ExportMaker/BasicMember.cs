namespace ProfileAudit.Samples.ExportMaker;

/// <summary>Bea is on her way. The fast archive with everything it holds: her posts are not in it.</summary>
internal static class BasicMember
{
    public static IReadOnlyList<ExportedFile> Files { get; } =
    [
        ExportedFile.Table("Profile.csv", Headers.Profile,
            ["Bea", "Madeup", "", "", "", "Nurse and ward coordinator, night shifts and new colleagues",
                "I coordinate a ward of 24 beds and teach new colleagues how to keep calm at three in the morning.", "Hospitals and Health Care", "", "Shelbyville, Exampleland", "", "", ""]),
        ExportedFile.Table("Positions.csv", Headers.Positions,
            ["Specimen Clinic", "Ward coordinator", "Plans shifts for 30 colleagues.  Trains newcomers.  Cut agency nights by a third.", "Shelbyville", "Sep 2021", ""],
            ["Placeholder Hospital", "Nurse", "", "Springfield", "Jan 2015", "Aug 2021"]),
        ExportedFile.Table("Education.csv", Headers.Education, ["Example School of Nursing", "2011", "2014", "", "Registered nurse", "Choir"]),
        ExportedFile.Table("Skills.csv", "Name", [.. Enumerable.Range(1, 11).Select(i => new[] { $"Invented skill {i}" })]),
        ExportedFile.Table("Certifications.csv", "Name,Url,Authority,Started On,Finished On,License Number", ["Invented Life Support", "", "Example Board", "Mar 2023", "", "X-1"]),
        ExportedFile.Table("Volunteering.csv", "Company Name,Role,Cause,Started On,Finished On,Description", ["Example Shelter", "First-aid trainer", "health", "Apr 2020", "", ""]),
        People.Connections([.. Enumerable.Range(0, 96).Select(i => new DateOnly(2017, 2, 6).AddDays(34 * i)).Where(day => day.Year < 2026)]),
        ExportedFile.Table("Rich_Media.csv", Headers.RichMedia,
            ["You uploaded a profile photo on May 14, 2023 at 6:12 PM (GMT)", " -", "https://media.licdn.com/dms/image/v2/INVENTED/profile-displayphoto-shrink_800_800/0/0?e=0&v=beta&t=invented"]),
        ExportedFile.Table("Ad_Targeting.csv", Headers.AdTargeting, Headers.AdTargetingRow("Specimen Clinic", "Nurses of Exampleland; 1234567")),
        ExportedFile.Table("Company Follows.csv", "Organization,Followed On", ["Specimen Clinic", "Wed Sep 01 10:00:00 UTC 2021"], ["Example Board", "Thu Jan 08 10:00:00 UTC 2026"]),
        ExportedFile.Table("Email Addresses.csv", Headers.EmailAddresses, ["bea@example.org", "Yes", "Yes", "2/5/17, 9:00 AM"]),
        ExportedFile.Table("Registration.csv", Headers.Registration, ["2/5/17, 8:59 AM", "192.0.2.88", ""]),
        ExportedFile.Table("messages.csv", Headers.Messages,
            ["2-INVENTED1", "", "Gia Sample", "https://www.linkedin.com/in/invented-person-0006", "Bea Madeup", "https://www.linkedin.com/in/bea-madeup-4d5e6f70", "2026-02-10 17:20:31 UTC", "", "Are you at the reunion?\nI hope so!", "INBOX", ""]),
    ];
}
