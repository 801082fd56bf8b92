using System.Diagnostics;
using ModelContextProtocol.Client;

namespace ProfileAudit.Tool.Tests.Mcp;

/// <summary>Nothing is read outside the folders that the person declared, and nothing is told about what is there.</summary>
public sealed class McpRootTests : IDisposable
{
    private const string Refusal = "PA-MCP-PATH: A path names no file or folder below the folders that profile-audit mcp was started with. Ask the person for the name of the export there.";

    private readonly TemporaryFolder folder = new();

    public McpRootTests()
    {
        Directory.CreateDirectory(folder["root"]);
        Directory.CreateDirectory(folder["root-2"]);
        folder.Zip("neglected");
        File.Copy(folder["neglected.zip"], folder["root/inside.zip"]);
        File.Copy(folder["neglected.zip"], folder["root-2/second.zip"]);
    }

    [Theory]
    [InlineData("../neglected.zip")]
    [InlineData("../missing.zip")]
    [InlineData("../root/inside.zip")]
    [InlineData("sub/../../neglected.zip")]
    [InlineData("..\\neglected.zip")]
    [InlineData("{parent}/neglected.zip")]
    [InlineData("{parent}/missing.zip")]
    [InlineData("{parent}/root-2/second.zip")]
    [InlineData("/etc/passwd")]
    [InlineData("/dev/zero")]
    [InlineData("/dev/stdin")]
    [InlineData("-")]
    [InlineData("")]
    [InlineData("missing.zip")]
    [InlineData("missing/inside.zip")]
    [InlineData("inside.zip/inside.zip")]
    [InlineData("a\0b")]
    [InlineData("leads-out.zip")]
    [InlineData("leads-out-to-nothing.zip")]
    [InlineData("folder-out/neglected.zip")]
    [InlineData("folder-out/missing.zip")]
    [InlineData("folder-out")]
    [InlineData("circle.zip")]
    [InlineData("pipe")]
    [InlineData("link-to-pipe")]
    [InlineData("device")]
    public async Task Whatever_lies_elsewhere_is_refused_in_the_same_words(string path)
    {
        File.CreateSymbolicLink(folder["root/leads-out.zip"], folder["neglected.zip"]);
        File.CreateSymbolicLink(folder["root/leads-out-to-nothing.zip"], folder["missing.zip"]);
        Directory.CreateSymbolicLink(folder["root/folder-out"], folder[""]);
        File.CreateSymbolicLink(folder["root/circle.zip"], folder["root/circle.zip"]);
        File.CreateSymbolicLink(folder["root/device"], "/dev/zero");
        await Process.Start("mkfifo", [folder["root/pipe"]]).WaitForExitAsync();
        File.CreateSymbolicLink(folder["root/link-to-pipe"], "pipe");
        path = path.Replace("{parent}", folder[""].TrimEnd('/'), StringComparison.Ordinal);
        await using var run = McpRun.Start("--root", folder["root"]);
        await using var client = await run.ConnectAsync();
        Assert.Equal((true, Refusal), await AuditAsync(client, path));
        Assert.Equal((true, Refusal), McpRun.Said(await client.CallToolAsync("compare_profiles", new Dictionary<string, object?> { ["before"] = "inside.zip", ["after"] = path })));
    }

    [Theory]
    [InlineData("inside.zip")]
    [InlineData("./inside.zip")]
    [InlineData("{root}/inside.zip")]
    [InlineData("link.zip")]
    [InlineData("around/root/inside.zip")]
    [InlineData("second.zip")]
    [InlineData("{root}-2/second.zip")]
    public async Task What_lies_below_a_root_is_read_also_by_links_that_stay_there(string path)
    {
        File.CreateSymbolicLink(folder["root/link.zip"], "inside.zip");
        Directory.CreateSymbolicLink(folder["root/around"], "..");
        path = path.Replace("{root}", folder["root"], StringComparison.Ordinal);
        await using var run = McpRun.Start("--root", folder["root"], folder["root-2"]);
        await using var client = await run.ConnectAsync();
        Assert.False((await AuditAsync(client, path)).IsError);
    }

    [Fact]
    public async Task A_root_may_be_a_link_and_an_unpacked_export_itself()
    {
        Directory.CreateSymbolicLink(folder["by-link"], folder.Unpacked("neglected"));
        await using var run = McpRun.Start("--root", folder["by-link"]);
        await using var client = await run.ConnectAsync();
        Assert.False((await AuditAsync(client, ".")).IsError);
        Assert.False((await AuditAsync(client, folder["by-link"])).IsError);
    }

    [Fact]
    public async Task Links_inside_an_unpacked_export_are_not_followed()
    {
        Directory.Move(folder.Unpacked("neglected"), folder["root/export"]);
        File.Move(folder["root/export/Skills.csv"], folder["Skills.csv"]);
        File.CreateSymbolicLink(folder["root/export/Skills.csv"], folder["Skills.csv"]);
        await using var run = McpRun.Start("--root", folder["root"]);
        await using var client = await run.ConnectAsync();
        var (isError, text) = await AuditAsync(client, "export");
        Assert.False(isError);
        Assert.Contains("Skills.csv (PA-FILE-ACCESS): It could not be opened or read.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_opened_is_not_told_by_where_it_lies()
    {
        using var held = new FileStream(folder["root/inside.zip"], FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        await using var run = McpRun.Start("--root", folder["root"]);
        await using var client = await run.ConnectAsync();
        Assert.Equal(
            (true, "PA-IN-ACCESS: The source could not be opened or read. Check that you may read it and that no other program holds it."),
            await AuditAsync(client, "inside.zip"));
    }

    public void Dispose() => folder.Dispose();

    private static async Task<(bool IsError, string Text)> AuditAsync(McpClient client, string path) =>
        McpRun.Said(await client.CallToolAsync("audit_profile", new Dictionary<string, object?> { ["paths"] = new[] { path } }));
}
