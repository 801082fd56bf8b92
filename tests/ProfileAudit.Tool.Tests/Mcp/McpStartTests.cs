namespace ProfileAudit.Tool.Tests.Mcp;

/// <summary>How profile-audit mcp is started, and how it is not.</summary>
public sealed class McpStartTests
{
    [Fact]
    public async Task A_root_has_to_be_named_and_to_be_a_folder()
    {
        using var folder = new TemporaryFolder();
        var zip = folder.Zip("neglected");
        var nowhere = await ToolRun.OfAsync("mcp");
        Assert.Equal((64, ""), (nowhere.ExitCode, nowhere.Output));
        Assert.Contains("--root", nowhere.Error, StringComparison.Ordinal);
        foreach (var root in new[] { zip, folder["missing"] })
        {
            var run = await ToolRun.OfAsync("mcp", "--root", folder[""], root);
            Assert.Equal((64, ""), (run.ExitCode, run.Output));
            Assert.StartsWith("PA-MCP-ROOT: ", run.Error, StringComparison.Ordinal);
            Assert.EndsWith(" is no folder. Name a folder that is there.\n", run.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("--format is not for mcp: what is asked for says it each time.", "--format", "json")]
    [InlineData("--output is not for mcp: what is asked for says it each time.", "-o", "x.json")]
    [InlineData("--rulebook is not for mcp: what is asked for says it each time.", "--rulebook", "x.json")]
    [InlineData("--redact is not for mcp: it redacts unless --include-names is given.", "--redact")]
    public async Task Options_of_other_commands_are_not_passed_over(string error, params string[] options)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(new ToolRun(64, "", error + "\n"), await ToolRun.OfAsync(["mcp", "--root", folder[""], .. options]));
    }

    [Theory]
    [InlineData("profile-audit mc", "mcp")]
    [InlineData("profile-audit mcp --r", "--root")]
    [InlineData("profile-audit mcp --inc", "--include-names")]
    public async Task A_shell_completes_it(string line, string suggestion) =>
        Assert.Contains(suggestion, (await ToolRun.OfAsync($"[suggest:{line.Length}]", line)).Output.Split('\n'));
}
