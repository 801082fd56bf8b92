using System.Globalization;
using System.Text;
using ProfileAudit.Profiles;
using ProfileAudit.Reading;
using ProfileAudit.Reading.Export;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reading.Export.Archives;

/// <summary>Large files are unpacked ahead on another thread, which nobody may notice.</summary>
public sealed class LargeFileTests
{
    private const string Header = "FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONVERSATION ID,CONTENT,FOLDER\n";
    private static readonly string Messages = Text(3 << 20);
    private static readonly byte[] Archive = Exported.Zip(Exported.Account, Exported.Follows, ("messages.csv", Messages));

    [Fact]
    public async Task It_reads_as_the_same_file_outside_an_archive()
    {
        var packed = Letters(await Exported.ReadAsync(Archive, AuditLimits.CommandLine));
        var loose = Letters(await Exported.ReadFolderAsync(Exported.Account, Exported.Follows, ("messages.csv", Messages)));
        Assert.Equal(loose.Conversations.AsEnumerable(), packed.Conversations);
        Assert.Equal(loose.MonthsWritten.AsEnumerable(), packed.MonthsWritten);
        Assert.True(packed.Conversations.Length > 10);
    }

    [Fact]
    public async Task A_damaged_one_is_told_and_the_others_are_read()
    {
        var damaged = Archive.ToArray();
        // Within the packed messages, far behind the start.
        damaged[damaged.Length / 2] ^= 0x55;
        var profile = await Exported.ReadAsync(damaged, AuditLimits.CommandLine);
        var unread = Assert.Single(profile.Sources[0].Unread);
        Assert.Equal("messages.csv", unread.File);
        Assert.StartsWith("PA-ZIP-", unread.Code, StringComparison.Ordinal);
        Assert.False(profile.Correspondence.IsObserved);
    }

    [Fact]
    public async Task A_limit_ends_it_as_it_ends_a_small_one()
    {
        var profile = await Exported.ReadAsync(Archive, AuditLimits.CommandLine with { EntryBytes = 2 << 20 });
        Assert.Equal(("messages.csv", "PA-LIMIT-FILE"), (profile.Sources[0].Unread.Single().File, profile.Sources[0].Unread.Single().Code));
        var rows = await Exported.ReadAsync(Archive, AuditLimits.CommandLine with { Rows = 100 });
        Assert.Equal("messages.csv", rows.Sources[0].Unread.Single().File);
    }

    [Fact]
    public async Task A_source_that_fails_while_it_is_unpacked_fails_that_file_only()
    {
        using var fails = new FailingMemory(Archive, failsBeyond: Archive.Length / 2);
        var profile = await ProfileReaders.Default.ReadAsync(fails, new ReadOptions { Limits = AuditLimits.CommandLine });
        Assert.Equal("messages.csv", Assert.Single(profile.Sources[0].Unread).File);
    }

    [Fact]
    public async Task Stopped_at_any_moment_it_leaves_the_source_to_be_read_again()
    {
        using var source = new MemoryStream(Archive);
        foreach (var share in new[] { 0.01, 0.1, 0.3, 0.6, 0.9 })
        {
            using var stop = new CancellationTokenSource();
            var options = new ReadOptions { Limits = AuditLimits.CommandLine, Progress = new At(share, stop), Clock = new Hasty() };
            source.Position = 0;
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ProfileReaders.Default.ReadAsync(source, options, stop.Token).AsTask());
        }

        source.Position = 0;
        var again = await ProfileReaders.Default.ReadAsync(source, new ReadOptions { Limits = AuditLimits.CommandLine });
        Assert.Equal(Letters(await Exported.ReadAsync(Archive, AuditLimits.CommandLine)).Conversations.AsEnumerable(), Letters(again).Conversations);
    }

    private static Correspondence Letters(Profile profile) => Assert.IsType<Fact<Correspondence>.Observed>(profile.Correspondence).Value;

    // Texts that do not pack to nothing, or a limit would end them.
    private static string Text(int length)
    {
        var text = new StringBuilder(Header);
        for (var i = 0; text.Length < length; i++)
        {
            var (other, sent) = ($"Invented{i / 9 % 97} Person,https://www.linkedin.com/in/invented-{i / 9 % 97}", i % 3 == 0);
            const string Own = "Ada Sample,https://www.linkedin.com/in/ada-sample";
            var at = new DateTime(2026, 2, 1, 0, 0, 0, DateTimeKind.Unspecified).AddHours(-i).ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
            text.Append(CultureInfo.InvariantCulture, $"{(sent ? Own : other)},{(sent ? other : Own)},{at},c{i / 9 % 97},\"");
            for (var word = 0; word < 30; word++)
                text.Append(unchecked((uint)((i * 31) + word) * 2654435761u)).Append(word % 7 == 0 ? "\n" : " ");
            text.Append("\",INBOX\n");
        }

        return text.ToString();
    }

    /// <summary>Memory, of which a part cannot be read.</summary>
    private sealed class FailingMemory(byte[] content, int failsBeyond) : MemoryStream(content)
    {
        // The directory stands at the end, and was read before.
        public override int Read(Span<byte> buffer) => Position > failsBeyond && Position < Length - 2_000 ? throw new IOException() : base.Read(buffer);
    }

    /// <summary>Stops when so much is done.</summary>
    private sealed class At(double share, CancellationTokenSource stop) : IProgress<ReadProgress>
    {
        public void Report(ReadProgress value)
        {
            if (value.Stage == ReadStage.Reading && value.Bytes >= share * value.TotalBytes)
                stop.Cancel();
        }
    }

    /// <summary>A second passes whenever somebody looks.</summary>
    private sealed class Hasty : TimeProvider
    {
        private long seconds;

        public override long GetTimestamp() => ++seconds * TimestampFrequency;
    }
}
