using System.Reflection.Metadata;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace ProfileAudit.PackageTests;

/// <summary>What is in every package, and what is not.</summary>
[Collection(SharedFeed.Name)]
public sealed class PackedTests(Feed feed)
{
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    public static TheoryData<string> Packages => [.. Feed.Packages];

    public static TheoryData<string> Libraries => [.. Feed.Packages.Where(package => package != "ProfileAudit.Tool")];

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_says_what_it_is(string package)
    {
        var metadata = feed.Metadata(package);
        XElement Element(string name) => metadata.Elements().Single(element => element.Name.LocalName == name);
        Assert.Equal(package, Element("id").Value);
        Assert.Matches(@"^\d+\.\d+\.\d+(-[a-z0-9.]+)?$", Element("version").Value);
        Assert.Equal(("MIT", "expression"), (Element("license").Value, Element("license").Attribute("type")!.Value));
        Assert.Equal(("README.md", "icon.png"), (Element("readme").Value, Element("icon").Value));
        Assert.Subset(Element("tags").Value.Split(' ').ToHashSet(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal) { "linkedin", "profile", "audit", "offline" });
        Assert.All(["authors", "description", "copyright", "releaseNotes"], name => Assert.False(string.IsNullOrWhiteSpace(Element(name).Value), name));
        Assert.StartsWith("https://", Element("projectUrl").Value, StringComparison.Ordinal);
        var repository = Element("repository");
        Assert.Equal("git", repository.Attribute("type")!.Value);
        Assert.StartsWith("https://", repository.Attribute("url")!.Value, StringComparison.Ordinal);
        Assert.Matches("^[0-9a-f]{40}$", repository.Attribute("commit")!.Value);
        // Packages that name one are refused.
        Assert.DoesNotContain(metadata.Elements(), element => element.Name.LocalName is "iconUrl" or "owners");
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_readme_and_an_icon_are_inside(string package)
    {
        using var zip = feed.Open(package);
        using var readme = new StreamReader(zip.GetEntry("README.md")!.Open());
        var lines = readme.ReadToEnd().Split('\n');
        Assert.InRange(lines.Length, 10, 120);
        // A package's page has no folder that a relative link could lead into.
        Assert.DoesNotContain(lines, line => line.Contains("](../", StringComparison.Ordinal) || line.Contains("](docs/", StringComparison.Ordinal));
        using var icon = new BinaryReader(zip.GetEntry("icon.png")!.Open());
        var start = icon.ReadBytes(24);
        Assert.Equal("PNG", Encoding.ASCII.GetString(start, 1, 3));
        Assert.Equal((128, 128), (start[18] << 8 | start[19], start[22] << 8 | start[23]));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_library_is_one_assembly_with_its_documentation_and_nothing_else(string package)
    {
        using var zip = feed.Open(package);
        Assert.Equal(
            [$"{package}.nuspec", "README.md", "[Content_Types].xml", "_rels/.rels", "icon.png", $"lib/net10.0/{package}.dll", $"lib/net10.0/{package}.xml"],
            zip.Entries.Select(entry => entry.FullName).Where(name => !name.StartsWith("package/services/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.True(XDocument.Load(zip.GetEntry($"lib/net10.0/{package}.xml")!.Open()).Descendants("member").Count() > 10, "Hardly anything is documented.");
    }

    [Fact]
    public void The_tool_brings_no_documentation_for_compilers()
    {
        using var zip = feed.Open("ProfileAudit.Tool");
        Assert.DoesNotContain(zip.Entries, entry => entry.FullName.StartsWith("tools/", StringComparison.Ordinal) && entry.FullName.EndsWith(".xml", StringComparison.Ordinal) && entry.Name != "DotnetToolSettings.xml");
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Symbols_lead_to_every_source_file(string package)
    {
        using var zip = feed.OpenSymbols(package);
        using var bytes = new MemoryStream();
        zip.Entries.Single(entry => entry.Name == $"{package}.pdb").Open().CopyTo(bytes);
        bytes.Position = 0;
        using var provider = MetadataReaderProvider.FromPortablePdbStream(bytes);
        var reader = provider.GetMetadataReader();
        var link = reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation).Single(item => reader.GetGuid(item.Kind) == SourceLink);
        var map = Encoding.UTF8.GetString(reader.GetBlobBytes(link.Value));
        var commit = feed.Metadata(package).Elements().Single(element => element.Name.LocalName == "repository").Attribute("commit")!.Value;
        Assert.Equal("{\"documents\":{\"/_/*\":\"https://raw.githubusercontent.com/profile-audit/profile-audit/" + commit + "/*\"}}", map);
        var documents = reader.Documents.Select(document => reader.GetString(reader.GetDocument(document).Name)).ToList();
        Assert.True(documents.Count > 10, "There are hardly any sources.");
        Assert.All(documents, name => Assert.StartsWith("/_/", name, StringComparison.Ordinal));
    }

    [Fact]
    public void The_tool_says_how_apps_with_a_language_model_start_it()
    {
        Assert.Equal(
            ["DotnetTool", "McpServer"],
            feed.Metadata("ProfileAudit.Tool").Descendants().Where(element => element.Name.LocalName == "packageType").Select(element => element.Attribute("name")!.Value).Order(StringComparer.Ordinal));
        using var zip = feed.Open("ProfileAudit.Tool");
        using var file = zip.GetEntry(".mcp/server.json")!.Open();
        using var server = JsonDocument.Parse(file);
        var package = server.RootElement.GetProperty("packages")[0];
        Assert.Equal(
            (feed.Version, "ProfileAudit.Tool", feed.Version),
            (server.RootElement.GetProperty("version").GetString(), package.GetProperty("identifier").GetString(), package.GetProperty("version").GetString()));
        Assert.Equal(["mcp", "--root"], package.GetProperty("packageArguments").EnumerateArray().Select(argument => (argument.TryGetProperty("name", out var name) ? name : argument.GetProperty("value")).GetString()));
    }

    [Fact]
    public void A_package_depends_on_what_it_needs_and_nothing_else()
    {
        IEnumerable<string> Of(string package) =>
            feed.Metadata(package).Descendants().Where(element => element.Name.LocalName == "dependency").Select(element => element.Attribute("id")!.Value).Order(StringComparer.Ordinal);
        Assert.Equal(["AngleSharp", "CsvHelper", "System.IO.Hashing"], Of("ProfileAudit"));
        Assert.Equal(
            ["FluentValidation", "Microsoft.Extensions.Configuration.Abstractions", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Options", "ProfileAudit"],
            Of("ProfileAudit.Extensions.DependencyInjection"));
        Assert.Equal(["PdfPig", "ProfileAudit"], Of("ProfileAudit.Pdf"));
        Assert.Empty(Of("ProfileAudit.Tool"));
    }
}
