using System.Text.Json;
using ProfileAudit.Profiles;
using ProfileAudit.Samples.ExportMaker;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reading.Export.Snapshots;

public sealed class SnapshotReaderTests
{
    private const string Page = """
        {"paging":{"start":0,"count":10,"links":[],"total":2},
         "elements":[{"snapshotDomain":"PROFILE","snapshotData":[{"First Name":"Ada","Last Name":"Sample","Headline":"Data engineer","Summary":"I build.","Geo Location":"","Twitter Handles":null,"Websites":"[BLOG:https://example.com]"}]},
                     {"snapshotDomain":"SKILLS","snapshotData":[{"Name":"C#"},{"Name":"c#"},{"Name":"Statics"}]}]}
        """;

    [Fact]
    public async Task A_page_is_read_through_the_tables_of_the_export()
    {
        var profile = await ReadAsync(Page);
        Assert.Equal(("Data engineer", "", 8, 1), (profile.Headline.Value(), profile.Location.Value(), profile.SummaryLength.Value(), profile.ContactRoutes.Value()));
        Assert.Equal(Tally.Exactly(2), profile.Skills.Value());
        Assert.Equal((SourceKind.Export, ArchiveKind.Partial), (profile.Sources[0].Kind, profile.Sources[0].Archive));
        Assert.IsType<Blindspot.LeftOut>(profile.Positions.Why());
    }

    [Fact]
    public async Task Pages_of_one_domain_are_one_table()
    {
        var profile = await ReadAsync("""
            [{"elements":[{"snapshotDomain":"CONNECTIONS","snapshotData":[{"First Name":"Ada","Last Name":"S","URL":"https://www.linkedin.com/in/a","Connected On":"08 Feb 2024"}]}]},
             {"elements":[{"snapshotDomain":"CONNECTIONS","snapshotData":[{"Connected On":"09 Mar 2025","URL":"https://www.linkedin.com/in/b","First Name":"Ben","Last Name":null}]}]},
             {"elements":{}}]
            """);
        Assert.Equal(2, profile.ConnectionCount.Value().Count);
        Assert.Equal(new DateOnly(2025, 3, 9), profile.NewestDate);
    }

    [Fact]
    public async Task Recommendations_of_both_directions_are_told_apart_by_their_status()
    {
        var profile = await ReadAsync("""
            {"elements":[{"snapshotDomain":"RECOMMENDATIONS","snapshotData":[
              {"First Name":"A","Last Name":"B","Company":"","Creation Date":"01/09/24, 02:37 PM","Status":"VISIBLE"},
              {"First Name":"A","Last Name":"C","Company":"","Creation Date":"01/09/24, 02:37 PM","Status":""}]}]}
            """);
        Assert.Equal(RecommendationVisibility.Visible, Assert.Single(profile.RecommendationsReceived.Value()).Visibility);
        Assert.Single(profile.RecommendationsGiven.Value());
    }

    [Fact]
    public async Task A_row_of_the_domain_of_groups_is_a_group_and_no_row_is_none()
    {
        Assert.Equal(Tally.Exactly(2), (await ReadAsync("""{"elements":[{"snapshotDomain":"GROUPS","snapshotData":[{"anything":"x"},{"anything":"y"}]}]}""")).Groups.Value());
        Assert.Equal(Tally.Exactly(0), (await ReadAsync("""{"elements":[{"snapshotDomain":"GROUPS","snapshotData":[]}]}""")).Groups.Value());
        Assert.False((await ReadAsync(Page)).Groups.IsObserved);
    }

    [Fact]
    public async Task A_domain_with_other_columns_is_unknown_and_the_others_are_read()
    {
        var profile = await ReadAsync("""
            {"elements":[{"snapshotDomain":"POSITIONS","snapshotData":[{"employer":"X"}]},{"snapshotDomain":"SKILLS","snapshotData":[{"Name":"C#"}]},{"snapshotDomain":"NEW_DOMAIN","snapshotData":[{"a":1}]}]}
            """);
        Assert.IsType<Blindspot.NotUnderstood>(profile.Positions.Why());
        Assert.Equal(("POSITIONS", "PA-CSV-HEADER"), Assert.Single(profile.Sources[0].Unread.Select(part => (part.File, part.Code))));
        Assert.Equal(1, profile.Skills.Value().Count);
    }

    [Theory]
    [InlineData("""{"elements":[{"snapshotDomain":"PROFILE","snapshotData":[""", "PA-JSON-DAMAGED")]
    [InlineData("""[[[["snapshotDomain"]]]]""", "PA-JSON-EMPTY")]
    [InlineData("""{"elements":{},"snapshotDomain":7}""", "PA-JSON-EMPTY")]
    [InlineData("""{"elements":[{"snapshotDomain":"\ud800","snapshotData":[]}]}""", "PA-JSON-DAMAGED")]
    [InlineData("""{"elements":[{"snapshotDomain":"SKILLS","snapshotData":[{"Name":"\ud800"}]}]}""", "PA-JSON-DAMAGED")]
    [InlineData("""{"elements":[{"snapshotDomain":"SKILLS","snapshotData":[{"\ud800":"x"}]}]}""", "PA-JSON-DAMAGED")]
    [InlineData("""{"status":404,"message":"No data found for this memberId"}""", "PA-IN-UNKNOWN")]
    public async Task What_is_no_snapshot_is_refused(string json, string code) =>
        Assert.Equal(code, (await Exported.RefusedAsync(Exported.Bytes(json))).Code);

    [Fact]
    public async Task Nesting_without_end_is_refused()
    {
        var deep = "{\"snapshotDomain\":\"PROFILE\",\"elements\":" + new string('[', 5_000);
        Assert.Equal("PA-JSON-DAMAGED", (await Exported.RefusedAsync(Exported.Bytes(deep))).Code);
    }

    /// <summary>A second way to the same facts: the invented tables as snapshots give the findings that they give as loose files.</summary>
    [Theory]
    [InlineData("neglected")]
    [InlineData("tended")]
    [InlineData("basic")]
    public async Task The_same_rows_give_the_same_facts_as_files_or_as_snapshots(string member)
    {
        var domains = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Profile.csv"] = "PROFILE",
            ["Positions.csv"] = "POSITIONS",
            ["Education.csv"] = "EDUCATION",
            ["Skills.csv"] = "SKILLS",
            ["Languages.csv"] = "LANGUAGES",
            ["Certifications.csv"] = "CERTIFICATIONS",
            ["Organizations.csv"] = "ORGANIZATIONS",
            ["Invitations.csv"] = "INVITATIONS",
        };
        var files = InventedMembers.All[member].Where(file => domains.ContainsKey(file.Name)).ToList();
        var elements = files.Select(file => new { snapshotDomain = domains[file.Name], snapshotData = Rows(file.Text) });
        var fromJson = await ReadAsync(JsonSerializer.Serialize(new { elements }));
        var fromFiles = await Exported.ReadFolderAsync(files.Select(file => (file.Name, file.Text)));
        Assert.Equal(Told(fromFiles), Told(fromJson));
    }

    private static string Told(Profile profile)
    {
        var report = new ProfileAuditor().Audit(profile, new AuditOptions { AsOf = new DateOnly(2026, 3, 1) });
        return string.Join('\n', report.Findings.Select(finding => $"{finding.Rule.Id} {finding.Outcome} {finding.Score} {finding.Message}"));
    }

    // A reader of its own for the simple files of the generator: quotes only around whole cells.
    private static List<Dictionary<string, string>> Rows(string csv)
    {
        var lines = csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Cells).ToList();
        return [.. lines.Skip(1).Select(cells => lines[0].Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }

    private static List<string> Cells(string line)
    {
        var (cells, cell, quoted) = (new List<string>(), "", false);
        foreach (var c in line)
        {
            if (c == '"')
                quoted = !quoted;
            else if (c == ',' && !quoted)
                (cells, cell) = ([.. cells, cell], "");
            else
                cell += c;
        }

        return [.. cells, cell];
    }

    private static Task<Profile> ReadAsync(string json) => Exported.ReadAsync(Exported.Bytes(json));
}
