using System.IO.Compression;
using ProfileAudit.Samples.ExportMaker;

namespace ProfileAudit.PackageTests;

public sealed class PackedTests(Feed feed) : IClassFixture<Feed>
{
    private static string PackageFolder =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    public static TheoryData<string> Packages => [.. Feed.Packages];

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_says_what_it_is(string package)
    {
        var metadata = feed.Metadata(package);
        string Value(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value ?? "";
        Assert.Equal(package, Value("id"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal(("README.md", "icon.png"), (Value("readme"), Value("icon")));
        Assert.Contains("linkedin", Value("tags"), StringComparison.Ordinal);
        Assert.All(["authors", "description", "projectUrl", "copyright", "releaseNotes"], name => Assert.False(string.IsNullOrWhiteSpace(Value(name)), name));
        using var zip = feed.Open(package);
        var names = zip.Entries.Select(entry => entry.FullName).ToList();
        Assert.Contains("README.md", names);
        Assert.Contains("icon.png", names);
        Assert.Contains(names, name => name.EndsWith($"/{package}.xml", StringComparison.Ordinal));
        Assert.True(zip.GetEntry("README.md")!.Length > 200, "The readme is a stub.");
        Assert.True(File.Exists(Path.Combine(feed.Folder, $"{package}.{feed.Version}.snupkg")) || package == "ProfileAudit.Tool", "There are no symbols.");
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
    }

    [Fact]
    public async Task A_fresh_project_restores_the_packages_audits_an_export_and_renders_a_page()
    {
        var project = Directory.CreateDirectory(feed.PathOf("fresh")).FullName;
        await File.WriteAllTextAsync(Path.Combine(project, "fresh.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <!-- An earlier run's packages of the same version must not stand in for these. -->
                <RestoreFallbackFolders>{PackageFolder}</RestoreFallbackFolders>
                <RestorePackagesPath>{feed.PathOf("unpacked")}</RestorePackagesPath>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ProfileAudit.Extensions.DependencyInjection" Version="{feed.Version}" />
                <PackageReference Include="ProfileAudit.Pdf" Version="{feed.Version}" />
                <PackageReference Include="Microsoft.Extensions.DependencyInjection" Version="10.0.*" />
              </ItemGroup>
            </Project>
            """);
        await File.WriteAllTextAsync(Path.Combine(project, "Program.cs"), """
            using Microsoft.Extensions.DependencyInjection;
            using ProfileAudit;
            using ProfileAudit.Extensions.DependencyInjection;
            using ProfileAudit.Pdf;
            using ProfileAudit.Reading;
            using ProfileAudit.Rendering;

            var services = new ServiceCollection();
            services.AddProfileAudit().AddReader<ProfilePdfReader>();
            await using var provider = services.BuildServiceProvider();
            await using var export = File.OpenRead(args[0]);
            var profile = await provider.GetRequiredService<ProfileReaders>().ReadAsync(export);
            var report = provider.GetRequiredService<ProfileAuditor>().Audit(profile);
            HtmlReportRenderer.Default.Render(report, Console.Out);
            """);
        var zip = feed.PathOf("export.zip");
        await using (var stream = File.Create(zip))
        await using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var file in InventedMembers.All["neglected"])
            {
                await using var entry = new StreamWriter(await archive.CreateEntry(file.Name).OpenAsync());
                await entry.WriteAsync(file.Text);
            }
        }

        var page = await Feed.DotnetAsync(project, "run", "--", zip);
        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith("</html>", page.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_tool_installs_and_audits_its_invented_member()
    {
        var folder = feed.PathOf("tools");
        await Feed.DotnetAsync(feed.PathOf(), "tool", "install", "ProfileAudit.Tool", "--version", feed.Version, "--tool-path", folder, "--configfile", feed.PathOf("nuget.config"), "--no-cache");
        var output = await Feed.RunAsync(Path.Combine(folder, "profile-audit"), feed.PathOf(), "demo", "--format", "json");
        Assert.Contains("\"schemaVersion\": 1", output, StringComparison.Ordinal);
    }
}
