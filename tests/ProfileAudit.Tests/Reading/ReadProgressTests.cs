using System.Globalization;
using ProfileAudit.Profiles;
using ProfileAudit.Reading;
using ProfileAudit.Reading.Export;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reading;

/// <summary>What a reader tells of how far it is.</summary>
public sealed class ReadProgressTests
{
    private static readonly TimeSpan Tenth = TimeSpan.FromMilliseconds(100);

    // Stored, and longer than a chunk of anything.
    private static readonly RawEntry Table = new("Reactions.csv", $"Date,Type,Link\n{string.Concat(Enumerable.Range(0, 9_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"2026-02-20 12:00:00,LIKE,https://example.com/invented/{i}\n")))}") { Method = 0 };

    private static readonly byte[] Archive = RawZip.Of(Table).ToArray();

    [Fact]
    public async Task A_quick_read_tells_nothing() => Assert.Empty(await ToldAsync(Archive, TimeSpan.Zero));

    [Fact]
    public async Task What_cannot_seek_is_received_and_then_read()
    {
        var told = await ToldAsync(Archive, Tenth, canSeek: false);
        Assert.Equal([ReadStage.Receiving, ReadStage.Reading], told.Select(one => one.Progress.Stage).Distinct());
        var received = told.Where(one => one.Progress.Stage == ReadStage.Receiving).Select(one => one.Progress).ToList();
        Assert.All(received, one => Assert.Null(one.TotalBytes));
        Assert.Equal(Archive.Length, received[^1].Bytes);
    }

    [Fact]
    public async Task The_bytes_grow_to_what_the_archive_declares()
    {
        var told = (await ToldAsync(Archive, Tenth)).ConvertAll(one => one.Progress);
        Assert.InRange(told.Count, 5, int.MaxValue);
        Assert.All(told, one => Assert.Equal((ReadStage.Reading, Table.Content.Length), (one.Stage, one.TotalBytes)));
        Assert.All(told.Zip(told.Skip(1)), pair => Assert.True(pair.First.Bytes < pair.Second.Bytes));
        Assert.Equal(Table.Content.Length, told[^1].Bytes);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task It_is_told_at_most_ten_times_a_second(bool canSeek)
    {
        var told = await ToldAsync(Archive, TimeSpan.FromMilliseconds(30), canSeek);
        Assert.InRange(told.Count, 2, int.MaxValue);
        Assert.All(told.Prepend((TimeSpan.Zero, null!)).Zip(told), pair => Assert.InRange(pair.Second.At - pair.First.At, Tenth, TimeSpan.MaxValue));
    }

    [Fact]
    public async Task A_folder_has_no_total()
    {
        var told = new List<ReadProgress>();
        var options = new ReadOptions { Clock = new ManualClock { Step = Tenth }, Progress = new Listener(told.Add) };
        await ExportReader.ReadFilesAsync([new ExportFile("Reactions.csv", _ => ValueTask.FromResult<Stream>(new MemoryStream(Table.Content)))], options);
        Assert.NotEmpty(told);
        Assert.All(told, one => Assert.Equal((ReadStage.Reading, null), (one.Stage, one.TotalBytes)));
    }

    [Fact]
    public async Task There_are_never_more_bytes_than_the_total_whatever_the_archive_declares()
    {
        var liar = Table with { Method = 8, DeclaredBytes = 3 };
        var told = await ToldAsync(RawZip.Of(RawZip.Courses, liar).ToArray(), Tenth);
        Assert.Contains(told, one => one.Progress.Bytes > 1_000);
        Assert.All(told, one => Assert.InRange(one.Progress.TotalBytes!.Value, one.Progress.Bytes, long.MaxValue));
    }

    [Fact]
    public async Task Being_told_changes_nothing_of_what_is_read()
    {
        using var source = new MemoryStream(SampleExports.Zip("tended"));
        var told = await ProfileReaders.Default.ReadAsync(source, new ReadOptions { Clock = new ManualClock { Step = Tenth }, Progress = new Listener(_ => { }) });
        Assert.Equal(FactsText.Of(await SampleExports.ReadAsync("tended")), FactsText.Of(told));
    }

    [Fact]
    public void A_clock_is_needed() => Assert.Throws<ArgumentNullException>(() => new ReadOptions { Clock = null! });

    private static async Task<List<(TimeSpan At, ReadProgress Progress)>> ToldAsync(byte[] source, TimeSpan step, bool canSeek = true)
    {
        var (clock, told) = (new ManualClock { Step = step }, new List<(TimeSpan, ReadProgress)>());
        await using Stream stream = canSeek ? new MemoryStream(source) : new FaultStream(source, new Fault { MostBytes = 50_000 });
        await ProfileReaders.Default.ReadAsync(stream, new ReadOptions { Clock = clock, Progress = new Listener(progress => told.Add((clock.Now, progress))) });
        return told;
    }

    private sealed class Listener(Action<ReadProgress> told) : IProgress<ReadProgress>
    {
        public void Report(ReadProgress value) => told(value);
    }
}
