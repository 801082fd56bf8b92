using ProfileAudit.Reading;
using ProfileAudit.Reading.Export;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reading;

/// <summary>Every operation on a source fails once: the reading ends as a profile that says so, or as the one exception.</summary>
public sealed class FaultTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_source_that_fails_anywhere_is_refused_or_read_in_part(bool canSeek)
    {
        var zip = SampleExports.Zip("partial");
        var (refused, partly) = (0, 0);
        for (var failAt = 1; ; failAt++)
        {
            using var source = new FaultStream(zip, failAt, canSeek);
            try
            {
                var profile = await ProfileReaders.Default.ReadAsync(source);
                if (source.Operations < failAt)
                {
                    Assert.Empty(profile.Sources[0].Unread);
                    break;
                }

                var unread = Assert.Single(profile.Sources[0].Unread);
                Assert.Equal("PA-FILE-ACCESS", unread.Code);
                Assert.DoesNotContain("fire", unread.Reason, StringComparison.Ordinal);
                partly++;
            }
            catch (UnreadableProfileException exception)
            {
                Assert.Equal("PA-IN-ACCESS", exception.Code);
                Assert.DoesNotContain("fire", exception.Message, StringComparison.Ordinal);
                refused++;
            }
        }

        // Whatever is neither memory nor a file is copied first, so it fails before anything is read of it.
        Assert.True(refused > 10 && partly == 0, $"{refused} were refused, {partly} read in part.");
    }

    [Fact]
    public async Task A_file_of_a_folder_that_fails_is_unread_and_the_others_are_read()
    {
        var profile = await ExportReader.ReadFilesAsync(
        [
            new ExportFile("Skills.csv", _ => ValueTask.FromResult<Stream>(new FaultStream("Name\nC#\n"u8.ToArray(), failAt: 1, canSeek: false))),
            new ExportFile("Courses.csv", _ => ValueTask.FromResult<Stream>(new MemoryStream("Name,Number\nStatics,1\n"u8.ToArray()))),
            new ExportFile("Languages.csv", _ => throw new UnauthorizedAccessException("not for you")),
        ]);
        Assert.Equal(["PA-FILE-ACCESS", "PA-FILE-ACCESS"], profile.Sources[0].Unread.Select(part => part.Code));
        Assert.False(profile.Skills.IsObserved);
        Assert.False(profile.Languages.IsObserved);
        Assert.Single(profile.Courses.Value());
    }

    /// <summary>As a web server's buffered upload does: it can seek, and its length is only what was read so far.</summary>
    [Fact]
    public async Task A_stream_that_learns_its_length_while_it_is_read_is_read_whole()
    {
        await using var upload = new GrowingStream(SampleExports.Zip("tended"));
        Assert.Empty((await ProfileReaders.Default.ReadAsync(upload)).Sources[0].Unread);
    }

    private sealed class GrowingStream(byte[] content) : Stream
    {
        private readonly MemoryStream inner = new(content);
        private long seen;

        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => seen;

        public override long Position { get => inner.Position; set => inner.Position = value; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = inner.Read(buffer, offset, count);
            seen = Math.Max(seen, inner.Position);
            return read;
        }

        public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

        public override void Flush() { }

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
