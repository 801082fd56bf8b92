using System.Diagnostics;
using System.Net.Sockets;

namespace ProfileAudit.Tool.Tests;

/// <summary>Only files and folders are opened: a pipe would wait for ever for somebody who writes, and a device never ends.</summary>
public sealed class SourceKindTests
{
    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/dev/null")]
    [InlineData("/dev/../dev/zero")]
    public async Task A_device_is_refused(string device)
    {
        if (OperatingSystem.IsWindows())
            return;
        await IsRefusedAsync(device);
    }

    [Theory]
    [InlineData("export.zip")]
    [InlineData("Skills.csv")]
    public async Task A_pipe_is_refused_also_behind_a_link(string name)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        await MakePipeAsync(folder[name]);
        await IsRefusedAsync(folder[name]);
        File.CreateSymbolicLink(folder[$"link-{name}"], folder[name]);
        await IsRefusedAsync(folder[$"link-{name}"]);
    }

    [Fact]
    public async Task A_socket_is_refused()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(folder["export.zip"]));
        await IsRefusedAsync(folder["export.zip"]);
    }

    [Fact]
    public async Task A_pipe_in_a_folder_is_told_as_unread_and_not_as_absent()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        var export = folder.Unpacked("tended");
        File.Delete(Path.Combine(export, "Skills.csv"));
        await MakePipeAsync(Path.Combine(export, "Skills.csv"));
        var run = await ToolRun.OfAsync(export, "--format", "json");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("PA-FILE-ACCESS: Skills.csv", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_to_a_file_or_a_folder_is_opened()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(folder["link.zip"], folder.Zip("tended"));
        Directory.CreateSymbolicLink(folder["link"], folder.Unpacked("tended"));
        Assert.Equal(0, (await ToolRun.OfAsync(folder["link.zip"])).ExitCode);
        Assert.Equal(0, (await ToolRun.OfAsync(folder["link"])).ExitCode);
        File.CreateSymbolicLink(folder["nowhere"], folder["gone"]);
        Assert.StartsWith("PA-IN-MISSING: ", (await ToolRun.OfAsync(folder["nowhere"])).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_that_is_not_there_is_named_as_it_was_typed()
    {
        Assert.StartsWith("PA-IN-MISSING: no where.zip is not there.", (await ToolRun.OfAsync("no where.zip")).Error, StringComparison.Ordinal);
        Assert.StartsWith("PA-IN-MISSING: The source is not there.", (await ToolRun.OfAsync("")).Error, StringComparison.Ordinal);
        var hostile = await ToolRun.OfAsync("no\u001b[31m\u202ewhere\n.zip");
        Assert.StartsWith("PA-IN-MISSING: no\uFFFD[31m\uFFFDwhere\uFFFD.zip is not there.", hostile.Error, StringComparison.Ordinal);
        Assert.Single(hostile.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Of_a_long_name_the_end_is_told()
    {
        var error = (await ToolRun.OfAsync($"/nowhere/{new string('x', 200)}\U0001F600/export.zip")).Error;
        var told = error["PA-IN-MISSING: ".Length..error.IndexOf(" is not there.", StringComparison.Ordinal)];
        Assert.StartsWith("…", told, StringComparison.Ordinal);
        Assert.EndsWith("x\U0001F600/export.zip", told, StringComparison.Ordinal);
        Assert.Equal(80, told.EnumerateRunes().Count());
    }

    private static async Task IsRefusedAsync(string source)
    {
        var run = await ToolRun.OfAsync(source);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("PA-IN-KIND: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static async Task MakePipeAsync(string path)
    {
        using var process = Process.Start("mkfifo", [path]);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }
}
