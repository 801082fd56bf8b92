using System.Text.Json;
using System.Text.Json.Nodes;
using NJsonSchema;
using ProfileAudit.Rendering;

namespace ProfileAudit.Tool.Tests;

public sealed class CohortCommandTests
{
    private static readonly JsonSchema ComparisonSchema = JsonSchema.FromJsonAsync(JsonCohortComparisonRenderer.Schema).GetAwaiter().GetResult();

    [Fact]
    public async Task It_is_json_unless_asked_otherwise_and_in_the_readers_language()
    {
        using var folder = new BatchFolder(24);
        await ToolRun.OfAsync("batch", folder.Path, "-o", folder["lines.jsonl"]);
        var run = await ToolRun.OfAsync("cohort", folder["lines.jsonl"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var members = JsonDocument.Parse(run.Output).RootElement.GetProperty("everyone").GetProperty("members").GetInt32();
        Assert.Equal(25, members);
        Assert.StartsWith("<!doctype html>", (await ToolRun.OfAsync("cohort", folder["lines.jsonl"], "--format", "html")).Output, StringComparison.Ordinal);
        Assert.Contains("Etwa 25 Mitglieder", (await ToolRun.OfAsync("cohort", folder["lines.jsonl"], "--format", "html", "--culture", "de")).Output, StringComparison.Ordinal);
        var higher = JsonDocument.Parse((await ToolRun.OfAsync("cohort", folder["lines.jsonl"], "--minimum-group", "30")).Output).RootElement;
        Assert.Equal((30, JsonValueKind.Null), (higher.GetProperty("minimumGroup").GetInt32(), higher.GetProperty("everyone").ValueKind));
    }

    [Fact]
    public async Task Nobody_counts_twice()
    {
        using var folder = new BatchFolder(6);
        await ToolRun.OfAsync("batch", folder.Path, "-o", folder["lines.jsonl"]);
        var run = await ToolRun.OfAsync("cohort", folder["lines.jsonl"], folder["lines.jsonl"]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("PA-BATCH-TWICE: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_that_cannot_be_used_are_one_line_and_no_page()
    {
        using var folder = new BatchFolder(6);
        await ToolRun.OfAsync("batch", folder.Path, "-o", folder["lines.jsonl"]);
        var lines = folder.Lines("lines.jsonl");
        await RefusedAsync("PA-BATCH-LINE", 2, $"{lines}nothing\n");
        await RefusedAsync("PA-BATCH-LINE", 2, lines[..^5]);
        await RefusedAsync("PA-BATCH-LINE", 2, lines.Replace("\"rule\":\"no-photo\"", "\"rule\":\"no-such\"", StringComparison.Ordinal));
        await RefusedAsync("PA-BATCH-LINE", 2, lines.Replace("\"outcome\":\"kept\"", "\"outcome\":\"fine\"", StringComparison.Ordinal));
        await RefusedAsync("PA-BATCH-LINE", 2, lines.Replace("\"outcome\":\"kept\"", "\"outcome\":\"neglected\"", StringComparison.Ordinal));
        await RefusedAsync("PA-BATCH-LINE", 2, lines.Replace("\"rules\":[{", "\"rules\":[null,{", StringComparison.Ordinal));
        await RefusedAsync("PA-BATCH-LINE", 2, lines.Replace("\"schemaVersion\":1,", "", StringComparison.Ordinal));
        var first = lines[..(lines.IndexOf('\n', StringComparison.Ordinal) + 1)];
        await RefusedAsync("PA-BATCH-RULES", 64, first.Replace("\"ruleset\":\"", "\"ruleset\":\"9", StringComparison.Ordinal) + lines[first.Length..]);

        async Task RefusedAsync(string code, int exitCode, string text)
        {
            Assert.NotEqual(lines, text);
            await File.WriteAllTextAsync(folder["broken.jsonl"], text);
            var run = await ToolRun.OfAsync("cohort", folder["broken.jsonl"], "-o", folder["page.html"]);
            Assert.Equal((exitCode, ""), (run.ExitCode, run.Output));
            Assert.StartsWith($"{code}: ", run.Error, StringComparison.Ordinal);
            Assert.False(File.Exists(folder["page.html"]));
        }
    }

    [Fact]
    public async Task Two_rounds_are_compared_and_the_same_names_in_both_are_usual()
    {
        using var folder = new BatchFolder(48);
        await ToolRun.OfAsync("batch", folder.Path, "-o", folder["after.jsonl"]);
        // Half a year ago, half of them told no place; and the round came in two files.
        var lines = folder.Lines("after.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select((line, i) => i % 2 == 0 ? Neglecting(line, "no-location") : line).ToList();
        await File.WriteAllLinesAsync(folder["before-1.jsonl"], lines.Take(20));
        await File.WriteAllLinesAsync(folder["before-2.jsonl"], lines.Skip(20));
        string[] rounds = ["cohort", folder["after.jsonl"], "--before", folder["before-1.jsonl"], folder["before-2.jsonl"]];
        var run = await ToolRun.OfAsync(rounds);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Empty(ComparisonSchema.Validate(run.Output));
        var json = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal((45, 45), (json.GetProperty("before").GetProperty("members").GetInt32(), json.GetProperty("after").GetProperty("members").GetInt32()));
        var location = json.GetProperty("everyone").GetProperty("rules").EnumerateArray().Single(rule => rule.GetProperty("rule").GetString() == "no-location");
        Assert.Equal((78, -56), (location.GetProperty("before").GetProperty("neglectedPercent").GetInt32(), location.GetProperty("difference").GetInt32()));

        Assert.Equal((0, "", ""), Told(await ToolRun.OfAsync([.. rounds, "-o", folder["change.html"]])));
        Assert.Contains("About 45 members before, about 45 after", folder.Lines("change.html"), StringComparison.Ordinal);
        Assert.Contains("Etwa 45 Mitglieder vorher, etwa 45 nachher", (await ToolRun.OfAsync([.. rounds, "--format", "html", "--culture", "de"])).Output, StringComparison.Ordinal);
        var higher = JsonDocument.Parse((await ToolRun.OfAsync([.. rounds, "--minimum-group", "50"])).Output).RootElement;
        Assert.Equal((50, 55, JsonValueKind.Null), (higher.GetProperty("minimumGroup").GetInt32(), higher.GetProperty("minimumMove").GetInt32(), higher.GetProperty("everyone").ValueKind));

        static (int, string, string) Told(ToolRun run) => (run.ExitCode, run.Output, run.Error);
    }

    [Fact]
    public async Task Neither_round_is_replaced_nor_counts_anybody_twice()
    {
        using var folder = new BatchFolder(6);
        await ToolRun.OfAsync("batch", folder.Path, "-o", folder["after.jsonl"]);
        File.Copy(folder["after.jsonl"], folder["before.json"]);
        await RefusedAsync("PA-OUT-SOURCE", 64, "--before", folder["before.json"], "-o", folder["before.json"]);
        await RefusedAsync("PA-BATCH-TWICE", 2, "--before", folder["before.json"], folder["before.json"]);
        await RefusedAsync("PA-BATCH-TWICE", 2, folder["after.jsonl"], "--before", folder["before.json"]);
        await RefusedAsync("PA-IN-MISSING", 2, "--before", folder["nowhere.jsonl"]);
        Assert.Equal(folder.Lines("after.jsonl"), folder.Lines("before.json"));
        await File.WriteAllTextAsync(folder["before.json"], "nothing\n");
        await RefusedAsync("PA-BATCH-LINE", 2, "--before", folder["before.json"]);

        async Task RefusedAsync(string code, int exitCode, params string[] args)
        {
            var run = await ToolRun.OfAsync(["cohort", folder["after.jsonl"], .. args]);
            Assert.Equal((exitCode, ""), (run.ExitCode, run.Output));
            Assert.StartsWith($"{code}: ", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Rounds_that_different_rules_judged_are_not_compared()
    {
        using var folder = new BatchFolder(6);
        await ToolRun.OfAsync("batch", folder.Path, "-o", folder["after.jsonl"]);
        await ToolRun.OfAsync("batch", folder.Path, "-o", folder["before.jsonl"], "--preset", "student");
        var run = await ToolRun.OfAsync("cohort", folder["after.jsonl"], "--before", folder["before.jsonl"], "-o", folder["change.html"]);
        Assert.Equal((64, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("PA-BATCH-RULES: The two rounds were judged by different rules", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["change.html"]));
    }

    private static string Neglecting(string line, string rule)
    {
        var json = JsonNode.Parse(line)!;
        if (json["rules"]!.AsArray().FirstOrDefault(each => (string)each!["rule"]! == rule) is { } ended)
            (ended["outcome"], ended["score"]) = ("neglected", 0);
        return json.ToJsonString();
    }

    [Theory]
    [InlineData("--as-of is not for cohort", 64, "x.jsonl", "--as-of", "2026-03-01")]
    [InlineData("--preset is not for cohort", 64, "x.jsonl", "--preset", "student")]
    [InlineData("--fail-under is not for cohort", 64, "x.jsonl", "--fail-under", "5")]
    [InlineData("not as sarif", 64, "x.jsonl", "--format", "sarif")]
    [InlineData("PA-OUT-SOURCE", 64, "x.html", "-o", "x.html")]
    [InlineData("PA-IN-MISSING", 2, "nowhere.jsonl")]
    [InlineData("LINES", 64)]
    [InlineData("LINES", 64, "--before", "x.jsonl")]
    [InlineData("--before", 64, "x.jsonl", "--before")]
    [InlineData("not as markdown", 64, "x.jsonl", "--before", "y.jsonl", "-o", "change.md")]
    public async Task Wrong_usage_is_a_clear_line(string line, int exitCode, params string[] args)
    {
        var run = await ToolRun.OfAsync(["cohort", .. args]);
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Output));
        Assert.Contains(line, run.Error, StringComparison.Ordinal);
    }
}
