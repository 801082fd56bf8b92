using ProfileAudit.Pdf.Tests.Support;

namespace ProfileAudit.PackageTests.Native;

/// <summary>The tool, compiled for this machine's runtime.</summary>
[Collection(SharedFeed.Name)]
public sealed class NativeToolTests(Feed feed)
{
    [Fact]
    public async Task It_installs_by_the_same_name_and_says_the_same_as_the_portable_one()
    {
        var (packages, tools) = (feed.PathOf("native", "packages"), feed.PathOf("native", "tools"));
        await Feed.PackAsync(feed.PathOf("checkout"), "ProfileAudit.Tool", packages, "-p:Native=true");
        await Feed.PackAsync(feed.PathOf("checkout"), "ProfileAudit.Tool", packages, "-p:Native=true", "--runtime", Feed.Runtime);
        await File.WriteAllTextAsync(
            feed.PathOf("native", "nuget.config"),
            $"""<configuration><packageSources><clear /><add key="native" value="{packages}" /></packageSources></configuration>""");
        var surroundings = new Dictionary<string, string?>(feed.Surroundings) { ["NUGET_PACKAGES"] = feed.PathOf("native", "unpacked") };
        await Command.RunAsync("dotnet", feed.PathOf("native"), ["tool", "install", "ProfileAudit.Tool", "--version", feed.Version, "--tool-path", tools, "--configfile", feed.PathOf("native", "nuget.config"), "--no-cache"], surroundings);
        var (native, portable) = (Path.Combine(tools, "profile-audit"), await feed.ToolAsync());
        Assert.Empty(Directory.GetFiles(tools, "*.dll", SearchOption.AllDirectories));

        var folder = Directory.CreateDirectory(feed.PathOf("native", "work")).FullName;
        await InventedExport.WriteAsync(Path.Combine(folder, "export.zip"));
        Directory.CreateDirectory(Path.Combine(folder, "exports"));
        await InventedExport.WriteAsync(Path.Combine(folder, "exports", "one.zip"));
        await File.WriteAllBytesAsync(Path.Combine(folder, "Profile.pdf"), new SavedProfile().ToBytes());
        foreach (var args in Calls())
            Assert.Equal(await Command.EndAsync(portable, folder, args), await Command.EndAsync(native, folder, args));

        // Columns of every type, through the one library that finds its way by reflection.
        foreach (var (tool, lines) in new[] { (native, "native.parquet"), (portable, "portable.parquet") })
            await Command.RunAsync(tool, folder, ["batch", "exports", "--output", lines]);
        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(folder, "portable.parquet")), await File.ReadAllBytesAsync(Path.Combine(folder, "native.parquet")));
    }

    private static IEnumerable<string[]> Calls() =>
    [
        [],
        ["--version"],
        ["--help"],
        ["demo"],
        ["demo", "--format", "html", "--culture", "de"],
        ["demo", "--preset", "student", "--format", "json"],
        ["export.zip", "--format", "sarif"],
        ["export.zip", "Profile.pdf", "--format", "junit"],
        ["compare", "export.zip", "export.zip", "--format", "json"],
        ["rules"],
        ["rules", "no-photo"],
        ["export.zip", "--preset", "studnet"],
        ["missing.zip"],
        ["completions", "bash"],
    ];
}
