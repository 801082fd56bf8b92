using System.Diagnostics;

namespace ProfileAudit.Tool.Tests;

/// <summary>Files that cannot be written: one line, exit 64, what was there stays as it was, and nothing is left beside it.</summary>
public sealed class OutputFileTests
{
    // Files of at most 4 KiB stand for a disk that fills up. The runtime's own memory would count as files, and the signal would end it.
    private const string LittleRoom = "trap '' XFSZ; ulimit -f 4; export DOTNET_EnableWriteXorExecute=0 DOTNET_EnableDiagnostics=0";

    [Theory]
    [InlineData("demo", "report.html")]
    [InlineData("compare", "report.json")]
    [InlineData("cohort", "report.html")]
    public async Task Without_room_nothing_is_written_and_the_file_of_before_stays(string command, string name)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new BatchFolder(12);
        Assert.Equal(0, (await ToolRun.OfAsync("batch", folder.Path, "-o", folder["lines.jsonl"])).ExitCode);
        string[] sources = command switch { "compare" => [Path.Combine(folder.Path, BatchFolder.NameOf(3)), Path.Combine(folder.Path, BatchFolder.NameOf(1))], "cohort" => [folder["lines.jsonl"]], _ => [] };
        IsRefused(await ToolProcess.OfAsync(LittleRoom, "", [command, .. sources, "-o", folder[name]]));
        Assert.Equal(["exports", "lines.jsonl"], folder.Names);
        await File.WriteAllTextAsync(folder[name], "old");
        IsRefused(await ToolProcess.OfAsync(LittleRoom, "", [command, .. sources, "-o", folder[name]]));
        Assert.Equal("old", folder.Lines(name));
        Assert.Equal(["exports", "lines.jsonl", name], folder.Names);
    }

    [Fact]
    public async Task A_page_without_room_costs_no_line_of_the_batch()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new BatchFolder(1);
        IsRefused(await ToolProcess.OfAsync(LittleRoom.Replace("-f 4", "-f 8", StringComparison.Ordinal), "", "batch", folder.Path, "-q", "-o", folder["lines.jsonl"], "--cohort", folder["page.html"]));
        Assert.EndsWith("}\n", folder.Lines("lines.jsonl"), StringComparison.Ordinal);
        Assert.Equal(["exports", "lines.jsonl"], folder.Names);
    }

    [Theory]
    [InlineData("lines.jsonl")]
    [InlineData("lines.csv")]
    [InlineData("lines.parquet")]
    public async Task A_batch_without_room_says_so_and_goes_on_where_there_is_some(string name)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new BatchFolder(40);
        Assert.Equal(0, (await ToolRun.OfAsync("batch", folder.Path, "-o", folder[$"whole-{name}"])).ExitCode);
        IsRefused(await ToolProcess.OfAsync(LittleRoom, "", "batch", folder.Path, "-o", folder[name], "--quiet"));
        if (name == "lines.parquet")
        {
            Assert.Equal(["exports", $"whole-{name}"], folder.Names);
            return;
        }

        Assert.True(new FileInfo(folder[name]).Length is > 0 and <= 4096);
        Assert.Equal(0, (await ToolRun.OfAsync("batch", folder.Path, "-o", folder[name], "--resume")).ExitCode);
        Assert.Equal(folder.Lines($"whole-{name}"), folder.Lines(name));
    }

    [Theory]
    [InlineData(64, "> /dev/full")]
    [InlineData(64, ">&-")]
    [InlineData(64, "> /dev/full 2>&1")]
    [InlineData(64, ">&- 2>&-")]
    [InlineData(0, "2> /dev/full")]
    public async Task Standard_output_that_is_full_or_closed_is_told_by_the_command_itself(int exitCode, string behind)
    {
        if (!OperatingSystem.IsLinux())
            return;
        var run = await ToolProcess.OfAsync("", behind, "demo");
        Assert.Equal(exitCode, run.ExitCode);
        // Behind whatever a shell says of a locale that it does not have.
        Assert.Equal(exitCode == 64 && !behind.Contains('2', StringComparison.Ordinal), run.Error.Contains("PA-OUT-WRITE: Standard output ", StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/proc/report")]
    [InlineData("/sys/report")]
    public async Task A_folder_that_takes_no_files_is_told(string path)
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var folder = new BatchFolder(1);
        IsRefused(await ToolRun.OfAsync("demo", "-o", $"{path}.json"));
        IsRefused(await ToolRun.OfAsync("init", $"{path}.json"));
        foreach (var ending in new[] { "jsonl", "csv", "parquet" })
            IsRefused(await ToolRun.OfAsync("batch", folder.Path, "-o", $"{path}.{ending}"));
        IsRefused(await ToolRun.OfAsync("batch", folder.Path, "-q", "--cohort", $"{path}.html"));
    }

    [Fact]
    public async Task A_pipe_or_device_is_not_replaced()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new BatchFolder(1);
        using (var process = Process.Start("mkfifo", [folder["pipe.json"], folder["pipe.jsonl"]]))
            await process.WaitForExitAsync();
        File.CreateSymbolicLink(folder["link.json"], folder["pipe.json"]);
        var names = folder.Names;
        foreach (var (name, args) in new (string, string[])[] { ("pipe.json", ["demo"]), ("link.json", ["demo"]), ("pipe.jsonl", ["batch", folder.Path, "--resume"]) })
        {
            var run = await ToolRun.OfAsync([.. args, "-o", folder[name]]);
            IsRefused(run);
            Assert.Contains(" a pipe, a device or a socket, ", run.Error, StringComparison.Ordinal);
        }

        Assert.All(["pipe.json", "pipe.jsonl"], name => Assert.Equal(0, new FileInfo(folder[name]).Length));
        Assert.Equal(folder["pipe.json"], new FileInfo(folder["link.json"]).LinkTarget);
        Assert.Equal(names, folder.Names);
    }

    [Fact]
    public async Task A_folder_is_not_replaced()
    {
        using var folder = new BatchFolder(1);
        foreach (var name in new[] { "a.html", "a.jsonl", "a.csv", "a.parquet" })
        {
            Directory.CreateDirectory(folder[name]);
            var run = await ToolRun.OfAsync(["batch", folder.Path, name == "a.html" ? "--cohort" : "-o", folder[name], "-q"]);
            Assert.Equal(64, run.ExitCode);
            Assert.StartsWith(name == "a.html" ? "PA-OUT-WRITE: " : "PA-OUT-EXISTS: ", run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(["a.csv", "a.html", "a.jsonl", "a.parquet", "exports"], folder.Names);
    }

    private static void IsRefused(ToolProcess run) => IsRefused(new ToolRun(run.ExitCode, run.Output, run.Error));

    private static void IsRefused(ToolRun run)
    {
        Assert.Equal(64, run.ExitCode);
        var line = Assert.Single(run.Error.Split('\n'), line => line.StartsWith("PA-", StringComparison.Ordinal));
        Assert.StartsWith("PA-OUT-WRITE: ", line, StringComparison.Ordinal);
    }
}
