using ProfileAudit.Profiles;
using ProfileAudit.Reports;
using ProfileAudit.Samples.ExportMaker;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reading.Export;

/// <summary>A table that is there under another name only is unknown, in a complete archive too.</summary>
public sealed class LookalikeTests
{
    [Theory]
    [InlineData("Skills - Copy.csv")]
    [InlineData("Skills - Copy (2).csv")]
    [InlineData("Copy of Skills.csv")]
    [InlineData("Skills (copy).csv")]
    [InlineData("Skills copy 2.csv")]
    [InlineData("Skills - Kopie.csv")]
    [InlineData("Kopie von Skills.csv")]
    [InlineData("Copie de Skills.csv")]
    [InlineData("Copia di Skills.csv")]
    [InlineData("Skills - cópia.csv")]
    [InlineData("Skills - 副本.csv")]
    [InlineData("Skills — копия.csv")]
    [InlineData("Skills.xlsx")]
    [InlineData("Skills.XLS")]
    [InlineData("Skills.numbers")]
    [InlineData("Skills.ods")]
    [InlineData("Skills.pdf")]
    [InlineData("Skills.zip")]
    [InlineData("Skills.csv.txt")]
    [InlineData("Skills.csv.gz")]
    [InlineData("Skills.csv.crdownload")]
    [InlineData("Skills.csv~")]
    [InlineData("Skills.bak.csv")]
    [InlineData("Skills_old.csv")]
    [InlineData("my skills 2026-03-01.csv")]
    [InlineData("Skills v2 final.csv")]
    [InlineData("Skills2.csv")]
    [InlineData("~$Skills.xlsx")]
    [InlineData("[LinkedIn] Skills.csv")]
    [InlineData("sub/folder/Skills.xlsx")]
    public async Task A_table_that_is_there_under_another_name_only_is_unknown(string name)
    {
        var profile = await Exported.ReadAsync(Exported.Account, Exported.Slow, (name, "Name\nC#\n"));
        Assert.Equal(ArchiveKind.Complete, profile.Sources[0].Archive);
        var why = Assert.IsType<Blindspot.Damaged>(profile.Skills.Why());
        Assert.Equal("PA-FILE-NAME", why.Code);
        Assert.Contains("name", why.MakeVisible.ToString(), StringComparison.Ordinal);
        // What no file looks like is still empty.
        Assert.Empty(profile.Courses.Value());
    }

    [Theory]
    [InlineData("Skill Assessment Results.csv")]
    [InlineData("Skillset.csv")]
    [InlineData("Learning Skills Wishlist.csv")]
    [InlineData("Upskills.csv")]
    [InlineData("holiday.jpg")]
    [InlineData("2026.csv")]
    [InlineData("Copy.csv")]
    [InlineData("副本.csv")]
    [InlineData("Articles/Articles/skills.html")]
    public async Task A_file_of_another_name_hides_no_table(string name) =>
        Assert.Equal(Tally.Exactly(0), (await Exported.ReadAsync(Exported.Account, Exported.Slow, (name, "<h1>x</h1>"))).Skills.Value());

    [Theory]
    [InlineData("Skills - Copy.csv")]
    [InlineData("Skills.xlsx")]
    public async Task Beside_the_table_itself_it_is_a_second_copy(string name)
    {
        var profile = await Exported.ReadAsync(("Skills.csv", "Name\nC#\n"), (name, "Name\nC#\nRust\n"));
        Assert.Equal(Tally.Exactly(1), profile.Skills.Value());
        Assert.Empty(profile.Sources[0].Unread);
        Assert.Equal(("PA-NOTE-COPY", name), Assert.Single(profile.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.File!))));
    }

    [Fact]
    public async Task It_is_told_once_for_a_table_and_proves_no_kind_of_archive()
    {
        var profile = await Exported.ReadAsync(
            ("Courses.csv", "Name,Number\nStatics,1\n"), ("Email Addresses.xlsx", "x"), ("Logins.xlsx", "x"), ("Skills.xlsx", "x"), ("Skills.ods", "x"), ("Copy of Skills.csv", "x"));
        Assert.Equal(ArchiveKind.Partial, profile.Sources[0].Archive);
        Assert.Equal(3, profile.Sources[0].Unread.Count(part => part.Code == "PA-FILE-NAME"));
    }

    [Theory]
    [InlineData("Copy of {0}.csv")]
    [InlineData("{0} - Copy.csv")]
    [InlineData("{0}.xlsx")]
    [InlineData("{0}.csv.txt")]
    public async Task No_renamed_table_of_any_member_is_neglect(string form)
    {
        foreach (var (member, files) in InventedMembers.All)
        {
            var whole = Audited(await Exported.ReadFolderAsync(files.Select(file => (file.Name, file.Text))));
            foreach (var renamed in files.Where(file => file.Name.EndsWith(".csv", StringComparison.Ordinal)))
            {
                var name = string.Format(null, form, renamed.Name[..^4]);
                var report = Audited(await Exported.ReadFolderAsync(files.Select(file => (file == renamed ? name : file.Name, file.Text))));
                foreach (var (before, after) in whole.Findings.Zip(report.Findings))
                {
                    Assert.True(
                        after.Outcome is Outcome.CannotTell || (after.Outcome == before.Outcome && !(after.Score < before.Score)),
                        $"{member} with {name}: {before.Rule.Id} was {before.Outcome} and became {after.Outcome}.");
                }
            }
        }
    }

    private static AuditReport Audited(Profile profile) => new ProfileAuditor().Audit(profile, new AuditOptions { AsOf = new DateOnly(2026, 3, 1) });
}
