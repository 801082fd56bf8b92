using System.Text.Json;

namespace ProfileAudit.Tool.Tests;

public sealed class RulebookOptionTests
{
    [Theory]
    [InlineData("--preset", "student", "demo", "--format", "json")]
    [InlineData("demo", "--preset", "student", "--format", "json")]
    public async Task A_preset_counts_before_and_behind_the_command(params string[] args) => Assert.Equal("student", Preset(await ToolRun.OfAsync(args)));

    [Fact]
    public async Task A_rulebook_changes_the_audit_and_the_report_says_so()
    {
        using var folder = new TemporaryFolder();
        var file = Written(folder, """{ "preset": "student", "weights": { "no-location": 100 }, "suppressions": { "no-groups": { "reason": "Not here." } }, "without": [ "no-posts" ] }""");
        var run = await ToolRun.OfAsync(folder.Zip("neglected"), "--rulebook", file, "--format", "json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("student+custom", Preset(run));
        Assert.Equal(100, Finding(run, "no-location")?.GetProperty("weight").GetInt32());
        Assert.Equal("Not here.", Finding(run, "no-groups")?.GetProperty("reason").GetString());
        Assert.Equal("not-applicable", Finding(run, "no-current-position")?.GetProperty("outcome").GetString());
        Assert.Null(Finding(run, "no-posts"));
    }

    [Fact]
    public async Task A_preset_that_is_named_wins_over_the_rulebooks()
    {
        using var folder = new TemporaryFolder();
        var file = Written(folder, """{ "preset": "student" }""");
        Assert.Equal("student", Preset(await ToolRun.OfAsync("demo", "--rulebook", file, "--format", "json")));
        Assert.Equal("executive", Preset(await ToolRun.OfAsync("demo", "--rulebook", file, "--preset", "executive", "--format", "json")));
    }

    [Fact]
    public async Task No_rulebook_counts_that_is_not_named()
    {
        using var folder = new TemporaryFolder();
        Written(folder, "{ wrong");
        var run = await ToolRun.OfAsync(folder.Zip("tended"), "--format", "json");
        Assert.Equal((0, "default"), (run.ExitCode, Preset(run)));
    }

    [Fact]
    public async Task A_wrong_rulebook_is_a_line_an_error_and_exit_64_before_any_source_is_read()
    {
        using var folder = new TemporaryFolder();
        var file = Written(folder, "{\n  \"preset\": \"studnet\",\n  \"weights\": { \"no-foto\": 101 }\n}");
        foreach (var command in new string[][] { ["nowhere.zip"], ["demo"], ["rules"], ["rules", "no-photo"] })
        {
            var run = await ToolRun.OfAsync([.. command, "--rulebook", file]);
            Assert.Equal((64, ""), (run.ExitCode, run.Output));
            Assert.Equal(
                [
                    "PA-RULEBOOK: line 2, column 13: preset: \"studnet\" is no preset; did you mean student?",
                    "PA-RULEBOOK: line 3, column 16: weights[no-foto]: \"no-foto\" is no rule; did you mean no-photo?",
                    "PA-RULEBOOK: line 3, column 16: weights[no-foto]: 101 is not 0 to 100.",
                ],
                run.Error.TrimEnd('\n').Split('\n'));
        }
    }

    [Fact]
    public async Task A_rulebook_that_is_not_there_or_no_file_is_one_line_and_exit_64()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["folder"]);
        string[] none = [folder["nowhere.json"], folder["folder"], "", .. OperatingSystem.IsWindows() ? [] : new[] { "/dev/null", "/dev/zero" }];
        foreach (var file in none)
        {
            var run = await ToolRun.OfAsync("demo", "--rulebook", file);
            Assert.Equal((64, ""), (run.ExitCode, run.Output));
            Assert.StartsWith("PA-RULEBOOK: ", Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("studnet", "'studnet' is no preset; did you mean student?")]
    [InlineData("Student", "'Student' is no preset; did you mean student?")]
    [InlineData("xyzzy", "'xyzzy' is no preset; known are default, student, job-seeker, freelancer, executive.")]
    public async Task An_unknown_preset_is_wrong_usage_and_the_nearest_is_told(string name, string line)
    {
        var run = await ToolRun.OfAsync("demo", "--preset", name);
        Assert.Equal((64, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(line + "\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_never_replaces_the_rulebook()
    {
        using var folder = new TemporaryFolder();
        var file = Written(folder, "{}");
        foreach (var source in new[] { "demo", folder.Zip("tended") })
        {
            var run = await ToolRun.OfAsync(source, "--rulebook", file, "-o", file);
            Assert.Equal(64, run.ExitCode);
            Assert.StartsWith("PA-OUT-SOURCE: ", run.Error, StringComparison.Ordinal);
        }

        Assert.Equal("{}", await File.ReadAllTextAsync(file));
    }

    [Theory]
    [InlineData("demo")]
    [InlineData("rules")]
    [InlineData("init")]
    public async Task The_help_of_a_command_that_takes_no_source_asks_for_none(string command)
    {
        var help = (await ToolRun.OfAsync(command, "--help")).Output;
        Assert.Contains($"{command} ", help, StringComparison.Ordinal);
        Assert.DoesNotContain("SOURCE", help, StringComparison.Ordinal);
        Assert.Contains("<SOURCE>", (await ToolRun.OfAsync("--help")).Output, StringComparison.Ordinal);
        Assert.Contains("audit <SOURCE>", (await ToolRun.OfAsync("audit", "--help")).Output, StringComparison.Ordinal);
    }

    private static string Written(TemporaryFolder folder, string json)
    {
        File.WriteAllText(folder["profile-audit.json"], json);
        return folder["profile-audit.json"];
    }

    private static string? Preset(ToolRun run) => JsonDocument.Parse(run.Output).RootElement.GetProperty("tool").GetProperty("preset").GetString();

    private static JsonElement? Finding(ToolRun run, string rule) => JsonDocument.Parse(run.Output).RootElement.GetProperty("findings").EnumerateArray()
        .Select(finding => (JsonElement?)finding).FirstOrDefault(finding => finding!.Value.GetProperty("rule").GetString() == rule);
}
