using System.Globalization;
using ProfileAudit.Rendering;
using ProfileAudit.Reports;
using ProfileAudit.Samples.ExportMaker;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reading.Export;

/// <summary>The law above all: what cannot be read is never neglect.</summary>
public sealed class DamageLawTests
{
    private static readonly AuditOptions Day = new() { AsOf = new DateOnly(2026, 3, 1) };

    [Theory]
    [InlineData("")]
    [InlineData("nothing like a table")]
    [InlineData("PK\u0003\u0004")]
    public async Task A_file_that_cannot_be_read_only_hides_what_it_held(string garbage)
    {
        var tried = 0;
        foreach (var (member, files) in InventedMembers.All)
        {
            var whole = new ProfileAuditor().Audit(await SampleExports.ReadFolderAsync(member), Day);
            foreach (var damaged in files)
            {
                var profile = await Exported.ReadFolderAsync(files.Select(file => (file.Name, file == damaged ? garbage : file.Text)));
                var report = new ProfileAuditor().Audit(profile, Day);
                foreach (var (before, after) in whole.Findings.Zip(report.Findings))
                {
                    Assert.True(
                        after.Outcome is Outcome.CannotTell || (after.Outcome == before.Outcome && !(after.Score < before.Score)),
                        $"{member} without {damaged.Name}: {before.Rule.Id} was {before.Outcome} ({before.Score}) and became {after.Outcome} ({after.Score}).");
                }

                Assert.True(report.Score.Coverage <= whole.Score.Coverage);
                tried++;
            }
        }

        Assert.True(tried > 50);
    }

    [Fact]
    public async Task The_order_of_the_files_and_the_culture_of_the_machine_change_nothing()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            foreach (var (member, files) in InventedMembers.All)
            {
                CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                var expected = JsonReportRenderer.Default.RenderToString(new ProfileAuditor().Audit(await SampleExports.ReadFolderAsync(member)));
                foreach (var name in new[] { "tr-TR", "th-TH", "ar-SA", "fa-IR", "de-DE", "sv-SE" })
                {
                    CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                    var profile = await Exported.ReadFolderAsync(files.Reverse().Select(file => (file.Name, file.Text)));
                    Assert.Equal(expected, JsonReportRenderer.Default.RenderToString(new ProfileAuditor().Audit(profile)));
                }
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
