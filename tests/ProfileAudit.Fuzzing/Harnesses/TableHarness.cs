using System.Text;
using ProfileAudit.Reading.Export;
using ProfileAudit.Samples.ExportMaker;

namespace ProfileAudit.Fuzzing.Harnesses;

/// <summary>One table of an unpacked export that is otherwise a sound one. The first byte chooses which.</summary>
internal sealed class TableHarness() : Harness("table")
{
    // An earlier find means the same table as long as new ones come last.
    private static readonly string[] Tables =
    [
        "Profile.csv", "Positions.csv", "Education.csv", "Skills.csv", "Languages.csv", "Certifications.csv", "Projects.csv", "Publications.csv", "Patents.csv",
        "Honors.csv", "Courses.csv", "TestScores.csv", "Organizations.csv", "Volunteering.csv", "Causes You Care About.csv", "Recommendations_Received.csv",
        "Recommendations_Given.csv", "Endorsement_Received_Info.csv", "Endorsement_Given_Info.csv", "Connections.csv", "Invitations.csv", "messages.csv",
        "Rich_Media.csv", "Ad_Targeting.csv", "Groups.csv", "Company Follows.csv", "Member_Follows.csv", "Hashtag_Follows.csv", "Shares.csv",
        "InstantReposts.csv", "Comments.csv", "Reactions.csv", "Registration.csv", "Email Addresses.csv", "Logins.csv", "SearchQueries.csv", "Votes.csv",
        "Articles/Articles/how-small-bridges-age.html",
    ];

    // A full archive, so that an empty table is an empty section.
    private static readonly ExportedFile[] Others =
    [
        ExportedFile.Table("Phone Numbers.csv", "Extension,Number,Type"),
        ExportedFile.Table("Company Follows.csv", "Organization,Followed On", ["Example GmbH", "Fri Mar 03 09:12:44 UTC 2017"]),
        ExportedFile.Table("Logins.csv", "Login Date,IP Address,User Agent,Login Type", ["Sun Mar 01 08:00:09 UTC 2026", "192.0.2.1", "Invented/1.0", "PASSWORD"]),
        ExportedFile.Table("Email Addresses.csv", "Email Address,Confirmed,Primary,Updated On", ["ada@example.com", "Yes", "Yes", "1/9/24, 2:37 PM"]),
    ];

    public override IEnumerable<Seed> Seeds =>
    [
        .. from member in InventedMembers.All
           from file in member.Value
           let at = Array.IndexOf(Tables, file.Name.Replace("_123456789", "", StringComparison.Ordinal))
           where at >= 0
           select Seed($"{member.Key}-{at}", at, Beginning(file.Text)),
        Seed("endorsement", 17, "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status\n2024/01/09 14:37:00 UTC,C#,Bo,Test,,ACCEPTED\n"),
        Seed("endorsement-given", 18, "Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status\n2024/01/09 14:37:00 UTC,C#,Bo,Test,,ACCEPTED\n"),
        Seed("member-follow", 26, "Date,Status,FullName\n2024-01-09 14:37:00,Active,Bo Test\n"),
        Seed("hashtag-follow", 27, "HashTag,CreatedTime,LastModifiedTime,State\nbridges,2024-01-09 14:37:00,2024-01-09 14:37:00,ACTIVE\n"),
        new("utf-16", [3, .. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Name\nC#\n")]),
        new("semicolons", [3, .. "sep=;\r\nName;x\r\n\"C\"\"#\";\r\n"u8]),
    ];

    protected override bool Enter(byte[] input)
    {
        if (input.Length == 0)
            return false;
        var name = Tables[input[0] % Tables.Length];
        var files = Others.Where(file => file.Name != name).Select(file => File(file.Name, Encoding.UTF8.GetBytes(file.Text))).Append(File(name, input[1..])).ToList();
        var report = Law.Read(() => ExportReader.ReadFilesAsync(files));
        Law.Demand(report is not null, "One table hid all others");
        return report!.Sources[0].Unread.IsEmpty;
    }

    // It has all the columns, and short seeds make quick runs.
    private static string Beginning(string table) => table.Length <= 2_000 ? table : table[..(table.LastIndexOf('\n', 2_000) + 1)];

    private static Seed Seed(string name, int table, string text) => new(name, [(byte)table, .. Encoding.UTF8.GetBytes(text)]);

    private static ExportFile File(string name, byte[] content) => new(name, _ => ValueTask.FromResult<Stream>(new MemoryStream(content)));
}
