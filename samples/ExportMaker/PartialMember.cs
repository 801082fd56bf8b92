namespace ProfileAudit.Samples.ExportMaker;

/// <summary>Pia asked for a few categories only: what is missing here says nothing about her.</summary>
internal static class PartialMember
{
    public static IReadOnlyList<ExportedFile> Files { get; } =
    [
        ExportedFile.Table("Profile.csv", Headers.Profile,
            ["Pia", "Pretend", "", "", "Mar 4", "Product designer who turns forms into conversations",
                "I design services for towns and clinics: from the first interview to the last pixel.  Before that I taught drawing, which still helps.",
                "Design Services", "12345", "Springfield, Example Region, Exampleland", "[piapretend]", "[PORTFOLIO:https://pia.example.com]", ""]),
        ExportedFile.Table("Invitations.csv", Headers.Invitations,
            ["Pia Pretend", "Cleo Mock", "1/12/26, 2:37 PM", "Hello Cleo, I enjoyed your talk on small towns. May I add you here?", "OUTGOING", "https://www.linkedin.com/in/piapretend", "https://www.linkedin.com/in/invented-person-0101"]),
        ExportedFile.Table("Recommendations_Received.csv", Headers.Recommendations,
            ["Finn", "Specimen", "Mock Bridges SA", "Manager", "Pia listens before she draws.", "09/18/24, 02:37 PM", "VISIBLE"]),
        ExportedFile.Table("Registration.csv", Headers.Registration, ["8/2/14, 11:20 AM", "192.0.2.44", ""]),
    ];
}
