using System.Diagnostics;
using System.IO.Compression;
using System.Reflection;
using System.Xml.Linq;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.PackageTests;

/// <summary>All packages of the repository, packed into a folder that serves as a feed; gone after the tests.</summary>
public sealed class Feed : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("profile-audit-feed");

    /// <summary>The packed projects' names.</summary>
    public static IReadOnlyList<string> Packages { get; } =
        [.. Directory.EnumerateFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories).Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    public string Folder => Path.Combine(folder.FullName, "packages");

    public string Version { get; private set; } = "";

    public async Task InitializeAsync()
    {
        var configuration = typeof(Feed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "Configuration").Value!;
        foreach (var package in Packages)
            await DotnetAsync(Repository.Root, "pack", Repository.PathOf("src", package), "--no-build", "--configuration", configuration, "--output", Folder);
        Version = Path.GetFileNameWithoutExtension(Directory.GetFiles(Folder, "ProfileAudit.Tool.*.nupkg").Single())["ProfileAudit.Tool.".Length..];
        // Restores see this feed first; what the packages depend on comes from the machine's own sources or its package folder.
        await File.WriteAllTextAsync(
            PathOf("nuget.config"),
            $"""<configuration><packageSources><add key="packed" value="{Folder}" /></packageSources></configuration>""");
    }

    public Task DisposeAsync()
    {
        folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    public string PathOf(params string[] parts) => Path.Combine([folder.FullName, .. parts]);

    public ZipArchive Open(string package) => ZipFile.OpenRead(Path.Combine(Folder, $"{package}.{Version}.nupkg"));

    public XElement Metadata(string package)
    {
        using var zip = Open(package);
        using var nuspec = zip.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(nuspec).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    }

    /// <summary>Runs the SDK and gives its output; fails the test with it when the run fails.</summary>
    public static Task<string> DotnetAsync(string workingFolder, params string[] args) => RunAsync("dotnet", workingFolder, args);

    /// <summary>Runs a program and gives its output; fails the test with it when the run fails.</summary>
    public static async Task<string> RunAsync(string program, string workingFolder, params string[] args)
    {
        var start = new ProcessStartInfo(program, args) { WorkingDirectory = workingFolder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        var text = await output;
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', args)} ended with {process.ExitCode}:\n{text}\n{await error}");
        return text;
    }
}
