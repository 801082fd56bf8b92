using System.IO.Compression;
using System.Security.Cryptography;

namespace ProfileAudit.PackageTests;

[Collection(SharedFeed.Name)]
public sealed class SameBytesTests(Feed feed)
{
    [Fact]
    public async Task Packed_in_another_folder_a_package_has_the_same_content()
    {
        var checkout = await Checkout.IntoAsync(feed.PathOf("another", "folder with a longer name"));
        var again = feed.PathOf("packed-again");
        await Feed.PackAsync(checkout, again);
        var packages = Directory.GetFiles(feed.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(2 * Feed.Packages.Count, packages.Count);
        Assert.All(packages, package => Assert.Equal(Contents(Path.Combine(feed.Folder, package!)), Contents(Path.Combine(again, package!))));
    }

    private static List<string> Contents(string package)
    {
        using var zip = ZipFile.OpenRead(package);
        // NuGet gives the part that only holds what the nuspec says, too, a name by chance.
        return [.. zip.Entries
            .Where(entry => !entry.FullName.StartsWith("package/services/", StringComparison.Ordinal) && entry.FullName != "_rels/.rels")
            .Select(entry => $"{entry.FullName} {Hash(entry)}")
            .Order(StringComparer.Ordinal)];
    }

    private static string Hash(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        return Convert.ToHexString(SHA256.HashData(content));
    }
}
