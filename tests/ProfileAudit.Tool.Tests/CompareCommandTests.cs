using System.Text.Json;

namespace ProfileAudit.Tool.Tests;

public sealed class CompareCommandTests
{
    [Fact]
    public async Task Exports_and_their_reports_compare_alike()
    {
        using var folder = new TemporaryFolder();
        var (before, after) = (folder.Zip("neglected"), folder.Unpacked("tended"));
        await ReportAsync(before, folder["before.json"]);
        // The name says nothing; the content does.
        await ReportAsync(after, folder["after.zip"], "--format", "json");
        var exports = await ToolRun.OfAsync("compare", before, after);
        Assert.Equal(0, exports.ExitCode);
        Assert.Contains("points more than", exports.Output, StringComparison.Ordinal);
        Assert.Contains("What you mended", exports.Output, StringComparison.Ordinal);
        Assert.Equal(exports, await ToolRun.OfAsync("compare", folder["before.json"], folder["after.zip"]));
        Assert.Equal(exports, await ToolRun.OfAsync("compare", folder["before.json"], after));
    }

    [Fact]
    public async Task Standard_input_may_be_either_side_and_either_kind()
    {
        using var folder = new TemporaryFolder();
        var (before, after) = (folder.Zip("neglected"), folder.Zip("tended"));
        await ReportAsync(after, folder["after.json"]);
        var expected = await ToolRun.OfAsync("compare", before, after);
        Assert.Equal(expected, await ToolRun.OfAsync(["compare", "-", after], await File.ReadAllBytesAsync(before)));
        Assert.Equal(expected, await ToolRun.OfAsync(["compare", before, "-"], await File.ReadAllBytesAsync(folder["after.json"])));
        var both = await ToolRun.OfAsync("compare", "-", "-");
        Assert.Equal((64, ""), (both.ExitCode, both.Output));
    }

    [Fact]
    public async Task The_parts_of_the_difference_sum_to_it()
    {
        using var folder = new TemporaryFolder();
        var comparison = Json(await ToolRun.OfAsync("compare", folder.Zip("neglected"), folder.Zip("tended"), "--format", "json"));
        var difference = comparison.GetProperty("difference");
        Assert.Equal(
            comparison.GetProperty("after").GetProperty("score").GetProperty("points").GetDecimal() - comparison.GetProperty("before").GetProperty("score").GetProperty("points").GetDecimal(),
            difference.GetProperty("points").GetDecimal());
        Assert.Equal(difference.GetProperty("points").GetDecimal(), difference.GetProperty("you").GetDecimal() + difference.GetProperty("data").GetDecimal());
        Assert.Equal(0, difference.GetProperty("rules").GetDecimal());
    }

    [Fact]
    public async Task An_export_and_itself_differ_in_nothing()
    {
        using var folder = new TemporaryFolder();
        var zip = folder.Zip("tended");
        var comparison = Json(await ToolRun.OfAsync("compare", zip, zip, "--format", "json", "--fail-on-worse"));
        Assert.Equal(0, comparison.GetProperty("difference").GetProperty("points").GetDecimal());
        Assert.Equal(0, comparison.GetProperty("changes").GetArrayLength());
    }

    [Fact]
    public async Task Less_data_is_no_neglect_and_does_not_fail()
    {
        using var folder = new TemporaryFolder();
        var whole = folder.Unpacked("tended");
        var zip = folder["whole.json"];
        await ReportAsync(whole, zip);
        await File.WriteAllTextAsync(Path.Combine(whole, "Connections.csv"), "nothing like a table");
        var run = await ToolRun.OfAsync("compare", zip, whole, "--format", "json", "--fail-on-worse");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("PA-CSV-HEADER: Connections.csv was not read.", run.Error, StringComparison.Ordinal);
        Assert.Equal("", (await ToolRun.OfAsync("compare", zip, whole, "--quiet")).Error);
        var changes = Json(run).GetProperty("changes").EnumerateArray().ToList();
        Assert.Contains(changes, change => change.GetProperty("rule").GetString() == "few-connections");
        Assert.All(changes, change => Assert.Equal("data", change.GetProperty("cause").GetString()));
        Assert.Equal(0, Json(run).GetProperty("difference").GetProperty("you").GetDecimal());
    }

    [Fact]
    public async Task What_got_worse_fails_only_when_asked()
    {
        using var folder = new TemporaryFolder();
        var (before, after) = (folder.Zip("tended"), folder.Zip("neglected"));
        Assert.Equal(0, (await ToolRun.OfAsync("compare", before, after)).ExitCode);
        var run = await ToolRun.OfAsync("compare", before, after, "--fail-on-worse");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("What slipped", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_hold_for_the_exports_on_both_sides()
    {
        using var folder = new TemporaryFolder();
        var zip = folder.Zip("neglected");
        await ReportAsync(zip, folder["before.json"]);
        var both = Json(await ToolRun.OfAsync("compare", zip, zip, "--answer", "photo=yes", "--format", "json"));
        Assert.Equal(0, both.GetProperty("changes").GetArrayLength());
        var one = Json(await ToolRun.OfAsync("compare", folder["before.json"], zip, "--answer", "photo=yes", "--format", "json"));
        Assert.Contains(one.GetProperty("changes").EnumerateArray(), change => change.GetProperty("rule").GetString() == "no-photo" && change.GetProperty("change").GetString() == "now-seen");
    }

    [Fact]
    public async Task Swapped_reports_are_warned_of_unless_it_is_to_be_quiet()
    {
        using var folder = new TemporaryFolder();
        var zip = folder.Zip("tended");
        await ReportAsync(zip, folder["later.json"], "--as-of", "2027-05-06");
        var run = await ToolRun.OfAsync("compare", folder["later.json"], zip);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("PA-COMPARE-ORDER: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("PA-COMPARE-ORDER", run.Output, StringComparison.Ordinal);
        Assert.Equal("", (await ToolRun.OfAsync("compare", folder["later.json"], zip, "--quiet")).Error);
    }

    [Theory]
    [InlineData("changes.json", "{")]
    [InlineData("changes.md", "# Your professional network, ")]
    [InlineData("changes.txt", "Your professional network, ")]
    public async Task The_ending_of_the_output_names_the_format(string name, string start)
    {
        using var folder = new TemporaryFolder();
        var run = await ToolRun.OfAsync("compare", folder.Zip("neglected"), folder.Zip("tended"), "-o", folder[name]);
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(start, await File.ReadAllTextAsync(folder[name]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PA-REPORT-JSON", "{\"schemaVersion\": 1,")]
    [InlineData("PA-REPORT-KIND", "{\"schemaVersion\": 1, \"before\": {}}")]
    [InlineData("PA-REPORT-VERSION", "{\"schemaVersion\": 2, \"findings\": []}")]
    [InlineData("PA-REPORT-FIELD", "{\"schemaVersion\": 1, \"findings\": []}")]
    [InlineData("PA-IN-UNKNOWN", "{\"version\": 1}")]
    [InlineData("PA-IN-EMPTY", "")]
    [InlineData("PA-ZIP-DAMAGED", "PK\u0003\u0004broken")]
    public async Task A_side_that_cannot_be_read_is_one_line_and_exit_2(string code, string content)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["broken.json"], content);
        var zip = folder.Zip("tended");
        foreach (var run in new[] { await ToolRun.OfAsync("compare", folder["broken.json"], zip), await ToolRun.OfAsync("compare", zip, folder["broken.json"]) })
        {
            Assert.Equal((2, ""), (run.ExitCode, run.Output));
            Assert.StartsWith($"{code}: ", run.Error, StringComparison.Ordinal);
            Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }

        Assert.StartsWith("PA-IN-MISSING: ", (await ToolRun.OfAsync("compare", zip, folder["nowhere.json"])).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--as-of is not for compare", "x.zip", "y.zip", "--as-of", "2026-03-01")]
    [InlineData("--fail-under is not for compare", "x.zip", "y.zip", "--fail-under", "50")]
    [InlineData("not as html", "x.zip", "y.zip", "--format", "html")]
    [InlineData("not as html", "x.zip", "y.zip", "-o", "changes.html")]
    [InlineData("not as sarif", "x.zip", "y.zip", "--format", "sarif")]
    [InlineData("not as sarif", "x.zip", "y.zip", "-o", "changes.sarif.json")]
    [InlineData("not as junit", "x.zip", "y.zip", "-o", "changes.xml")]
    [InlineData("PA-OUT-SOURCE", "x.json", "y.zip", "-o", "x.json")]
    [InlineData("--fail-on-worst", "x.zip", "y.zip", "--fail-on-worst")]
    [InlineData("is no option", "--worst", "y.zip")]
    [InlineData("AFTER", "x.zip")]
    [InlineData("z.zip", "x.zip", "y.zip", "z.zip")]
    public async Task Wrong_usage_is_exit_64_with_a_clear_line(string line, params string[] args)
    {
        var run = await ToolRun.OfAsync(["compare", .. args]);
        Assert.Equal((64, ""), (run.ExitCode, run.Output));
        Assert.Contains(line, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_comparison_is_exit_130()
    {
        using var folder = new TemporaryFolder();
        await ReportAsync(folder.Zip("tended"), folder["report.json"]);
        var run = await ToolRun.OfAsync(["compare", folder["report.json"], folder["report.json"]], [], new CancellationToken(canceled: true));
        Assert.Equal((130, "", "Cancelled.\n"), (run.ExitCode, run.Output, run.Error));
    }

    private static async Task ReportAsync(string source, string path, params string[] options) =>
        Assert.Equal(0, (await ToolRun.OfAsync([source, "-o", path, .. options])).ExitCode);

    private static JsonElement Json(ToolRun run) => JsonDocument.Parse(run.Output).RootElement;
}
