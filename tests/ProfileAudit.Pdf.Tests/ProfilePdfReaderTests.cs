using Microsoft.Extensions.DependencyInjection;
using ProfileAudit.Extensions.DependencyInjection;
using ProfileAudit.Pdf.Tests.Support;
using ProfileAudit.Profiles;
using ProfileAudit.Reading;

namespace ProfileAudit.Pdf.Tests;

public sealed class ProfilePdfReaderTests
{
    private static readonly byte[] Pdf = new SavedProfile().ToBytes();

    [Fact]
    public void It_reads_pdfs() => Assert.Equal(SourceKind.Pdf, new ProfilePdfReader().Source);

    [Theory]
    [InlineData("%PDF-1.4", true)]
    [InlineData("\n\n%PDF-2.0", true)]
    [InlineData("PDF-1.4", false)]
    [InlineData("%pdf-1.4", false)]
    [InlineData("PK\u0003\u0004 Profile.pdf %PDF-1.4", false)]
    [InlineData("First Name,Last Name", false)]
    [InlineData("", false)]
    public void A_pdf_is_known_by_its_mark(string start, bool isKnown) =>
        Assert.Equal(isKnown, new ProfilePdfReader().Recognises(System.Text.Encoding.Latin1.GetBytes(start)));

    [Theory]
    [InlineData(1019, true)]
    [InlineData(1020, false)]
    public void The_mark_has_to_stand_within_the_first_1024_bytes(int before, bool isKnown) =>
        Assert.Equal(isKnown, new ProfilePdfReader().Recognises([.. Enumerable.Repeat((byte)' ', before), .. Pdf]));

    [Fact]
    public async Task A_container_asks_it_and_still_reads_the_rest()
    {
        var services = new ServiceCollection();
        services.AddProfileAudit().AddReader<ProfilePdfReader>();
        await using var provider = services.BuildServiceProvider();
        var readers = provider.GetRequiredService<ProfileReaders>();
        Assert.Equal("Ada Sample", (await readers.ReadAsync(new MemoryStream(Pdf))).Name.Value());
        Assert.Equal("PA-ZIP-DAMAGED", (await Assert.ThrowsAsync<UnreadableProfileException>(async () => await readers.ReadAsync(new MemoryStream("PK\u0003\u0004%PDF-1.4"u8.ToArray())))).Code);
    }

    [Fact]
    public async Task A_stream_is_read_from_where_it_stands_and_stays_open()
    {
        using var stream = new MemoryStream([1, 2, 3, .. Pdf]);
        stream.Position = 3;
        Assert.Equal("Ada Sample", (await new ProfilePdfReader().ReadAsync(stream)).Name.Value());
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void Nothing_is_empty() => Assert.Equal("PA-IN-EMPTY", Read.CodeOf([]));

    [Fact]
    public async Task A_stream_that_breaks_off_is_told()
    {
        var refusal = await Assert.ThrowsAsync<UnreadableProfileException>(async () => await new ProfilePdfReader().ReadAsync(new BrokenStream()));
        Assert.Equal("PA-IN-ACCESS", refusal.Code);
    }

    [Fact]
    public async Task It_stops_when_told()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await new ProfilePdfReader().ReadAsync(new MemoryStream(Pdf), null, new CancellationToken(canceled: true)));
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await new ProfilePdfReader().ReadAsync(null!));
    }

    [Fact]
    public async Task One_reader_reads_many_at_once_and_always_the_same()
    {
        var reader = new ProfilePdfReader();
        var all = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(async () => await reader.ReadAsync(new MemoryStream(Pdf)))));
        Assert.Single(all.Select(profile => string.Join('|', profile.Positions.Value()) + profile.Headline.Value() + profile.SummaryLength.Value()).Distinct());
    }

    [Fact]
    public void The_language_of_the_machine_does_not_matter()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in new[] { "tr-TR", "th-TH", "ar-SA", "fa-IR", "sv-SE" })
            {
                System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo(culture);
                Assert.Equal(new PartialDate(2019, 3), Read.Of(Pdf).Positions.Value()[0].StartedOn);
                Assert.Equal(3, Read.Of(Pdf).Languages.Value().Length);
            }
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Beside_an_export_it_shows_what_that_one_leaves_out()
    {
        var export = Profile.Unseen(new ProfileSource(SourceKind.Export, ArchiveKind.Partial, "It holds little.", 1, []), new Blindspot.LeftOut("Positions.csv", "Ask for more.")) with
        {
            NewestDate = new DateOnly(2030, 1, 1),
            Headline = Fact.Observed("Of the export", new Origin(SourceKind.Export, "Profile.csv")),
        };
        var joined = Profile.Join(export, Read.Of(Pdf));
        Assert.Equal(("Of the export", 3), (joined.Headline.Value(), joined.Positions.Value().Length));
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("It broke off.");
    }
}
