using System.Text;
using ProfileAudit.Reading;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reading;

public sealed class ProfileReadersTests
{
    private static readonly byte[] Small = Exported.Zip(("Profile.csv", Exported.ProfileHeader + "Ada,Sample,,,,Engineer,,,,,,,\n"));

    [Theory]
    [InlineData("", "PA-IN-EMPTY")]
    [InlineData("Dear all, this is a letter.", "PA-IN-UNKNOWN")]
    [InlineData("PK", "PA-ZIP-DAMAGED")]
    [InlineData("PK\u0003\u0004 and then nothing of an archive", "PA-ZIP-DAMAGED")]
    public async Task What_is_no_export_is_refused_with_a_code_and_a_next_step(string text, string code)
    {
        var refusal = await Exported.RefusedAsync(Encoding.Latin1.GetBytes(text));
        Assert.Equal(code, refusal.Code);
        Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", refusal.NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_without_files_or_without_an_exports_files_is_refused()
    {
        Assert.Equal("PA-ZIP-EMPTY", (await Exported.RefusedAsync(Exported.Zip())).Code);
        Assert.Equal("PA-EXPORT-NONE", (await Exported.RefusedAsync(Exported.Zip(("holiday.txt", "sea")))).Code);
        Assert.Equal("PA-EXPORT-UNREADABLE", (await Exported.RefusedAsync(Exported.Zip(("Skills.csv", "")))).Code);
    }

    [Fact]
    public async Task A_stream_that_cannot_seek_or_stands_elsewhere_is_read_and_stays_open()
    {
        await using var forward = new ForwardOnly(new MemoryStream(Small));
        Assert.Equal("Engineer", (await ProfileReaders.Default.ReadAsync(forward)).Headline.Value());

        using var later = new MemoryStream([1, 2, 3, .. Small]) { Position = 3 };
        Assert.Equal("Engineer", (await ProfileReaders.Default.ReadAsync(later)).Headline.Value());
        Assert.True(later.CanRead);
    }

    [Fact]
    public async Task A_source_may_be_as_large_as_the_limit_and_not_a_byte_larger()
    {
        Assert.True((await Exported.ReadAsync(Small, AuditLimits.Web with { SourceBytes = Small.Length })).Headline.IsObserved);
        var tight = AuditLimits.Web with { SourceBytes = Small.Length - 1 };
        Assert.Equal("PA-IN-SIZE", (await Exported.RefusedAsync(Small, tight)).Code);
        await using var forward = new ForwardOnly(new MemoryStream(Small));
        var refusal = await Assert.ThrowsAsync<UnreadableProfileException>(async () => await ProfileReaders.Default.ReadAsync(forward, new ReadOptions { Limits = tight }));
        Assert.Equal("PA-IN-SIZE", refusal.Code);
    }

    [Fact]
    public async Task Readers_keep_to_the_options_they_were_made_with()
    {
        var tight = new ProfileReaders(ProfileReaders.Default.Readers, new ReadOptions { Limits = AuditLimits.Web with { SourceBytes = 10 } });
        using var stream = new MemoryStream(Small);
        Assert.Equal("PA-IN-SIZE", (await Assert.ThrowsAsync<UnreadableProfileException>(async () => await tight.ReadAsync(stream))).Code);
        Assert.True((await tight.ReadAsync(stream, new ReadOptions())).Headline.IsObserved);
    }

    [Fact]
    public async Task A_cancelled_reading_stops()
    {
        using var stream = new MemoryStream(Small);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await ProfileReaders.Default.ReadAsync(stream, null, new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task An_archive_cut_anywhere_is_refused_and_never_fails_otherwise()
    {
        for (var length = 0; length < Small.Length; length++)
            await Exported.RefusedAsync(Small[..length]);
    }

    [Fact]
    public async Task An_archive_with_any_byte_changed_is_read_or_refused_and_never_fails_otherwise()
    {
        var whole = Exported.Zip(Exported.Account, ("Profile.csv", Exported.ProfileHeader + "Ada,Sample,,,,Engineer,,,,,,,\n"), ("Skills.csv", "Name\nC#\n"));
        var (read, refused) = (0, 0);
        for (var i = 0; i < whole.Length; i++)
        {
            byte[] changed = [.. whole];
            changed[i] ^= 0x5A;
            try
            {
                var profile = await Exported.ReadAsync(changed);
                // Whatever is still shown is what was written.
                Assert.True(profile.Headline.Match(headline => headline == "Engineer", _ => true), $"Byte {i} changed the headline.");
                Assert.True(profile.Skills.Match(skills => skills.Count == 1, _ => true), $"Byte {i} changed the skills.");
                read++;
            }
            catch (UnreadableProfileException)
            {
                refused++;
            }
        }

        Assert.True(read > 0 && refused > 0, $"{read} were read, {refused} refused.");
    }

    private sealed class ForwardOnly(Stream inner) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        // Three bytes at a time: a stream may give less than it is asked for.
        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, Math.Min(count, 3));

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
