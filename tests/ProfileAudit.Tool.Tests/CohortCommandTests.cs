using System.Text.Json;

namespace ProfileAudit.Tool.Tests;

public sealed class CohortCommandTests
{
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

    [Theory]
    [InlineData("--as-of is not for cohort", 64, "x.jsonl", "--as-of", "2026-03-01")]
    [InlineData("--preset is not for cohort", 64, "x.jsonl", "--preset", "student")]
    [InlineData("--fail-under is not for cohort", 64, "x.jsonl", "--fail-under", "5")]
    [InlineData("not as sarif", 64, "x.jsonl", "--format", "sarif")]
    [InlineData("PA-OUT-SOURCE", 64, "x.html", "-o", "x.html")]
    [InlineData("PA-IN-MISSING", 2, "nowhere.jsonl")]
    [InlineData("LINES", 64)]
    public async Task Wrong_usage_is_a_clear_line(string line, int exitCode, params string[] args)
    {
        var run = await ToolRun.OfAsync(["cohort", .. args]);
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Output));
        Assert.Contains(line, run.Error, StringComparison.Ordinal);
    }
}
