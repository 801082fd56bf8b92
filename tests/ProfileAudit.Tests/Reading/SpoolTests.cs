using System.Text;
using ProfileAudit.Profiles;
using ProfileAudit.Reading;
using ProfileAudit.Reading.Export;
using ProfileAudit.Reading.Export.Snapshots;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reading;

/// <summary>What a stream costs that cannot seek: no more than its start when it is no export, and no more than the limit when it seems one.</summary>
public sealed class SpoolTests
{
    private const int Chunk = 81_920;

    [Fact]
    public async Task Of_a_source_without_end_that_is_no_export_only_the_start_is_taken()
    {
        await using var source = new EndlessStream([]);
        Assert.Equal("PA-IN-UNKNOWN", (await RefusedAsync(source, AuditLimits.Web)).Code);
        Assert.Equal(4_096, source.Given);
    }

    [Theory]
    [InlineData("PK\u0003\u0004")]
    [InlineData("{\"snapshotDomain\":")]
    public async Task A_source_without_end_that_seems_an_export_is_taken_one_byte_beyond_the_limit(string start)
    {
        await using var source = new EndlessStream(Encoding.Latin1.GetBytes(start));
        Assert.Equal("PA-IN-SIZE", (await RefusedAsync(source, AuditLimits.Web with { SourceBytes = 1_000_000 })).Code);
        Assert.Equal(1_000_001, source.Given);
    }

    [Fact]
    public async Task A_copy_costs_about_what_it_holds()
    {
        const int Limit = 32 << 20;
        await using var source = new EndlessStream("PK"u8.ToArray());
        // Nothing of this waits, so all of it is this thread's.
        var before = GC.GetAllocatedBytesForCurrentThread();
        await RefusedAsync(source, AuditLimits.Web with { SourceBytes = Limit });
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.InRange(allocated, Limit, Limit + Limit / 10);
    }

    [Theory]
    [InlineData(Chunk - 1)]
    [InlineData(Chunk)]
    [InlineData(Chunk + 1)]
    [InlineData(2 * Chunk)]
    [InlineData(2 * Chunk + 1)]
    public async Task A_copy_of_any_length_is_the_source(int length)
    {
        var json = Exported.Bytes("""{"elements":[{"snapshotDomain":"SKILLS","snapshotData":[{"Name":"C#"}""".PadRight(length - 4) + "]}]}");
        Assert.Equal(length, json.Length);
        await using var source = new FaultStream(json, new Fault { MostBytes = 50_000, CanSeek = false });
        Assert.Equal(1, (await ProfileReaders.Default.ReadAsync(source, new ReadOptions { Limits = AuditLimits.Web with { SourceBytes = length } })).Skills.Value().Count);
    }

    [Fact]
    public async Task An_archive_of_many_chunks_is_read_from_its_end_as_from_memory()
    {
        var names = string.Join('\n', Enumerable.Range(0, 4_000).Select(i => $"Skill {i} of an invented member, who has a lot of them"));
        var zip = RawZip.Of(new RawEntry("Skills.csv", $"Name\n{names}\n") { Method = 0 }, RawZip.Courses).ToArray();
        Assert.True(zip.Length > 2 * Chunk);
        await using var source = new FaultStream(zip, new Fault { MostBytes = 7_001, CanSeek = false });
        var profile = await ProfileReaders.Default.ReadAsync(source);
        Assert.Equal(Tally.Exactly(4_000), profile.Skills.Value());
        Assert.Empty(profile.Sources[0].Unread);
    }

    [Fact]
    public async Task Each_reader_alone_keeps_to_the_limit_too()
    {
        IProfileReader[] readers = [new ExportReader(), new SnapshotReader()];
        foreach (var reader in readers)
        {
            await using var source = new EndlessStream([]);
            var options = new ReadOptions { Limits = AuditLimits.Web with { SourceBytes = 5_000 } };
            Assert.Equal("PA-IN-SIZE", (await Assert.ThrowsAsync<UnreadableProfileException>(async () => await reader.ReadAsync(source, options))).Code);
            Assert.Equal(5_001, source.Given);
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public async Task A_stream_that_lies_about_what_it_gave_is_refused(int lie)
    {
        await using var source = new EndlessStream("PK"u8.ToArray()) { Lie = lie };
        Assert.Equal("PA-IN-ACCESS", (await RefusedAsync(source, AuditLimits.Web)).Code);
    }

    private static async Task<UnreadableProfileException> RefusedAsync(Stream source, AuditLimits limits) =>
        await Assert.ThrowsAsync<UnreadableProfileException>(async () => await ProfileReaders.Default.ReadAsync(source, new ReadOptions { Limits = limits }));

    private sealed class EndlessStream(byte[] start) : Stream
    {
        public long Given { get; private set; }

        public int? Lie { get; init; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)'x');
            for (var i = 0; i < buffer.Length && Given + i < start.Length; i++)
                buffer.Span[i] = start[Given + i];
            Given += buffer.Length;
            return ValueTask.FromResult(Lie ?? buffer.Length);
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("A source is read without blocking.");

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
