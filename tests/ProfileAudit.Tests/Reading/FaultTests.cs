using ProfileAudit.Profiles;
using ProfileAudit.Reading;
using ProfileAudit.Reading.Export;
using ProfileAudit.Rendering;
using ProfileAudit.Reports;
using ProfileAudit.Samples.ExportMaker;
using ProfileAudit.Tests.Reading.Pages;
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
                Assert.DoesNotContain("fire", unread.Reason.ToString(), StringComparison.Ordinal);
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

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task A_source_that_gives_a_byte_at_a_time_or_lies_about_its_length_is_read_whole(string kind, bool canSeek)
    {
        var expected = Told(await ReadAsync(kind, new Fault { CanSeek = true, MostBytes = int.MaxValue }));
        foreach (var fault in new[] { new Fault { MostBytes = 1 }, new Fault { LengthOff = 1 }, new Fault { LengthOff = -1 }, new Fault { LengthOff = 1L << 40 }, new Fault { LengthOff = -1_000_000 } })
            Assert.Equal(expected, Told(await ReadAsync(kind, fault with { CanSeek = canSeek })));
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task A_source_that_throws_at_any_operation_is_refused_or_the_part_is_unread(string kind, bool canSeek)
    {
        var (whole, faulty) = (await ReadAsync(kind, new Fault { CanSeek = canSeek }), 0);
        await AtEveryOperationAsync(kind, new Fault { CanSeek = canSeek }, (profile, refusal) =>
        {
            faulty++;
            if (refusal is not null)
            {
                Assert.Equal(kind == "folder" ? "PA-EXPORT-UNREADABLE" : "PA-IN-ACCESS", refusal.Code);
                Assert.DoesNotContain("fire", refusal.Message + refusal.NextStep, StringComparison.Ordinal);
            }
            else
            {
                Assert.Equal("PA-FILE-ACCESS", Assert.Single(profile!.Sources[0].Unread).Code);
                OnlyHidden(whole, profile);
            }
        });
        Assert.True(faulty > 3, $"It failed only {faulty} times.");
    }

    /// <summary>A stream that gives nothing has ended: an archive, JSON or page is then cut, and a loose table is shorter, which nothing tells.</summary>
    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task A_source_that_ends_at_any_read_is_refused_or_the_part_is_unread(string kind, bool canSeek)
    {
        await AtEveryOperationAsync(kind, new Fault { CanSeek = canSeek, Happens = () => false }, (profile, refusal) =>
        {
            if (refusal is not null)
                Assert.True(refusal.Code is "PA-IN-EMPTY" or "PA-IN-UNKNOWN" or "PA-ZIP-DAMAGED" or "PA-JSON-DAMAGED" or "PA-PAGE-CUT" or "PA-PAGE-FOREIGN" or "PA-PAGE-OTHER" or "PA-EXPORT-UNREADABLE", refusal.Code);
            else
                Assert.True(kind == "folder" || Told(profile!) == Told(ReadAsync(kind, new Fault()).AsTask().Result));
        });
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task A_reading_that_is_cancelled_at_any_operation_ends_as_cancelled_and_harms_no_later_one(string kind, bool canSeek)
    {
        var expected = Told(await ReadAsync(kind, new Fault { CanSeek = canSeek }));
        for (var n = 1; ; n++)
        {
            using var stop = new CancellationTokenSource();
            var happened = false;
            var fault = new Fault { At = n, CanSeek = canSeek, MostBytes = 311, Happens = () => { stop.Cancel(); return happened = true; } };
            try
            {
                var profile = await ReadAsync(kind, fault, stop.Token);
                // After the last read there is nothing left to stop.
                Assert.Equal(expected, Told(profile));
                if (!happened)
                    break;
            }
            catch (OperationCanceledException)
            {
                Assert.True(happened);
            }
        }

        Assert.Equal(expected, Told(await ReadAsync(kind, new Fault { CanSeek = canSeek })));
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

    public static TheoryData<string, bool> Everywhere => new()
    {
        { "zip", true },
        { "zip", false },
        { "nested zip", true },
        { "nested zip", false },
        { "snapshot", true },
        { "snapshot", false },
        { "folder", true },
        { "folder", false },
        { "page", true },
        { "page", false },
    };

    private static readonly (string Name, string Text)[] Files = [.. InventedMembers.All["partial"].Select(file => (file.Name, file.Text))];

    private static readonly byte[] Snapshot = Exported.Bytes("""
        {"elements":[{"snapshotDomain":"PROFILE","snapshotData":[{"First Name":"Ada","Last Name":"Sample","Headline":"Data engineer","Summary":"I build.","Industry":"","Geo Location":"","Twitter Handles":"","Websites":""}]},
                     {"snapshotDomain":"SKILLS","snapshotData":[{"Name":"C#"},{"Name":"Statics"}]}]}
        """);

    private static readonly byte[] Page = Exported.Bytes(new InventedPage { PhotoShown = Picture.Placeholder }.Html());

    private static ValueTask<Profile> ReadAsync(string kind, Fault fault, CancellationToken cancellationToken = default) => kind switch
    {
        "zip" => ProfileReaders.Default.ReadAsync(new FaultStream(Exported.Zip(Files), fault), null, cancellationToken),
        "nested zip" => ProfileReaders.Default.ReadAsync(new FaultStream(Exported.ZipBytes(("export.zip", Exported.Zip(Files))), fault), null, cancellationToken),
        "page" => ProfileReaders.Default.ReadAsync(new FaultStream(Page, fault), null, cancellationToken),
        "snapshot" => ProfileReaders.Default.ReadAsync(new FaultStream(Snapshot, fault), null, cancellationToken),
        // The first file is the faulty one.
        _ => ExportReader.ReadFilesAsync(
            Files.Select((file, i) => new ExportFile(file.Name, _ => ValueTask.FromResult<Stream>(new FaultStream(Exported.Bytes(file.Text), i == 0 ? fault : new Fault())))),
            null,
            cancellationToken),
    };

    // Until an operation that does not come: then nothing goes wrong any more.
    private static async Task AtEveryOperationAsync(string kind, Fault fault, Action<Profile?, UnreadableProfileException?> look)
    {
        for (var n = 1; ; n++)
        {
            var happened = false;
            var happens = fault.Happens;
            bool Happen()
            {
                happened = true;
                return happens is null ? throw new IOException("The disk is on fire, and this text must not be told.") : happens();
            }

            try
            {
                var profile = await ReadAsync(kind, fault with { At = n, Happens = Happen });
                if (!happened)
                    break;
                look(profile, null);
            }
            catch (UnreadableProfileException exception)
            {
                Assert.True(happened);
                look(null, exception);
            }
        }
    }

    private static void OnlyHidden(Profile whole, Profile partly)
    {
        foreach (var (before, after) in Audited(whole).Findings.Zip(Audited(partly).Findings))
            Assert.True(after.Outcome == Outcome.CannotTell || after.Outcome == before.Outcome, $"{before.Rule.Id} was {before.Outcome} and became {after.Outcome}.");
    }

    private static AuditReport Audited(Profile profile) => new ProfileAuditor().Audit(profile, new AuditOptions { AsOf = new DateOnly(2026, 3, 1) });

    private static string Told(Profile profile) => JsonReportRenderer.Default.RenderToString(Audited(profile));

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
