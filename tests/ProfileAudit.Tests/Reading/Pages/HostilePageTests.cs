using System.Text;
using ProfileAudit.Profiles;
using ProfileAudit.Reading;
using ProfileAudit.Reading.Pages;
using ProfileAudit.Reports;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reading.Pages;

/// <summary>Pages that are made to hurt, or were broken on their way: each is refused, or read without anything wrongly neglected.</summary>
public sealed class HostilePageTests
{
    // As small as the stacks of some web servers.
    private const int SmallStack = 256 << 10;

    public static TheoryData<string, string> Pages
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var payload in HostilePages.Payloads.Keys)
            {
                foreach (var place in HostilePages.Places.Keys)
                    all.Add(payload, place);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_hostile_page_is_refused_or_read_and_never_neglects_more(string payload, string place)
    {
        foreach (var page in new[] { new InventedPage(), new InventedPage { Era = PageEra.Members2022, PhotoShown = Picture.Nothing, BannerShown = Picture.Nothing, HasManyConnections = false } })
        {
            var html = page.Html();
            var hostile = HostilePages.With(html, place, HostilePages.Payloads[payload]());
            OnSmallStack(() =>
            {
                var whole = Audited(Read(html)!);
                if (Read(hostile) is { } profile)
                    NoMoreNeglected(whole, Audited(profile));
            });
        }
    }

    [Fact]
    public void There_are_many_of_them() => Assert.True(HostilePages.Payloads.Count >= 120, $"There are only {HostilePages.Payloads.Count}.");

    [Theory]
    [InlineData("open blocks", "PA-PAGE-COMPLEX")]
    [InlineData("tables in tables", "PA-PAGE-COMPLEX")]
    [InlineData("open letters in paragraphs", "PA-PAGE-COMPLEX")]
    [InlineData("many brackets", "PA-PAGE-COMPLEX")]
    [InlineData("templates in templates", "PA-PAGE-COMPLEX")]
    [InlineData("drawings in drawings", "PA-PAGE-COMPLEX")]
    [InlineData("a comment without end", "PA-PAGE-CUT")]
    [InlineData("a field without end", "PA-PAGE-CUT")]
    [InlineData("plain text", "PA-PAGE-CUT")]
    public async Task What_is_too_much_has_its_code(string payload, string code)
    {
        var hostile = HostilePages.With(new InventedPage().Html(), "at the end", HostilePages.Payloads[payload]());
        Assert.Equal(code, (await Exported.RefusedAsync(Encoding.UTF8.GetBytes(hostile))).Code);
    }

    [Fact]
    public async Task A_page_may_be_as_long_as_the_limit_and_no_longer_than_any_page()
    {
        var bytes = Encoding.UTF8.GetBytes(new InventedPage().Html());
        foreach (var with in new Func<int, AuditLimits>[] { most => AuditLimits.Web with { SourceBytes = most }, most => AuditLimits.Web with { EntryBytes = most } })
        {
            Assert.Equal("PA-IN-SIZE", (await Exported.RefusedAsync(bytes, with(bytes.Length - 1))).Code);
            Assert.True((await Exported.ReadAsync(bytes, with(bytes.Length))).Photo.IsObserved);
        }

        byte[] padded = [.. bytes, .. Enumerable.Repeat((byte)' ', (16 << 20) - bytes.Length)];
        Assert.True((await Exported.ReadAsync(padded)).Photo.IsObserved);
        Assert.Equal("PA-PAGE-COMPLEX", (await Exported.RefusedAsync([.. padded, (byte)' '])).Code);
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(200, false)]
    public async Task A_page_may_be_as_deep_as_any_page(int depth, bool isRead)
    {
        var deep = HostilePages.With(new InventedPage().Html(), "at the end", string.Concat(Enumerable.Repeat("<div>", depth)) + string.Concat(Enumerable.Repeat("</div>", depth)));
        if (isRead)
            Assert.True((await SavedPageTests.ReadAsync(deep)).Photo.IsObserved);
        else
            Assert.Equal("PA-PAGE-COMPLEX", (await Exported.RefusedAsync(Encoding.UTF8.GetBytes(deep))).Code);
    }

    [Fact]
    public async Task An_empty_source_and_one_that_fails_have_their_codes()
    {
        await using var nothing = new MemoryStream();
        Assert.Equal("PA-IN-EMPTY", (await Assert.ThrowsAsync<UnreadableProfileException>(async () => await new SavedPageReader().ReadAsync(nothing))).Code);
        await using var broken = new FaultStream(Encoding.UTF8.GetBytes(new InventedPage().Html()), failAt: 1, canSeek: false);
        Assert.Equal("PA-IN-ACCESS", (await Assert.ThrowsAsync<UnreadableProfileException>(async () => await new SavedPageReader().ReadAsync(broken))).Code);
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await new SavedPageReader().ReadAsync(null!));
    }

    private static Profile? Read(string html)
    {
        try
        {
            // Half a letter cannot be in a file; it stands there as the sign for what could not be read.
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(html));
            return ProfileReaders.Default.ReadAsync(stream).AsTask().GetAwaiter().GetResult();
        }
        catch (UnreadableProfileException exception)
        {
            Assert.StartsWith("PA-PAGE-", exception.Code, StringComparison.Ordinal);
            return null;
        }
    }

    private static void OnSmallStack(Action look)
    {
        Exception? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    look();
                }
                catch (Exception exception)
                {
                    thrown = exception;
                }
            },
            SmallStack);
        thread.Start();
        thread.Join();
        if (thrown is not null)
            throw new InvalidOperationException(thrown.Message, thrown);
    }

    private static AuditReport Audited(Profile profile) => new ProfileAuditor().Audit(profile, new AuditOptions { AsOf = new DateOnly(2026, 3, 1) });

    private static void NoMoreNeglected(AuditReport whole, AuditReport hostile)
    {
        foreach (var (before, after) in whole.Findings.Zip(hostile.Findings))
            Assert.True(after.Outcome != Outcome.Neglected || before.Outcome == Outcome.Neglected, $"{before.Rule.Id} was {before.Outcome} and became {after.Outcome}.");
    }
}
