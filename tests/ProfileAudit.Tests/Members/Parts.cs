using System.Globalization;
using ProfileAudit.Samples.ExportMaker;

namespace ProfileAudit.Tests.Members;

/// <summary>Files of an export in a few words, so that a member reads like a portrait. Days are written yyyy-MM-dd.</summary>
internal static class Parts
{
    /// <summary>A day.</summary>
    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A day as it is written here.</summary>
    public static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>So many days, the last one first, the others so many days before.</summary>
    public static IEnumerable<DateOnly> Every(int days, int count, string last) => Enumerable.Range(0, count).Select(i => Day(last).AddDays(-i * days));

    /// <summary>The same day so many times.</summary>
    public static IEnumerable<DateOnly> On(string day, int times = 1) => Enumerable.Repeat(Day(day), times);

    /// <summary>An invented text of so many characters.</summary>
    public static string Text(int length) => string.Concat(Enumerable.Repeat("invented.", (length / 9) + 1))[..length];

    /// <summary>The file that every full archive has.</summary>
    public static ExportedFile Account { get; } = ExportedFile.Table("Email Addresses.csv", Headers.EmailAddresses, ["ada@example.com", "Yes", "Yes", "1/9/12, 2:37 PM"]);

    /// <summary>A file that comes only with the larger archive.</summary>
    public static ExportedFile Slow { get; } =
        ExportedFile.Table("Logins.csv", "Login Date,IP Address,User Agent,Login Type", ["Mon Jan 09 08:00:09 UTC 2012", "192.0.2.1", "Invented/1.0", "PASSWORD"]);

    public static ExportedFile Profile(
        string name, string headline = "", string about = "", string industry = "", string location = "", string websites = "", string handles = "")
    {
        var names = name.Split(' ', 2);
        return ExportedFile.Table("Profile.csv", Headers.Profile, [names[0], names[1], "", "", "", headline, about, industry, "", location, handles, websites, ""]);
    }

    public static ExportedFile Positions(params IEnumerable<string[]> jobs) => ExportedFile.Table("Positions.csv", Headers.Positions, jobs);

    /// <summary>A position; without an end it is open.</summary>
    public static string[] Job(string company, string title, string description, string from, string to = "") => [company, title, description, "", from, to];

    public static ExportedFile Education(string school, string from, string to, string activities = "") =>
        ExportedFile.Table("Education.csv", Headers.Education, [school, from, to, "", "Diploma", activities]);

    public static ExportedFile Skills(int count) => ExportedFile.Table("Skills.csv", "Name", Enumerable.Range(1, count).Select(i => new[] { $"Invented skill {i}" }));

    public static ExportedFile Languages(int count) => ExportedFile.Table("Languages.csv", "Name,Proficiency", Enumerable.Range(1, count).Select(i => new[] { $"Invented language {i}", "" }));

    public static ExportedFile Courses(int count) => ExportedFile.Table("Courses.csv", "Name,Number", Enumerable.Range(1, count).Select(i => new[] { $"Invented course {i}", "" }));

    public static ExportedFile Cause(string cause) => ExportedFile.Table("Causes You Care About.csv", "Supported Cause", [cause]);

    public static ExportedFile Certification(string from) =>
        ExportedFile.Table("Certifications.csv", "Name,Url,Authority,Started On,Finished On,License Number", ["Invented certificate", "", "Example Board", from, "", ""]);

    public static ExportedFile Project(string from, string to = "") =>
        ExportedFile.Table("Projects.csv", "Title,Description,Url,Started On,Finished On", ["Invented project", "", "", from, to]);

    public static ExportedFile Publication(string on) =>
        ExportedFile.Table("Publications.csv", "Name,Published On,Description,Publisher,Url", ["Invented paper", on, "", "Example Press", ""]);

    public static ExportedFile Patent(string on) => ExportedFile.Table("Patents.csv", "Title,Issued On,Issuer", ["Invented invention", on, "Example Office"]);

    public static ExportedFile Honor(string on) => ExportedFile.Table("Honors.csv", "Title,Description,Issued On", ["Invented prize", "", on]);

    public static ExportedFile Organization(string from) =>
        ExportedFile.Table("Organizations.csv", "Name,Description,Position,Started On,Finished On", ["Society of Invented Examples", "", "Treasurer", from, ""]);

    public static ExportedFile Volunteering(string from) =>
        ExportedFile.Table("Volunteering.csv", "Company Name,Role,Cause,Started On,Finished On,Description", ["Example Shelter", "Coach", "education", from, "", ""]);

    /// <summary>Recommendations received, each with its day and its status.</summary>
    public static ExportedFile Received(params IEnumerable<(string On, string Status)> recommendations) =>
        ExportedFile.Table("Recommendations_Received.csv", Headers.Recommendations, recommendations.Select(each => Recommendation(each.On, each.Status)));

    /// <summary>Recommendations given; LinkedIn tells no status of those.</summary>
    public static ExportedFile Given(params IEnumerable<string> days) =>
        ExportedFile.Table("Recommendations_Given.csv", Headers.Recommendations, days.Select(day => Recommendation(day, "")));

    /// <summary>Endorsements accepted, and others that wait.</summary>
    public static ExportedFile EndorsementsReceived(int count, int pending = 0) =>
        Endorsements("Endorsement_Received_Info.csv", "Endorser", [.. Enumerable.Repeat(("2019-05-05", "ACCEPTED"), count), .. Enumerable.Repeat(("2019-05-05", "PENDING"), pending)]);

    public static ExportedFile EndorsementsGiven(params IEnumerable<string> days) =>
        Endorsements("Endorsement_Given_Info.csv", "Endorsee", [.. days.Select(day => (day, "ACCEPTED"))]);

    /// <summary>The log of uploads; a group's logo can only be uploaded by who runs the group.</summary>
    public static ExportedFile Uploads(string? photo = null, string? banner = null, string? groupLogo = null) => ExportedFile.Table(
        "Rich_Media.csv", Headers.RichMedia, new[] { ("profile photo", photo), ("profile background photo", banner), ("group logo", groupLogo) }
            .Where(upload => upload.Item2 is not null)
            .Select(upload => new[] { $"You uploaded a {upload.Item1} on {Format(upload.Item2!, "MMMM d, yyyy")} at 6:34 AM (GMT)", " -", "" }));

    /// <summary>What advertisers may aim at: a filled row, with so many groups.</summary>
    public static ExportedFile Ads(int groups) => ExportedFile.Table(
        "Ad_Targeting.csv", Headers.AdTargeting, Headers.AdTargetingRow("Example GmbH", string.Join("; ", Enumerable.Range(1, groups).Select(i => $"Invented group {i}"))));

    /// <summary>What is left of it for whoever opted out of advertising.</summary>
    public static ExportedFile NoAds { get; } = ExportedFile.Table("Ad_Targeting.csv", Headers.AdTargeting, [.. Enumerable.Repeat("", 32)]);

    public static ExportedFile FollowedCompanies(int count) => ExportedFile.Table(
        "Company Follows.csv", "Organization,Followed On", Enumerable.Range(1, count).Select(i => new[] { $"Invented company {i}", "Mon Jan 09 10:00:00 UTC 2012" }));

    /// <summary>People followed, and people followed no more.</summary>
    public static ExportedFile FollowedPeople(int count, int unfollowed = 0) => ExportedFile.Table(
        "Member_Follows.csv", "Date,Status,FullName",
        Enumerable.Range(1, count + unfollowed).Select(i => new[] { "2020-05-05 10:00:00", i <= count ? "Active" : "Unfollow", $"Invented author {i}" }));

    public static ExportedFile FollowedHashtags(int count) => ExportedFile.Table(
        "Hashtag_Follows.csv", "HashTag,CreatedTime,LastModifiedTime,State",
        Enumerable.Range(1, count).Select(i => new[] { $"invented{i}", "2020-05-05 10:00:00", "2020-05-05 10:00:00", "ACTIVE" }));

    public static ExportedFile Posts(params IEnumerable<DateOnly> days) =>
        ExportedFile.Table("Shares.csv", Headers.Shares, days.Select((day, i) => new[] { Stamp(day), Link(i), "Invented post", "", "", "MEMBER_NETWORK" }));

    public static ExportedFile Reposts(params IEnumerable<DateOnly> days) =>
        ExportedFile.Table("InstantReposts.csv", "Date,Link", days.Select((day, i) => new[] { Stamp(day), Link(i) }));

    public static ExportedFile Article(string on) => new(
        "Articles/Articles/invented.html",
        $"<html><head><title>Invented</title></head><body><h1><a href=\"https://www.linkedin.com/pulse/invented\">Invented</a></h1><p class=\"published\">Published on {on} 07:30</p></body></html>\n");

    public static ExportedFile Comments(params IEnumerable<DateOnly> days) =>
        ExportedFile.Table("Comments.csv", Headers.Comments, days.Select((day, i) => new[] { Stamp(day), Link(i), "Invented comment" }));

    public static ExportedFile Reactions(params IEnumerable<DateOnly> days) =>
        ExportedFile.Table("Reactions.csv", Headers.Reactions, days.Select((day, i) => new[] { Stamp(day), "LIKE", Link(i) }));

    private static ExportedFile Endorsements(string file, string other, params IEnumerable<(string On, string Status)> all) => ExportedFile.Table(
        file, $"Endorsement Date,Skill Name,{other} First Name,{other} Last Name,{other} Public Url,Endorsement Status",
        all.Select(each => new[] { Format(each.On, "yyyy/MM/dd") + " 14:37:00 UTC", "Invented skill 1", "Bo", "Sample", "", each.Status }));

    private static string[] Recommendation(string on, string status) =>
        ["Bo", "Sample", "Example GmbH", "Manager", "Invented praise.", Format(on, "MM/dd/yy") + ", 02:37 PM", status];

    private static string Stamp(DateOnly day) => Written(day) + " 08:00:07";

    private static string Link(int i) => string.Create(CultureInfo.InvariantCulture, $"https://www.linkedin.com/feed/update/urn:li:activity:{i:D19}");

    private static string Format(string day, string format) => Day(day).ToString(format, CultureInfo.InvariantCulture);
}
