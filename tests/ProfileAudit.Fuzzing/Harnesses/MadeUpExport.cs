using System.Text;
using ProfileAudit.Profiles;
using ProfileAudit.Reading.Export;
using ProfileAudit.Samples.ExportMaker;

namespace ProfileAudit.Fuzzing.Harnesses;

/// <summary>An export of somebody with a past and people from it, so that findings, evidence and drafts have somebody to name.</summary>
internal static class MadeUpExport
{
    private static readonly Lazy<Profile> Plain = new(() => ReadAsync(["Ada", "Sample", "Engineer", "Example GmbH"]).AsTask().GetAwaiter().GetResult());

    /// <summary>The one whose cells want nothing.</summary>
    public static Profile Profile => Plain.Value;

    /// <summary>Reads the export whose cells are these texts, used in turn.</summary>
    public static ValueTask<Profile> ReadAsync(IReadOnlyList<string> texts)
    {
        var used = 0;
        string Next() => texts[used++ % texts.Count];
        ExportedFile[] files =
        [
            ExportedFile.Table(
                "Profile.csv",
                "First Name,Last Name,Headline,Summary,Industry,Geo Location,Twitter Handles,Websites",
                [Next(), Next(), Next(), Next(), Next(), Next(), $"[{Next()}]", $"[COMPANY:{Next()}]"]),
            ExportedFile.Table(
                "Positions.csv",
                "Company Name,Title,Description,Location,Started On,Finished On",
                [Next(), Next(), Next(), Next(), "Jan 2021", ""],
                [Next(), Next(), Next(), Next(), "Aug 2013", "Dec 2020"]),
            ExportedFile.Table("Education.csv", "School Name,Start Date,End Date,Notes,Degree Name,Activities", [Next(), "2006", "2012", Next(), Next(), Next()]),
            ExportedFile.Table("Skills.csv", "Name", [Next()], [Next()]),
            ExportedFile.Table("Organizations.csv", "Name,Description,Position,Started On,Finished On", [Next(), Next(), Next(), "Jan 2019", ""]),
            ExportedFile.Table(
                "Recommendations_Received.csv",
                "First Name,Last Name,Company,Job Title,Text,Creation Date,Status",
                [Next(), Next(), Next(), Next(), Next(), "01/09/24, 02:37 PM", "VISIBLE"]),
            ExportedFile.Table(
                "Connections.csv",
                "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
                Enumerable.Range(0, 6).Select(i => new[] { Next(), Next(), $"https://www.linkedin.com/in/invented-{i}", "", Next(), Next(), i < 3 ? "08 Feb 2018" : "09 Mar 2025" })),
            ExportedFile.Table(
                "Invitations.csv",
                "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl",
                [Next(), Next(), "2/20/26, 6:15 PM", Next(), "INCOMING", "https://www.linkedin.com/in/invented-9", "https://www.linkedin.com/in/ada-sample"]),
            ExportedFile.Table("Shares.csv", "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility", ["2026-02-27 08:00:00", Next(), Next(), Next(), "", "MEMBER_NETWORK"]),
            // Unknown, so its name is told.
            new($"{Next()}.csv", Next()),
        ];
        return ExportReader.ReadFilesAsync(files.Select(file => new ExportFile(file.Name, _ => ValueTask.FromResult<Stream>(new MemoryStream(Encoding.UTF8.GetBytes(file.Text))))));
    }
}
