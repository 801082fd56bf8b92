using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using ProfileAudit.Pdf;
using ProfileAudit.Pdf.Tests.Support;
using ProfileAudit.Profiles;
using ProfileAudit.Tests.Reading.Pages;

namespace ProfileAudit.Tests.Support;

/// <summary>What the readers show of invented members who have everything, by the name of the fact: the parts of the source where each is seen.</summary>
internal static class Sightings
{
    /// <summary>On pages of every era, with and without pictures.</summary>
    public static async Task<ILookup<string, string>> OnPagesAsync()
    {
        var pages =
            from era in Enum.GetValues<PageEra>()
            from picture in Enum.GetValues<Picture>()
            select new InventedPage { Era = era, PhotoShown = picture, BannerShown = picture, HasEverySection = true, HasHeadline = picture != Picture.Placeholder };
        var profiles = await Task.WhenAll(pages.Select(page => Exported.ReadAsync(Encoding.UTF8.GetBytes(page.Html()))));
        return Of(profiles);
    }

    /// <summary>In PDFs of the layout since 2018.</summary>
    public static async Task<ILookup<string, string>> InPdfsAsync() => Of(await Task.WhenAll(Tongue.All.Select(tongue => ReadAsync(new SavedProfile { Tongue = tongue }.ToBytes()))));

    /// <summary>In a PDF of the layout before.</summary>
    public static async Task<ILookup<string, string>> InOldPdfsAsync() => Of(await ReadAsync(OldProfile.Bytes()));

    public static ImmutableArray<Origin> OriginsOf(object fact) =>
        fact.GetType().GetProperty("Origins")?.GetValue(fact) is ImmutableArray<Origin> origins ? origins : [];

    private static async Task<Profile> ReadAsync(byte[] pdf)
    {
        using var stream = new MemoryStream(pdf);
        return await new ProfilePdfReader().ReadAsync(stream);
    }

    private static ILookup<string, string> Of(params IEnumerable<Profile> profiles) => profiles
        .SelectMany(profile => Joined.Facts.SelectMany(fact => OriginsOf(fact.GetValue(profile)!).Select(origin => (fact.Name, Part: origin.Part.ToString()))))
        .Distinct()
        .ToLookup(seen => seen.Name, seen => seen.Part, StringComparer.Ordinal);
}
