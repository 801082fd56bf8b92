using ProfileAudit.Profiles;
using ProfileAudit.Samples.ExportMaker;
using static ProfileAudit.Tests.Members.Contacts;
using static ProfileAudit.Tests.Members.Parts;

namespace ProfileAudit.Tests.Members;

/// <summary>
/// A baker's export of 2018: conversations without a number, contacts without an address, older headers and dates. Only names tell
/// people apart, so an invitation of somebody called like a contact is taken for accepted. One message has waited for just 7 days.
/// </summary>
internal static class OldExport
{
    private const string Otto = "Otto Oldfile";

    public static Portrait Portrait { get; } = new("old-export", "2018-09-01")
    {
        Answers = new MemberAnswers { Photo = false },
        Files =
        [
            ExportedFile.Table(
                "Profile.csv", "First Name,Last Name,Maiden Name,Address,Birth Date,Contact Instructions,Headline,Summary,Industry,Country,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers",
                ["Otto", "Oldfile", "", "", "", "", "Baker @ Sample Bakery", Text(300), "Food Production", "Exampleland", "", "Springfield", "ottooldfile", "", ""]),
            Positions(Job("Sample Bakery", "Baker", Text(50), "2008"), Job("Example Mill", "Miller", "", "2000", "Sep 2008")),
            Education("Example School of Bread", "1996", "1999"),
            Skills(1),
            ExportedFile.Table("Honors.csv", "Title,Description,Issuer,Issue Date", ["Golden loaf", "", "Example Guild", "Mar 2016"]),
            ExportedFile.Table("Projects.csv", "Title,Description,Url,Start Date,End Date", ["The longest loaf", "", "", "2014", "2015"]),
            ExportedFile.Table("Recommendations Received.csv", Headers.Recommendations, ["Bo", "Sample", "", "", "Warm bread.", "05/05/14, 02:37 PM", "VISIBLE"]),
            ExportedFile.Table(
                "Endorsement Received Info.csv", EndorsementHeader("Endorser"),
                ["2015/05/05 14:37:00 UTC", "Bread", "Bo", "Sample", "ACCEPTED"], ["2015/05/06 14:37:00 UTC", "Bread", "Cy", "Sample", "ACCEPTED"]),
            ExportedFile.Table("Endorsement_Given_Info.csv", EndorsementHeader("Endorsee"), ["2016/09/02 14:37:00 UTC", "Bread", "Bo", "Sample", "ACCEPTED"]),
            ExportedFile.Table(
                "Connections.csv", "First Name,Last Name,Email Address,Company,Position,Connected On",
                Enumerable.Range(0, 25).Select(i => new[] { Name(i).Split(' ')[0], "Sample", "", i < 10 ? "Sample Bakery" : "Elsewhere Inc", "", i < 2 ? "5/5/18, 8:15 AM" : "5/5/17, 8:15 AM" })),
            ExportedFile.Table(
                "Messages.csv", "From,To,Date,Subject,Content,Direction,Folder",
                [.. Enumerable.Range(2, 4).SelectMany(i => new[] { Heard(i, "7/4/18, 9:00 AM"), Wrote(i, "7/4/18, 5:00 PM") }), Heard(6, "8/25/18, 9:00 AM")]),
            ExportedFile.Table(
                "Invitations.csv", "From,To,Sent At,Message,Direction",
                [Otto, Name(Strangers), "1/10/18, 8:15 AM", "", "OUTGOING"],
                [Name(0), Otto, "5/5/18, 8:00 AM", "", "INCOMING"],
                [Name(Strangers + 1), Otto, "5/5/18, 8:00 AM", "", "INCOMING"]),
            ExportedFile.Table(
                "Ad Targeting.csv", "Age Group,Country,Company Sizes,Companies,Functions,Gender,Industries,Schools,Graduation Year,Groups,Skills",
                ["35-54", "xx", "1-10", "Sample Bakery", "Operations", "", "Food Production", "", "1999", "Bakers of Exampleland; Millers of Exampleland", ""]),
            Account,
            Posts([.. On("2017-09-15", 2), .. On("2018-01-15", 2), .. On("2018-05-15", 2)]),
            Comments(On("2018-05-16")),
            Reactions(On("2018-05-17", 3)),
        ],
    };

    private static string EndorsementHeader(string other) => $"Endorsement Date,Skill Name,{other} First Name,{other} Last Name,Endorsement Status";

    private static string[] Heard(int from, string at) => [Name(from), Otto, at, "", "Hello!", "INCOMING", "INBOX"];

    private static string[] Wrote(int to, string at) => [Otto, Name(to), at, "", "Hello to you!", "OUTGOING", "SENT"];
}
