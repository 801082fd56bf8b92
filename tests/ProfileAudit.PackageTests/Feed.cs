using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml.Linq;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.PackageTests;

/// <summary>All packages of the repository, packed as for a release into a folder that serves as a feed; gone after the tests.</summary>
public sealed class Feed : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("profile-audit-feed");

    /// <summary>The packed projects' names.</summary>
    public static IReadOnlyList<string> Packages { get; } =
        [.. Directory.EnumerateFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories).Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    /// <summary>The runtime that this machine makes native tools for.</summary>
    public static string Runtime { get; } =
        $"{(OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux")}-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";

    public string Folder => PathOf("packages");

    public string Version { get; private set; } = "";

    /// <summary>What makes restores see this feed, and unpack its packages where no earlier ones of the same version lie.</summary>
    public IReadOnlyDictionary<string, string?> Surroundings => new Dictionary<string, string?>
    {
        ["NUGET_PACKAGES"] = PathOf("unpacked"),
        // Everything else was restored before.
        ["NUGET_FALLBACK_PACKAGES"] = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages"),
    };

    public async Task InitializeAsync()
    {
        var checkout = await Checkout.IntoAsync(PathOf("checkout"));
        await PackAsync(checkout, Folder);
        Version = Path.GetFileNameWithoutExtension(Directory.GetFiles(Folder, "ProfileAudit.Tool.*.nupkg").Single())["ProfileAudit.Tool.".Length..];
        await File.WriteAllTextAsync(
            PathOf("nuget.config"),
            $"""<configuration><packageSources><add key="packed" value="{Folder}" /></packageSources></configuration>""");
    }

    public Task DisposeAsync()
    {
        // Git writes some of its files read-only.
        foreach (var file in folder.EnumerateFiles("*", SearchOption.AllDirectories).Where(file => file.IsReadOnly))
            file.IsReadOnly = false;
        folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    public string PathOf(params string[] parts) => Path.Combine([folder.FullName, .. parts]);

    /// <summary>Packs every package of a checkout.</summary>
    public static async Task PackAsync(string checkout, string into)
    {
        foreach (var package in Packages)
            await PackAsync(checkout, package, into);
    }

    /// <summary>Packs one package of a checkout; for one runtime only where the arguments say so.</summary>
    public static Task<string> PackAsync(string checkout, string package, string into, params string[] args) =>
        Command.RunAsync("dotnet", checkout, ["pack", Path.Combine("src", package), "--output", into, "-p:ContinuousIntegrationBuild=true", "-p:RunAnalyzers=false", .. args]);

    /// <summary>Runs the SDK below the feed, with its packages; fails the test with the output when the run fails.</summary>
    public Task<string> DotnetAsync(string workingFolder, params string[] args) => Command.RunAsync("dotnet", workingFolder, args, Surroundings);

    /// <summary>Follows the commands of a page in a folder of its own, and gives the folder that they end in.</summary>
    public async Task<string> FollowAsync(string name, IEnumerable<string> commands)
    {
        var place = Directory.CreateDirectory(PathOf(name)).FullName;
        foreach (var words in commands.Select(command => command.Split(' ')))
        {
            if (words[0] == "cd")
                place = Path.Combine(place, words[1]);
            else
                await Command.RunAsync(words[0], place, words[1..], Surroundings);
        }

        return place;
    }

    /// <summary>Installs the tool once, and gives its path.</summary>
    public async Task<string> ToolAsync()
    {
        var tools = PathOf("tools");
        if (!Directory.Exists(tools))
            await DotnetAsync(PathOf(), "tool", "install", "ProfileAudit.Tool", "--version", Version, "--tool-path", tools, "--configfile", PathOf("nuget.config"), "--no-cache");
        return Path.Combine(tools, "profile-audit");
    }

    public ZipArchive Open(string package) => ZipFile.OpenRead(Path.Combine(Folder, $"{package}.{Version}.nupkg"));

    public ZipArchive OpenSymbols(string package) => ZipFile.OpenRead(Path.Combine(Folder, $"{package}.{Version}.snupkg"));

    public XElement Metadata(string package)
    {
        using var zip = Open(package);
        using var nuspec = zip.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(nuspec).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    }
}
