using ProfileAudit.Tests.Support;

namespace ProfileAudit.PackageTests;

/// <summary>The workflow of docs/ci.md, without what only its machine has.</summary>
[Collection(SharedFeed.Name)]
public sealed class WorkflowTests(Feed feed)
{
    private const string Run = "- run: ";

    [Fact]
    public async Task Its_commands_make_a_summary_and_reports_and_pass()
    {
        var steps = DocPage.Blocks(await File.ReadAllTextAsync(Repository.PathOf("docs", "ci.md")), "yaml").Single().Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.StartsWith(Run, StringComparison.Ordinal))
            .Select(line => line[Run.Length..])
            .ToList();
        Assert.Equal("dotnet tool install --global ProfileAudit.Tool", steps[0]);
        Assert.Equal(5, steps.Count);
        var folder = Directory.CreateDirectory(feed.PathOf("workflow")).FullName;
        await InventedExport.WriteAsync(Path.Combine(folder, "export.zip"));
        var surroundings = new Dictionary<string, string?>(feed.Surroundings)
        {
            ["PATH"] = $"{Path.GetDirectoryName(await feed.ToolAsync())}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}",
            ["GITHUB_STEP_SUMMARY"] = Path.Combine(folder, "summary.md"),
        };
        foreach (var step in steps.Skip(1))
            await Command.RunAsync("bash", folder, ["-e", "-c", step], surroundings);
        Assert.Contains("of 100", await File.ReadAllTextAsync(Path.Combine(folder, "summary.md")), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder, "profile.sarif")) && File.Exists(Path.Combine(folder, "profile-junit.xml")));
        Assert.Equal(1, (await Command.EndAsync("bash", folder, ["-e", "-c", steps[^1].Replace("30", "99", StringComparison.Ordinal)], surroundings)).Code);
    }
}
