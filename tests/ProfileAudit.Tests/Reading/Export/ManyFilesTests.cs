using ProfileAudit.Profiles;
using ProfileAudit.Reading;
using ProfileAudit.Reading.Export;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reading.Export;

/// <summary>However many files there are, what is told and what is parsed stays small.</summary>
public sealed class ManyFilesTests
{
    private const string Published = "<html><body><h1><a href=\"https://www.linkedin.com/pulse/x\">x</a></h1><p class=\"published\">Published on 2025-09-03 07:30</p></body></html>";

    [Theory]
    [InlineData(20, 20)]
    [InlineData(21, 21)]
    [InlineData(1_900, 21)]
    public async Task Of_many_unknown_files_and_copies_a_few_are_told_and_how_many_more_there_are(int files, int told)
    {
        var unknown = (await Exported.ReadFolderAsync([("Skills.csv", "Name\nC#\n"), .. Enumerable.Range(0, files).Select(i => ($"Page {i} x.csv", ""))])).Diagnostics;
        Assert.Equal(told, unknown.Count(diagnostic => diagnostic.Code == "PA-NOTE-FILE"));
        var copies = (await Exported.ReadFolderAsync([("Skills.csv", "Name\nC#\n"), .. Enumerable.Range(0, files).Select(i => ($"Skills - Copy ({i}).csv", ""))])).Diagnostics;
        Assert.Equal(told, copies.Count(diagnostic => diagnostic.Code == "PA-NOTE-COPY"));
        // What cannot be read is told in the same measure: an archive of broken parts floods nobody.
        var broken = await Exported.ReadFolderAsync([("Skills.csv", "Name\nC#\n"), .. Enumerable.Range(0, files).Select(i => ($"Courses_{i}.csv", ""))]);
        Assert.Equal(Math.Min(files, 20), broken.Sources[0].Unread.Length);
        Assert.Equal(files > 20 ? 1 : 0, broken.Diagnostics.Count(diagnostic => diagnostic.Code == "PA-CSV-EMPTY"));
        if (files > 20)
        {
            Assert.Null(unknown[^1].File);
            Assert.Contains($"{files - 20} more file", unknown[^1].Message.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(1_999, true)]
    [InlineData(2_000, true)]
    [InlineData(2_001, false)]
    public async Task So_many_articles_are_read_and_beyond_them_posts_are_unknown(int pages, bool isSeen)
    {
        var opened = 0;
        var files = Enumerable.Range(0, pages).Select(i => new ExportFile($"Articles/{i}.html", _ =>
        {
            opened++;
            return ValueTask.FromResult<Stream>(new MemoryStream(Exported.Bytes(Published)));
        })).Concat(new[] { Exported.Account, Exported.Slow }.Select(file => new ExportFile(file.Name, _ => ValueTask.FromResult<Stream>(new MemoryStream(Exported.Bytes(file.Text))))));
        var profile = await ExportReader.ReadFilesAsync(files, new ReadOptions { Limits = AuditLimits.CommandLine });
        Assert.Equal(Math.Min(pages, 2_000), opened);
        Assert.Equal(isSeen, profile.Posts.IsObserved);
        if (isSeen)
            Assert.Equal(pages, profile.Posts.Value().Total);
        else
            Assert.Equal("PA-HTML-PAGES", Assert.IsType<Blindspot.Damaged>(profile.Posts.Why()).Code);
    }

    [Fact]
    public async Task Of_many_articles_that_cannot_be_read_a_few_are_told()
    {
        var profile = await Exported.ReadFolderAsync([("Skills.csv", "Name\nC#\n"), .. Enumerable.Range(0, 500).Select(i => ($"Articles/{i}.html", "no article"))]);
        Assert.Equal(20, profile.Sources[0].Unread.Length);
        Assert.False(profile.Posts.IsObserved);
    }

    [Fact]
    public async Task An_article_of_the_far_future_moves_the_audit_nowhere()
    {
        var files = new[] { ("Articles/x.html", Published.Replace("2025", "2095", StringComparison.Ordinal)), Exported.Account, Exported.Slow }
            .Select(file => new ExportFile(file.Item1, _ => ValueTask.FromResult<Stream>(new MemoryStream(Exported.Bytes(file.Item2)))));
        var profile = await ExportReader.ReadFilesAsync(files, new ReadOptions { LatestDay = new DateOnly(2026, 3, 2) });
        Assert.Equal(new DateOnly(2026, 3, 1), profile.NewestDate);
        Assert.Equal(1, profile.Posts.Value().Total);
    }
}
