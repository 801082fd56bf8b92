using ProfileAudit.Profiles;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reading.Export;

/// <summary>Where several folders hold tables, one of them is the export: the larger archive, else the one that stands highest.</summary>
public sealed class ExportRootTests
{
    private static readonly (string Name, string Text)[] Basic = [Exported.Account, Exported.Follows, ("Skills.csv", "Name\nC#\n"), ("Languages.csv", "Name,Proficiency\nGerman,\n"), ("Courses.csv", "Name,Number\nStatics,1\n")];

    private static readonly (string Name, string Text)[] Complete = [Exported.Account, Exported.Slow, ("Skills.csv", "Name\nC#\nRust\n")];

    // Many names of tables, and nothing that comes only with a whole archive.
    private static readonly (string Name, string Text)[] Decoy =
    [
        ("Skills.csv", "Name\n"), ("Courses.csv", "Name,Number\n"), ("Languages.csv", "Name,Proficiency\n"), ("Positions.csv", Exported.PositionsHeader),
        ("Connections.csv", Exported.ConnectionsHeader), ("Certifications.csv", "Name,Url,Authority,Started On,Finished On,License Number\n"),
    ];

    [Theory]
    [InlineData("Basic", "Complete")]
    [InlineData("Z Basic", "A Complete")]
    [InlineData("", "Complete")]
    [InlineData("Basic", "")]
    public async Task Of_the_fast_and_the_larger_archive_the_larger_one_is_read(string basic, string complete)
    {
        var profile = await Exported.ReadFolderAsync([.. In(basic, Basic), .. In(complete, Complete)]);
        Assert.Equal((ArchiveKind.Complete, 2), (profile.Sources[0].Archive, profile.Skills.Value().Count));
        Assert.Contains(profile.Diagnostics, diagnostic => diagnostic is { Code: "PA-NOTE-EXPORTS", Severity: DiagnosticSeverity.Warning });
        // What only the other one shows is not empty.
        Assert.False(profile.Languages.IsObserved);
    }

    [Theory]
    [InlineData("", "a/decoy")]
    [InlineData("export", "a")]
    [InlineData("export", "export/Jobs/decoy")]
    [InlineData("deep/in/folders", "decoy")]
    public async Task Many_names_of_tables_make_no_export(string real, string decoy)
    {
        var profile = await Exported.ReadFolderAsync([.. In(real, Complete), .. In(decoy, Decoy)]);
        Assert.Equal(Tally.Exactly(2), profile.Skills.Value());
        Assert.Contains(profile.Diagnostics, diagnostic => diagnostic.Code == "PA-NOTE-EXPORTS");
    }

    [Theory]
    [InlineData("", "decoy")]
    [InlineData("export", "export/decoy")]
    public async Task Of_two_of_a_kind_the_one_that_stands_higher_is_read(string real, string decoy)
    {
        var profile = await Exported.ReadFolderAsync([.. In(real, Complete), .. In(decoy, [.. Decoy, Exported.Account, Exported.Slow])]);
        Assert.Equal(Tally.Exactly(2), profile.Skills.Value());
        Assert.Contains(profile.Diagnostics, diagnostic => diagnostic.Code == "PA-NOTE-EXPORTS");
    }

    [Fact]
    public async Task A_single_loose_table_is_no_export_of_its_own()
    {
        var profile = await Exported.ReadFolderAsync([("Skills.csv", "Name\n"), .. In("Partial", [("Courses.csv", "Name,Number\nStatics,1\n"), ("Languages.csv", "Name,Proficiency\nGerman,\n"), ("Skills.csv", "Name\nC#\n")])]);
        Assert.Equal(Tally.Exactly(1), profile.Skills.Value());
    }

    [Fact]
    public async Task A_folder_around_everything_and_what_macOS_adds_change_nothing()
    {
        var profile = await Exported.ReadFolderAsync([.. In("My export", Complete), .. In("__MACOSX/My export", [("._Skills.csv", "junk"), ("Skills.csv", "Name\n")]), ("My export/.DS_Store", "junk")]);
        Assert.Equal(Tally.Exactly(2), profile.Skills.Value());
        Assert.Empty(profile.Diagnostics);
    }

    private static IEnumerable<(string, string)> In(string folder, IEnumerable<(string Name, string Text)> files) => files.Select(file => (folder.Length == 0 ? file.Name : $"{folder}/{file.Name}", file.Text));
}
