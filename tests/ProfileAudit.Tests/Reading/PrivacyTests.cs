using System.Globalization;
using System.Text;
using ProfileAudit.Reading;
using ProfileAudit.Reading.Export;
using ProfileAudit.Rendering;
using ProfileAudit.Reports;
using ProfileAudit.Samples.ExportMaker;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reading;

/// <summary>Other people stay out of reports except where they help the member, and so does what was written to them; nobody at all is in a redacted one.</summary>
public sealed class PrivacyTests
{
    // What may be told of the member: where it comes from their own profile.
    private static readonly HashSet<string> OwnTables = new(StringComparer.Ordinal)
    {
        "Profile.csv", "Positions.csv", "Education.csv", "Skills.csv", "Languages.csv", "Certifications.csv", "Projects.csv", "Publications.csv",
        "Organizations.csv", "Volunteering.csv", "Causes You Care About.csv",
    };

    [Fact]
    public async Task No_cell_about_others_and_no_text_is_in_any_report_but_for_names_in_drafts() => await NoCanary(
        file => !OwnTables.Contains(file),
        redact: false,
        report => report with
        {
            Drafts = [],
            Findings = [.. report.Findings.Select(finding => finding with { Evidence = [.. finding.Evidence.Where(item => !item.NamesSomebody)] })],
        });

    [Fact]
    public async Task No_cell_at_all_is_in_a_redacted_report() => await NoCanary(_ => true, redact: true, report => report);

    [Fact]
    public async Task Of_a_redacted_source_files_are_told_by_LinkedIns_own_names()
    {
        (string Name, string Text)[] files =
        [
            ("Profile.csv", InventedMembers.All["neglected"].Single(file => file.Name == "Profile.csv").Text),
            ("Skills_90817263.csv", "no table"),
            ("CANARY.csv", "Name\nnothing\n"),
            ("Copy of Languages 90817263.csv", "Name\nnothing\n"),
            ("Articles/Articles/CANARY.html", "no article"),
            ("CANARY/Courses.csv", "Name\nnothing\n"),
        ];
        var export = files.Select(file => new ExportFile(file.Name, _ => ValueTask.FromResult<Stream>(new MemoryStream(Encoding.UTF8.GetBytes(file.Text)))));
        var profile = await ExportReader.ReadFilesAsync(export, new ReadOptions { Redact = true });
        Assert.Equal(["Articles/….html", "Skills.csv", "…"], profile.Sources.Single().Unread.Select(part => part.File));
        var report = new ProfileAuditor().Audit(profile, new AuditOptions { Redact = true });
        foreach (var renderer in ReportRenderers.All)
        {
            Assert.DoesNotContain("CANARY", renderer.RenderToString(report), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("90817263", renderer.RenderToString(report), StringComparison.Ordinal);
        }
    }

    private static async Task NoCanary(Func<string, bool> isMarked, bool redact, Func<AuditReport, AuditReport> shown)
    {
        var canaries = 0;
        foreach (var files in InventedMembers.All.Values)
        {
            var marked = files.Select(file => (file.Name, Text: isMarked(file.Name) ? Canaries.Of(file.Text, ref canaries) : file.Text)).ToList();
            var report = shown(new ProfileAuditor().Audit(await Exported.ReadFolderAsync(marked), new AuditOptions { Redact = redact }));
            foreach (var renderer in ReportRenderers.All)
                Assert.DoesNotContain("CANARY", renderer.RenderToString(report), StringComparison.OrdinalIgnoreCase);
        }

        Assert.True(canaries > 1000, $"Only {canaries} cells were marked.");
    }
}
