using ProfileAudit.Rendering;
using ProfileAudit.Reports;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Samples;

/// <summary>What the invented members' owners would read: every export in every format for people, and in JSON, approved by eye.</summary>
public sealed class SampleReportTests
{
    private static readonly ReportFormat[] Formats = [ReportFormat.Console, ReportFormat.Json, ReportFormat.Html, ReportFormat.Markdown];

    public static TheoryData<string, ReportFormat> MembersAndFormats
    {
        get
        {
            var data = new TheoryData<string, ReportFormat>();
            foreach (var member in SampleExports.Members)
            {
                foreach (var format in Formats)
                    data.Add(member, format);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(MembersAndFormats))]
    public async Task A_members_report(string member, ReportFormat format)
    {
        var report = new ProfileAuditor().Audit(await SampleExports.ReadAsync(member));
        await Snapshot.Verify(ReportRenderers.For(format).RenderToString(report), Extension(format), member);
    }

    [Fact]
    public async Task The_archive_and_the_folder_it_unpacks_to_give_the_same_report()
    {
        foreach (var member in SampleExports.Members)
        {
            var archive = new ProfileAuditor().Audit(await SampleExports.ReadAsync(member));
            var folder = new ProfileAuditor().Audit(await SampleExports.ReadFolderAsync(member));
            Assert.Equal(JsonReportRenderer.Default.RenderToString(archive), JsonReportRenderer.Default.RenderToString(folder));
        }
    }

    [Fact]
    public async Task A_photo_that_an_export_cannot_show_is_never_called_missing()
    {
        foreach (var member in SampleExports.Members)
        {
            var photo = new ProfileAuditor().Audit(await SampleExports.ReadAsync(member))["no-photo"];
            Assert.True(photo.Outcome is Outcome.Kept or Outcome.CannotTell, $"{member}: {photo.Outcome}");
        }
    }

    private static string Extension(ReportFormat format) => format switch
    {
        ReportFormat.Console => "txt",
        ReportFormat.Json => "json",
        ReportFormat.Html => "html",
        ReportFormat.Markdown => "md",
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
