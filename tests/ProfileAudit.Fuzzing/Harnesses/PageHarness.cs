using System.Text;
using ProfileAudit.Reading.Pages;
using ProfileAudit.Tests.Reading.Pages;

namespace ProfileAudit.Fuzzing.Harnesses;

/// <summary>A saved profile page.</summary>
internal sealed class PageHarness() : Harness("page")
{
    public override IEnumerable<Seed> Seeds =>
    [
        .. Enum.GetValues<PageEra>().Select(era => Of(era.ToString(), new InventedPage { Era = era })),
        Of("complete", new InventedPage { IsComplete = true, HasEverySection = true }),
        Of("placeholders", new InventedPage { PhotoShown = Picture.Placeholder, BannerShown = Picture.Placeholder, HasAbout = false }),
        Of("german", new InventedPage { Language = PageLanguage.All[1], HasManyConnections = false }),
    ];

    protected override bool Enter(byte[] input)
    {
        using var source = new MemoryStream(input);
        return Law.Read(() => new SavedPageReader().ReadAsync(source)) is not null;
    }

    private static Seed Of(string name, InventedPage page) => new(name, Encoding.UTF8.GetBytes(page.Html()));
}
