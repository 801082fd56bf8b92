using System.Text.Json;
using System.Xml.Linq;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tool.Tests;

/// <summary>docs/dependencies.md names every third-party package that ships, as restored, with the licence that its own manifest states.</summary>
public sealed class DependenciesPageTests
{
    private const string Head = "| package | licence | in |\n|---|---|---|\n";

    private static readonly string[] Ours = ["ProfileAudit", "ProfileAudit.Extensions.DependencyInjection", "ProfileAudit.Pdf", "ProfileAudit.Tool"];

    // Each lets everybody use, change and pass on, and none asks that of what uses it.
    private static readonly string[] Permissive = ["MIT", "Apache-2.0", "MS-PL OR Apache-2.0", "BSD-3-Clause"];

    // Its manifest has only the address of its licence, which is MIT.
    private static readonly string[] ByAddress = ["K4os.Compression.LZ4"];

    [Fact]
    public async Task Every_package_that_ships_is_named_with_its_licence()
    {
        var shipped = Ours.SelectMany(project => ShippedBy(project).Select(package => (package.Name, package.Licence, Project: project)))
            .GroupBy(package => package.Name, StringComparer.OrdinalIgnoreCase)
            .OrderBy(package => package.Key, StringComparer.OrdinalIgnoreCase)
            .ToList();
        Assert.Contains(shipped, package => package.Key == "PdfPig");
        var table = Head + string.Concat(shipped.Select(package => $"| {package.Key} | {package.First().Licence} | {string.Join(", ", package.Select(its => its.Project))} |\n"));
        var path = Repository.PathOf("docs", "dependencies.md");
        var page = await File.ReadAllTextAsync(path);
        var start = page.IndexOf(Head, StringComparison.Ordinal);
        var end = page.IndexOf("\n\n", start, StringComparison.Ordinal) + 1;
        if (Environment.GetEnvironmentVariable("PROFILEAUDIT_WRITE_DOCS") == "1")
            await File.WriteAllTextAsync(path, page[..start] + table + page[end..]);
        else
            Assert.Equal(table, page[start..end]);
    }

    [Fact]
    public void Every_licence_is_permissive() => Assert.All(Ours.SelectMany(ShippedBy), package => Assert.True(Permissive.Contains(package.Licence), $"{package.Name}: {package.Licence}"));

    [Fact]
    public void The_library_has_three_dependencies() => Assert.Equal(["AngleSharp", "CsvHelper", "System.IO.Hashing"], ShippedBy("ProfileAudit").Select(package => package.Name).Order(StringComparer.Ordinal));

    // What has a part at run time; analyzers have none.
    private static IEnumerable<(string Name, string Licence)> ShippedBy(string project)
    {
        var assets = JsonElement.Parse(File.ReadAllText(Repository.PathOf("src", project, "obj", "project.assets.json")));
        string[] folders = [.. assets.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name)];
        foreach (var package in assets.GetProperty("targets").GetProperty("net10.0").EnumerateObject())
        {
            if (package.Value.GetProperty("type").GetString() != "package" || !package.Value.TryGetProperty("runtime", out _))
                continue;
            var library = assets.GetProperty("libraries").GetProperty(package.Name);
            var manifest = library.GetProperty("files").EnumerateArray().Select(file => file.GetString()!).Single(file => file.EndsWith(".nuspec", StringComparison.Ordinal));
            var path = folders.Select(folder => Path.Combine(folder, library.GetProperty("path").GetString()!, manifest)).First(File.Exists);
            var name = package.Name.Split('/')[0];
            yield return (name, ByAddress.Contains(name) ? "MIT" : LicenceOf(XDocument.Load(path)));
        }
    }

    private static string LicenceOf(XDocument manifest) =>
        manifest.Descendants().FirstOrDefault(element => element.Name.LocalName == "license" && (string?)element.Attribute("type") == "expression")?.Value ?? "none stated";
}
