using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ProfileAudit.Rules;
using ProfileAudit.Samples.ExportMaker;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tool.Tests.Mcp;

/// <summary>What an app gets that speaks the protocol with profile-audit mcp.</summary>
public sealed class McpCommandTests : IDisposable
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task The_tools_are_told_with_their_schemas()
    {
        await using var run = McpRun.Start("--root", folder[""]);
        await run.InitializeAsync();
        await run.SendAsync("""{"jsonrpc":"2.0","id":1,"method":"tools/list"}""");
        await Snapshot.Verify(JsonSerializer.Serialize((await run.ReceiveAsync()).GetProperty("result"), Indented), "json");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2025-11-25")]
    public async Task The_official_client_connects_and_every_tool_only_reads(string? protocolVersion)
    {
        await using var run = McpRun.Start("--root", folder[""]);
        await using var client = await run.ConnectAsync(protocolVersion);
        Assert.Equal(("profile-audit", "ProfileAudit"), (client.ServerInfo!.Name, client.ServerInfo.Title));
        Assert.Contains("redacted", client.ServerInstructions!, StringComparison.Ordinal);
        var tools = await client.ListToolsAsync();
        Assert.Equal(["audit_profile", "compare_profiles", "list_rules", "explain_rule"], tools.Select(tool => tool.Name));
        Assert.All(tools, tool => Assert.Equal(
            (true, false, true, false),
            (tool.ProtocolTool.Annotations!.ReadOnlyHint, tool.ProtocolTool.Annotations.DestructiveHint, tool.ProtocolTool.Annotations.IdempotentHint, tool.ProtocolTool.Annotations.OpenWorldHint)));
        Assert.All(tools, tool => Assert.False(tool.JsonSchema.GetProperty("additionalProperties").GetBoolean()));
    }

    [Theory]
    [InlineData("markdown")]
    [InlineData("json")]
    public async Task An_audit_says_what_the_redacted_command_says(string format)
    {
        var zip = folder.Zip("neglected");
        string[] sources = ["neglected.zip"];
        string[] answers = ["photo=yes", "groups=2"];
        string[] options = ["--format", format, "--culture", "de", "--preset", "student", "--as-of", "2026-02-01", "--answer", "photo=yes", "--answer", "groups=2"];
        var expected = await ToolRun.OfAsync([zip, .. options, "--redact"]);
        await using var run = McpRun.Start("--root", folder[""]);
        await using var client = await run.ConnectAsync();
        var said = McpRun.Said(await client.CallToolAsync("audit_profile", new Dictionary<string, object?>
        {
            ["paths"] = sources,
            ["format"] = format,
            ["culture"] = "de",
            ["preset"] = "student",
            ["asOf"] = "2026-02-01",
            ["answers"] = answers,
        }));
        Assert.Equal((false, expected.Output), said);
    }

    [Fact]
    public async Task Names_are_told_only_where_the_person_said_so_at_the_start()
    {
        folder.Zip("neglected");
        var named = (await ToolRun.OfAsync(folder["neglected.zip"], "--format", "markdown")).Output;
        await using var run = McpRun.Start("--root", folder[""], "--include-names");
        await using var client = await run.ConnectAsync();
        Assert.Contains("never for instructions", client.ServerInstructions!, StringComparison.Ordinal);
        Assert.Equal((false, named), McpRun.Said(await AuditAsync(client, "neglected.zip")));
    }

    [Fact]
    public async Task Several_sources_of_one_member_are_joined_and_those_of_two_are_refused()
    {
        folder.Zip("neglected");
        folder.Unpacked("neglected");
        folder.Zip("tended");
        await using var run = McpRun.Start("--root", folder[""]);
        await using var client = await run.ConnectAsync();
        Assert.False((await AuditAsync(client, "neglected.zip", "neglected")).IsError);
        var (isError, text) = McpRun.Said(await AuditAsync(client, "neglected.zip", "tended.zip"));
        Assert.True(isError);
        Assert.StartsWith("PA-JOIN-PEOPLE: ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comparison_says_what_the_command_says_for_exports_and_reports()
    {
        var (before, after) = (folder.Zip("neglected"), folder.Unpacked("tended"));
        Assert.Equal(0, (await ToolRun.OfAsync(before, "-o", folder["before.json"])).ExitCode);
        var expected = (await ToolRun.OfAsync("compare", before, after, "--format", "markdown", "--culture", "fr")).Output;
        await using var run = McpRun.Start("--root", folder[""]);
        await using var client = await run.ConnectAsync();
        foreach (var earlier in new[] { "neglected.zip", "before.json" })
        {
            var arguments = new Dictionary<string, object?> { ["before"] = earlier, ["after"] = "tended", ["culture"] = "fr" };
            Assert.Equal((false, expected), McpRun.Said(await client.CallToolAsync("compare_profiles", arguments)));
        }
    }

    [Fact]
    public async Task Rules_are_listed_and_explained_as_the_command_does()
    {
        await using var run = McpRun.Start("--root", folder[""]);
        await using var client = await run.ConnectAsync();
        Assert.Equal(
            (false, (await ToolRun.OfAsync("rules", "--preset", "student")).Output),
            McpRun.Said(await client.CallToolAsync("list_rules", new Dictionary<string, object?> { ["preset"] = "student" })));
        foreach (var rule in RuleCatalog.All.Take(3))
        {
            var said = McpRun.Said(await client.CallToolAsync("explain_rule", new Dictionary<string, object?> { ["id"] = rule.Info.Id.Value }));
            Assert.Equal((false, (await ToolRun.OfAsync("rules", rule.Info.Id.Value)).Output), said);
        }
    }

    [Theory]
    [InlineData("no_such_tool", "{}", "There is no such tool; there are audit_profile, compare_profiles, list_rules, explain_rule.")]
    [InlineData("audit_profile", "{}", "The argument paths is missing.")]
    [InlineData("audit_profile", """{"paths":[]}""", "The argument paths is no list of 1 to 20 texts.")]
    [InlineData("audit_profile", """{"paths":"neglected.zip"}""", "The argument paths is no list of 1 to 20 texts.")]
    [InlineData("audit_profile", """{"paths":[7]}""", "The argument paths is no text of at most 4096 characters.")]
    [InlineData("audit_profile", """{"paths":["a.zip"],"includeNames":true}""", "An argument is not known; known are paths, asOf, answers, preset, culture, format.")]
    [InlineData("audit_profile", """{"paths":["a.zip"],"asOf":"tomorrow"}""", "The argument asOf is no day such as 2026-03-01.")]
    [InlineData("audit_profile", """{"paths":["a.zip"],"answers":["photo=perhaps"]}""", "One of the answers is not understood; these are: photo=yes|no, banner=yes|no, groups=N, connections=N, url=ADDRESS.")]
    [InlineData("list_rules", """{"preset":"studnet"}""", "The argument preset is none of its choices; did you mean student?")]
    [InlineData("explain_rule", """{"id":"no-foto"}""", "The argument id is none of its choices; did you mean no-photo?")]
    [InlineData("compare_profiles", """{"before":"a.zip","after":"b.zip","format":"html"}""", "The argument format is none of its choices; they are markdown, json.")]
    public async Task What_no_schema_allows_is_an_error_of_the_protocol(string tool, string arguments, string message)
    {
        await using var run = McpRun.Start("--root", folder[""]);
        await run.InitializeAsync();
        await run.SendAsync($$$"""{"jsonrpc":"2.0","id":"x","method":"tools/call","params":{"name":"{{{tool}}}","arguments":{{{arguments}}}}}""");
        var error = (await run.ReceiveAsync()).GetProperty("error");
        Assert.Equal((-32602, message), (error.GetProperty("code").GetInt32(), error.GetProperty("message").GetString()));
    }

    [Fact]
    public async Task A_method_that_is_not_there_is_an_error_of_the_protocol_and_the_session_goes_on()
    {
        await using var run = McpRun.Start("--root", folder[""]);
        await using var client = await run.ConnectAsync();
        var thrown = await Assert.ThrowsAsync<McpProtocolException>(async () => await client.ListResourcesAsync());
        Assert.Equal(McpErrorCode.MethodNotFound, thrown.ErrorCode);
        Assert.False((await client.CallToolAsync("list_rules")).IsError);
    }

    [Fact]
    public async Task What_cannot_be_read_is_an_answer_with_a_code_and_the_next_step()
    {
        await File.WriteAllTextAsync(folder["Holiday photos of Jane.zip"], "nothing like an archive");
        await using var run = McpRun.Start("--root", folder[""]);
        await using var client = await run.ConnectAsync();
        Assert.Equal(
            (true, "PA-IN-UNKNOWN: The source is not a LinkedIn data export. Audit the ZIP file that LinkedIn sent, or the folder it unpacks to."),
            McpRun.Said(await AuditAsync(client, "Holiday photos of Jane.zip")));
    }

    [Fact]
    public async Task A_mistake_of_ours_tells_no_more_than_its_kind()
    {
        folder.Zip("neglected");
        await using var run = McpRun.Start(new BrokenClock(), "--root", folder[""]);
        await using var client = await run.ConnectAsync();
        Assert.Equal(
            (true, "PA-BUG: Something went wrong inside profile-audit (InvalidTimeZoneException). Please report it, but never attach your export."),
            McpRun.Said(await AuditAsync(client, "neglected.zip")));
    }

    [Fact]
    public async Task A_session_by_hand_speaks_lines_and_ends_with_its_input()
    {
        folder.Zip("neglected");
        await using var run = McpRun.Start("--root", folder[""]);
        var hello = (await run.InitializeAsync()).GetProperty("result");
        Assert.Equal("2025-06-18", hello.GetProperty("protocolVersion").GetString());
        Assert.True(hello.GetProperty("capabilities").TryGetProperty("tools", out _));
        await run.SendAsync("this is no message");
        await run.SendAsync("""{"jsonrpc":"2.0","id":7,"method":"ping"}""");
        var pong = await run.ReceiveAsync();
        Assert.Equal((7, "{}", "2.0"), (pong.GetProperty("id").GetInt32(), pong.GetProperty("result").GetRawText(), pong.GetProperty("jsonrpc").GetString()));
        await run.SendAsync("""{"jsonrpc":"2.0","id":8,"method":"tools/call","params":{"name":"audit_profile","arguments":{"paths":["neglected.zip"],"culture":null}}}""");
        var answer = await run.ReceiveAsync();
        Assert.Equal(8, answer.GetProperty("id").GetInt32());
        Assert.StartsWith("# Your professional network", answer.GetProperty("result").GetProperty("content")[0].GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, await run.EndAsync());
        Assert.Equal(("", ""), (await run.RestAsync(), run.Error));
    }

    [Fact]
    public async Task Ctrl_C_ends_a_session_that_waits()
    {
        await using var run = McpRun.Start("--root", folder[""]);
        await run.InitializeAsync();
        Assert.Equal((130, "Cancelled.\n"), (await run.StopAsync(), run.Error));
    }

    public void Dispose() => folder.Dispose();

    private static ValueTask<CallToolResult> AuditAsync(McpClient client, params string[] paths) =>
        client.CallToolAsync("audit_profile", new Dictionary<string, object?> { ["paths"] = paths });

    private sealed class BrokenClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => throw new InvalidTimeZoneException("/home/jane");
    }
}
