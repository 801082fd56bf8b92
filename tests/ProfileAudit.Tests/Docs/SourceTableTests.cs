using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text;
using ProfileAudit.Profiles;
using ProfileAudit.Samples.ExportMaker;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Docs;

/// <summary>docs/sources.md says for every fact what the readers really do.</summary>
public sealed class SourceTableTests
{
    private static readonly ImmutableArray<PropertyInfo> Facts =
        [.. typeof(Profile).GetProperties().Where(property => property.PropertyType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Fact<>)).OrderBy(property => property.MetadataToken)];

    // Every table that the tended member has not.
    private static readonly (string Name, string Text)[] Others =
    [
        ("Patents.csv", "Title,Issuer\nA song for bridges,Example Office\n"),
        ("Honors.csv", "Title,Description,Issued On\nFirst prize,,Jan 2020\n"),
        ("Courses.csv", "Name,Number\nStatics,1\n"),
        ("TestScores.csv", "Tested On,Name,Description,Score\nJan 2020,Spelling,,1\n"),
        ("Endorsement_Received_Info.csv", "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status\n2024/01/09 14:37:00 UTC,C#,Bo,Test,,ACCEPTED\n"),
        ("Endorsement_Given_Info.csv", "Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status\n2024/01/09 14:37:00 UTC,C#,Bo,Test,,ACCEPTED\n"),
        ("Member_Follows.csv", "Date,Status,FullName\n2024-01-09 14:37:00,Active,Bo Test\n"),
        ("Hashtag_Follows.csv", "HashTag,CreatedTime,LastModifiedTime,State\nbridges,2024-01-09 14:37:00,2024-01-09 14:37:00,ACTIVE\n"),
        ("messages.csv", "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n"),
        ("InstantReposts.csv", "Date,Link\n"),
    ];

    [Fact]
    public async Task Every_fact_says_what_shows_it_what_its_absence_means_and_how_to_make_it_visible()
    {
        var tended = InventedMembers.All["tended"].Select(file => (file.Name, file.Text)).ToList();
        var whole = await Exported.ReadAsync(tended.Concat(Others.Where(other => tended.All(file => file.Name != other.Name))));
        (string, string) skills = ("Skills.csv", "Name\nC#\n");
        var complete = await Exported.ReadAsync(skills, Exported.Account, Exported.Follows, Exported.Slow);
        var basic = await Exported.ReadAsync(skills, Exported.Account, Exported.Follows);
        var part = await Exported.ReadAsync(("Causes You Care About.csv", "Supported Cause\nBridges\n"));
        var partOfOthers = await Exported.ReadAsync(("Courses.csv", "Name,Number\n"));

        var (pages, pdfs, oldPdfs) = (await Sightings.OnPagesAsync(), await Sightings.InPdfsAsync(), await Sightings.InOldPdfsAsync());

        var table = new StringBuilder(
            "| fact | files of an export | nothing there in the fast archive | … in the larger archive | on a saved page | in a PDF | what makes it visible |\n|---|---|---|---|---|---|---|\n");
        foreach (var fact in Facts)
        {
            var shownBy = string.Join(", ", Sightings.OriginsOf(fact.GetValue(whole)!).Select(origin => $"`{Plain(origin.Part.ToString())}`").Distinct(StringComparer.Ordinal));
            Assert.False(string.IsNullOrEmpty(shownBy), $"Nothing shows {fact.Name}.");
            // What stands in an archive of both kinds is absent in neither.
            var isAlwaysThere = fact.Name is nameof(Profile.Skills) or nameof(Profile.FollowedCompanies);
            var advice = Advice(fact.GetValue(part)!) ?? Advice(fact.GetValue(partOfOthers)!);
            Assert.NotNull(advice);
            if (advice.StartsWith("Ask LinkedIn for the larger data archive", StringComparison.Ordinal))
                advice = "the larger archive";
            table.Append(CultureInfo.InvariantCulture, $"| {Words(fact.Name)} | {shownBy} | {(isAlwaysThere ? "none" : Absence(fact.GetValue(basic)!))} | {(isAlwaysThere ? "none" : Absence(fact.GetValue(complete)!))} ");
            table.Append(CultureInfo.InvariantCulture, $"| {Places(pages[fact.Name], "")} | {(pdfs.Contains(fact.Name) ? Places(pdfs[fact.Name], "") : Places(oldPdfs[fact.Name], " (until 2018)"))} | {advice} |\n");
        }

        DocBlock.Verify("docs/sources.md", "facts", table.ToString());
    }

    private static string Absence(object fact) => Advice(fact) is null ? "none" : "unknown";

    private static string Places(IEnumerable<string> parts, string when) => string.Join(", ", parts.Order(StringComparer.Ordinal)) is { Length: > 0 } places ? places + when : "never";

    private static string? Advice(object fact) => (fact.GetType().GetProperty("Why")?.GetValue(fact) as Blindspot)?.MakeVisible.ToString();

    // "Shares_123456789.csv" is Shares.csv of a member.
    private static string Plain(string part) => part.Replace("_123456789", "", StringComparison.Ordinal);

    private static string Words(string name)
    {
        var words = new StringBuilder();
        foreach (var c in name)
            words.Append(char.IsUpper(c) && words.Length > 0 ? " " : "").Append(char.ToLowerInvariant(c));
        return words.ToString();
    }
}
