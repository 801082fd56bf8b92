using System.Globalization;

namespace ProfileAudit.Samples.ExportMaker;

/// <summary>Tess looks after her network. A Complete archive of 2026: activity files carry a member's number.</summary>
internal static class TendedMember
{
    private const string Owner = "https://www.linkedin.com/in/tesstended";
    private static readonly DateOnly Newest = new(2026, 2, 27);

    public static IReadOnlyList<ExportedFile> Files { get; } =
    [
        ExportedFile.Table("Profile.csv", Headers.Profile,
            ["Tess", "Tended", "", "", "Mar 4, 1985", "I help small bridges last longer | structural engineer, teacher, cyclist", About, "Civil Engineering", "12345",
                "Springfield, Example Region, Exampleland", "[tesstended]", "[COMPANY:https://bridges.example.com,BLOG:https://tess.example.com/notes]", ""]),
        ExportedFile.Table("Positions.csv", Headers.Positions,
            ["Mock Bridges SA", "Senior structural engineer", "Leads a team of five that inspects 200 small bridges a year.  • Halved the time to a report  • Mentors two juniors", "Springfield", "Jan 2021", ""],
            ["Example GmbH", "Structural engineer", "Designed footbridges in timber and steel, from first sketch to handover.", "Shelbyville", "Aug 2013", "Dec 2020"]),
        ExportedFile.Table("Education.csv", Headers.Education, ["Example University", "2006", "Sep 2012", "", "Master of Science", "Bridge club, orchestra"]),
        ExportedFile.Table("Skills.csv", "Name", [.. Enumerable.Range(1, 27).Select(i => new[] { i == 1 ? "Inspection, maintenance" : $"Invented skill {i}" })]),
        ExportedFile.Table("Languages.csv", "Name,Proficiency", ["English", "Native or bilingual proficiency"], ["French", "Professional working proficiency"]),
        ExportedFile.Table("Certifications.csv", "Name,Url,Authority,Started On,Finished On,License Number", ["Example Chartered Engineer", "https://example.com/c/1", "Example Institute", "Mar 2016", "", "ABC-123"]),
        ExportedFile.Table("Projects.csv", "Title,Description,Url,Started On,Finished On", ["The bridge that hums", "A footbridge tuned to a chord", "", "May 2022", "Oct 2023"]),
        ExportedFile.Table("Publications.csv", "Name,Published On,Description,Publisher,Url", ["Notes on small bridges", "Mar 4, 2021", "", "Example Press", ""]),
        ExportedFile.Table("Organizations.csv", "Name,Description,Position,Started On,Finished On", ["Society of Invented Engineers", "", "Treasurer", "Jan 2019", ""]),
        ExportedFile.Table("Volunteering.csv", "Company Name,Role,Cause,Started On,Finished On,Description", ["Example Shelter", "Coach", "education", "Apr 2020", "", "Weekly lessons"]),
        ExportedFile.Table("Causes You Care About.csv", "Supported Cause", ["environment"]),
        ExportedFile.Table("Recommendations_Received.csv", Headers.Recommendations,
            ["Ada", "Sample", "Example GmbH", "Manager", "Tess finishes what others only draw.", "01/09/24, 02:37 PM", "VISIBLE"],
            ["Ben", "Placeholder", "Mock Bridges SA", "Colleague", "The calmest person on any site.", "06/30/25, 09:05 AM", "VISIBLE"],
            ["Kim", "Nobody", "Demo Foods", "Client", "Great to work with.", "02/02/22, 11:40 AM", "HIDDEN"]),
        ExportedFile.Table("Recommendations_Given.csv", Headers.Recommendations, ["Lou", "Mock", "Mock Bridges SA", "Engineer", "Careful and quick.", "07/01/25, 08:00 AM", ""]),
        People.Connections([.. Enumerable.Range(0, 260).Select(i => Newest.AddDays(-i * i / 14)).Order()]),
        ExportedFile.Table("Invitations.csv", Headers.Invitations,
            ["Tess Tended", "Eve Fictive", "2/20/26, 6:15 PM", "Dear Eve, thank you for the question after my talk. Shall we stay in touch?", "OUTGOING", Owner, "https://www.linkedin.com/in/invented-person-0201"],
            ["Dan Demo", "Tess Tended", "2/22/26, 7:40 AM", "", "INCOMING", "https://www.linkedin.com/in/invented-person-0202", Owner]),
        ExportedFile.Table("Rich_Media.csv", Headers.RichMedia,
            ["You uploaded a profile photo on June 26, 2025 at 6:34 AM (GMT)", " -", Media("profile-originalphoto-shrink_900_1200")],
            ["You uploaded a profile background photo on June 26, 2025 at 6:40 AM (GMT)", " -", Media("profile-displaybackgroundimage-shrink_350_1400")],
            ["You uploaded a feed photo on May 2, 2025 at 9:00 AM (GMT)", "Spring on the footbridge\nsecond line", Media("feedshare-shrink_2048_1536")]),
        ExportedFile.Table("Ad_Targeting.csv", Headers.AdTargeting, Headers.AdTargetingRow("Mock Bridges SA", "Bridge builders of Exampleland; Women in invented engineering; Timber; 7654321")),
        ExportedFile.Table("Company Follows.csv", "Organization,Followed On", [.. Enumerable.Range(0, 8).Select(i => new[] { People.Company(i), $"Tue Jan 09 14:37:0{i} UTC 2024" })]),
        ExportedFile.Table("Email Addresses.csv", Headers.EmailAddresses, ["tess@example.com", "Yes", "Yes", "1/9/10, 2:37 PM"]),
        ExportedFile.Table("PhoneNumbers.csv", "Extension,Number,Type", ["", "", ""]),
        ExportedFile.Table("Registration.csv", Headers.Registration, ["1/9/10, 2:36 PM", "192.0.2.5", ""]),
        new ExportedFile("Articles/Articles/how-small-bridges-age.html",
            "<html><head><title>How small bridges age</title></head><body><h1><a href=\"https://www.linkedin.com/pulse/how-small-bridges-age\">How small bridges age</a></h1><p class=\"created\">Created on 2025-09-01 08:00</p><p class=\"published\">Published on 2025-09-03 07:30</p><div><p>They age like people: at the joints.</p></div></body></html>\n"),
        ExportedFile.Table("Shares_123456789.csv", Headers.Shares,
            [.. Enumerable.Range(0, 22).Select(i => new[] { Stamp(i, 16, 8), Link(i), i == 3 ? "Three lessons from site\"\n\"\"\n\"1. Look under the deck" : $"Invented post {i}", "", "", "MEMBER_NETWORK" })]),
        ExportedFile.Table("Comments_123456789.csv", Headers.Comments,
            [.. Enumerable.Range(0, 30).Select(i => new[] { Stamp(i, 11, 12), Link(i + 100), $"Invented comment {i}, with thanks" })]),
        ExportedFile.Table("Reactions_123456789.csv", Headers.Reactions,
            [.. Enumerable.Range(0, 55).Select(i => new[] { Stamp(i, 6, 20), i % 3 == 0 ? "PRAISE" : "LIKE", Link(i + 200) })]),
        ExportedFile.Table("SearchQueries.csv", "Time,Search Query", ["2026/02/26 10:11:12 UTC", "bridge inspection"]),
    ];

    private static string About =>
        "Small bridges carry more lives than famous ones. I have inspected over a thousand of them, and I like nothing better than handing a town a plan it can pay for.  "
        + "What I do: inspect, explain, mend. I write reports that mayors read to the end, and I train young engineers to listen to a structure before they compute it.  "
        + "What I look for: people who maintain things. If you look after bridges, sewers, schools or archives, we will have something to talk about, and I gladly share checklists, mistakes and good suppliers.  "
        + "Before engineering I played the double bass, which explains the bridge that hums. I teach one evening a week, cycle to every site that allows it, and answer letters. "
        + "Write to me about timber, about teaching, or about a small bridge that worries you.";

    private static string Media(string segment) => $"https://media.licdn.com/dms/image/v2/INVENTED/{segment}/0/0?e=0&v=beta&t=invented";

    private static string Link(int i) => string.Create(CultureInfo.InvariantCulture, $"https://www.linkedin.com/feed/update/urn:li:activity:{i:D19}");

    private static string Stamp(int i, int daysApart, int hour) =>
        Newest.AddDays(-i * daysApart).ToDateTime(new TimeOnly(hour, i % 60, 7)).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
