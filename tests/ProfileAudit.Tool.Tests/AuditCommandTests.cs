using System.Text.Json;

namespace ProfileAudit.Tool.Tests;

public sealed class AuditCommandTests
{
    [Theory]
    [InlineData("console")]
    [InlineData("json")]
    [InlineData("html")]
    [InlineData("markdown")]
    public async Task A_redacted_report_names_nobody(string format)
    {
        Assert.Contains("Sons Ltd", (await ToolRun.OfAsync("demo", "--format", format)).Output, StringComparison.Ordinal);
        var redacted = (await ToolRun.OfAsync("demo", "--format", format, "--redact")).Output;
        Assert.DoesNotContain("Sons Ltd", redacted, StringComparison.Ordinal);
        Assert.Contains("[company]", redacted.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_its_folder_and_standard_input_give_the_same_report()
    {
        using var folder = new TemporaryFolder();
        var zip = folder.Zip("tended");
        var fromZip = await ToolRun.OfAsync(zip, "--format", "json");
        var fromFolder = await ToolRun.OfAsync("audit", folder.Unpacked("tended"), "--format", "json");
        var fromInput = await ToolRun.OfAsync(["-", "--format", "json"], await File.ReadAllBytesAsync(zip));
        Assert.Equal((0, ""), (fromZip.ExitCode, fromZip.Error));
        Assert.Contains("\"points\"", fromZip.Output, StringComparison.Ordinal);
        Assert.Equal(fromZip, fromFolder);
        Assert.Equal(fromZip, fromInput);
    }

    [Fact]
    public async Task A_single_table_is_audited_as_far_as_it_goes()
    {
        using var folder = new TemporaryFolder();
        var table = Path.Combine(folder.Unpacked("tended"), "Skills.csv");
        var report = Json(await ToolRun.OfAsync(table, "--format", "json"));
        Assert.Equal("kept", Outcome(report, "few-skills"));
        Assert.Equal("cannot-tell", Outcome(report, "few-connections"));
    }

    [Fact]
    public async Task Several_sources_are_joined()
    {
        using var folder = new TemporaryFolder();
        var table = Path.Combine(folder.Unpacked("tended"), "Positions.csv");
        var joined = Json(await ToolRun.OfAsync(Path.Combine(folder.Unpacked("tended"), "Skills.csv"), table, "--format", "json"));
        Assert.Equal(2, joined.GetProperty("sources").GetArrayLength());
        Assert.Equal("kept", Outcome(joined, "no-position"));
        Assert.Equal("kept", Outcome(joined, "few-skills"));
    }

    [Fact]
    public async Task The_order_in_which_sources_are_named_makes_no_difference()
    {
        using var folder = new TemporaryFolder();
        var (table, basic) = (Path.Combine(folder.Unpacked("tended"), "Connections.csv"), folder.Zip("basic"));
        var there = await ToolRun.OfAsync(table, basic);
        Assert.Equal(0, there.ExitCode);
        Assert.Equal(there, await ToolRun.OfAsync(basic, table));
    }

    [Fact]
    public async Task Sources_of_different_people_are_refused_in_one_line()
    {
        using var folder = new TemporaryFolder();
        string Named(string first, string last)
        {
            var path = Path.Combine(Directory.CreateDirectory(folder[first]).FullName, "Profile.csv");
            File.WriteAllText(path, $"First Name,Last Name,Headline,Summary\n{first},{last},,\n");
            return path;
        }

        var run = await ToolRun.OfAsync(Named("Ada", "Sample"), Named("Carl", "Example"));
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Equal("PA-JOIN-PEOPLE: Two of the sources are of different people: neither their names nor their addresses agree. Name only sources of one person, and audit each person on their own.\n", run.Error);
    }

    [Fact]
    public async Task An_answer_wins_and_is_a_source()
    {
        using var folder = new TemporaryFolder();
        var zip = folder.Zip("neglected");
        Assert.Equal("cannot-tell", Outcome(Json(await ToolRun.OfAsync(zip, "--format", "json")), "no-photo"));
        Assert.Equal("kept", Outcome(Json(await ToolRun.OfAsync(zip, "--format", "json", "--answer", "photo=yes")), "no-photo"));
        var answered = Json(await ToolRun.OfAsync(zip, "--format", "json", "--answer", "photo=no", "--answer", "groups=7"));
        Assert.Equal("neglected", Outcome(answered, "no-photo"));
        Assert.Equal("kept", Outcome(answered, "no-groups"));
        Assert.Equal("answers", answered.GetProperty("sources")[1].GetProperty("kind").GetString());
    }

    [Fact]
    public async Task The_day_of_the_audit_may_be_said()
    {
        var report = Json(await ToolRun.OfAsync("demo", "--format", "json", "--as-of", "2027-05-06"));
        Assert.Equal("2027-05-06", report.GetProperty("asOf").GetString());
        Assert.Equal("2026-03-01", Json(await ToolRun.OfAsync("demo", "--format", "json")).GetProperty("asOf").GetString());
    }

    [Theory]
    [InlineData("report.json", "{")]
    [InlineData("report.HTML", "<!DOCTYPE html>")]
    [InlineData("report.md", "# ")]
    [InlineData("report.sarif", "{\n  \"$schema\": \"https://docs.oasis-open.org/sarif/")]
    [InlineData("report.SARIF.json", "{\n  \"$schema\": \"https://docs.oasis-open.org/sarif/")]
    [InlineData("report.xml", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<testsuites ")]
    public async Task The_ending_of_the_output_names_the_format(string name, string start)
    {
        using var folder = new TemporaryFolder();
        var run = await ToolRun.OfAsync("demo", "-o", folder[name]);
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(start, await File.ReadAllTextAsync(folder[name]), StringComparison.OrdinalIgnoreCase);
        Assert.Equal([name], folder.Names);
    }

    [Theory]
    [InlineData("sarif", "results.sarif")]
    [InlineData("junit", "results.xml")]
    public async Task What_builds_collect_is_the_same_on_standard_output_and_in_a_file_and_the_mark_still_counts(string format, string name)
    {
        using var folder = new TemporaryFolder();
        var shown = await ToolRun.OfAsync("demo", "--format", format, "--fail-under", "99");
        var written = await ToolRun.OfAsync("demo", "-o", folder[name], "--fail-under", "99");
        Assert.Equal((1, 1), (shown.ExitCode, written.ExitCode));
        Assert.Equal(shown.Output, await File.ReadAllTextAsync(folder[name]));
        Assert.NotEqual(0xEF, (await File.ReadAllBytesAsync(folder[name]))[0]);
        Assert.DoesNotContain("Sons Ltd", shown.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_written_whole_or_not_at_all()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["old.json"], "old");
        Assert.Equal(0, (await ToolRun.OfAsync("demo", "-o", folder["old.json"])).ExitCode);
        Assert.Contains("schemaVersion", await File.ReadAllTextAsync(folder["old.json"]), StringComparison.Ordinal);
        var nowhere = await ToolRun.OfAsync("demo", "-o", folder["missing/report.json"]);
        Assert.Equal(64, nowhere.ExitCode);
        Assert.StartsWith("PA-OUT-WRITE: ", nowhere.Error, StringComparison.Ordinal);
        Directory.CreateDirectory(folder["taken.json"]);
        Assert.Equal(64, (await ToolRun.OfAsync("demo", "-o", folder["taken.json"])).ExitCode);
        Assert.Equal(["old.json", "taken.json"], folder.Names);
    }

    [Fact]
    public async Task A_mark_that_is_missed_is_exit_1_and_the_report_still_comes()
    {
        var below = await ToolRun.OfAsync("demo", "--fail-under", "99.5");
        Assert.Equal(1, below.ExitCode);
        Assert.NotEmpty(below.Output);
        Assert.Contains("99.5", below.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await ToolRun.OfAsync("demo", "--fail-under", "0")).ExitCode);
    }

    [Fact]
    public async Task The_mark_itself_passes()
    {
        var points = Json(await ToolRun.OfAsync("demo", "--format", "json")).GetProperty("score").GetProperty("points").GetDouble();
        Assert.Equal(0, (await ToolRun.OfAsync("demo", "--fail-under", Text(points))).ExitCode);
        Assert.Equal(1, (await ToolRun.OfAsync("demo", "--fail-under", Text(points + 0.1))).ExitCode);
    }

    [Fact]
    public async Task Without_a_score_every_mark_is_missed()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["only"]);
        await File.WriteAllTextAsync(folder["only/Registration.csv"], "Registered At,Registration Ip,Subscription Types\n\"1/9/10, 2:36 PM\",192.0.2.5,\n");
        Assert.Equal(1, (await ToolRun.OfAsync(folder["only"], "--fail-under", "0")).ExitCode);
    }

    [Theory]
    [InlineData("PA-IN-UNKNOWN", "a letter")]
    [InlineData("PA-IN-EMPTY", "")]
    [InlineData("PA-ZIP-DAMAGED", "PK\u0003\u0004broken")]
    public async Task A_broken_source_is_one_line_and_exit_2(string code, string content)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["export.zip"], content);
        var run = await ToolRun.OfAsync(folder["export.zip"]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"{code}: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task A_missing_source_is_one_line_and_exit_2()
    {
        using var folder = new TemporaryFolder();
        var run = await ToolRun.OfAsync(folder["nowhere.zip"]);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("PA-IN-MISSING: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Directory.CreateDirectory(folder["empty"]);
        Assert.StartsWith("PA-EXPORT-NONE: ", (await ToolRun.OfAsync(folder["empty"])).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_part_is_told_and_the_rest_is_reported()
    {
        using var folder = new TemporaryFolder();
        var export = folder.Unpacked("tended");
        await File.WriteAllTextAsync(Path.Combine(export, "Connections.csv"), "nothing like a table");
        var run = await ToolRun.OfAsync(export, "--format", "json");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("PA-CSV-HEADER: Connections.csv", run.Error, StringComparison.Ordinal);
        Assert.Equal("cannot-tell", Outcome(Json(run), "few-connections"));
        Assert.Equal("", (await ToolRun.OfAsync(export, "--format", "json", "--quiet")).Error);
    }

    [Theory]
    [InlineData("x.zip", "--answer", "shoe=42")]
    [InlineData("x.zip", "--as-of", "2026-13-01")]
    [InlineData("x.zip", "--fail-under", "120")]
    [InlineData("x.zip", "--fail-under", "1,5")]
    [InlineData("x.zip", "--format", "pdf")]
    [InlineData("x.zip", "--no-such-option")]
    [InlineData("demo", "-o", "report.docx")]
    [InlineData("audit")]
    public async Task Wrong_usage_is_exit_64_with_a_hint_and_no_report(params string[] args)
    {
        var run = await ToolRun.OfAsync(args);
        Assert.Equal((64, ""), (run.ExitCode, run.Output));
        Assert.NotEmpty(run.Error);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_never_replaces_the_export_it_is_about()
    {
        using var folder = new TemporaryFolder();
        var zip = folder.Zip("tended");
        var bytes = await File.ReadAllBytesAsync(zip);
        var run = await ToolRun.OfAsync(zip, "-o", zip, "--format", "json");
        Assert.Equal(64, run.ExitCode);
        Assert.StartsWith("PA-OUT-SOURCE: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(zip));
        var export = folder.Unpacked("tended");
        Assert.Equal(64, (await ToolRun.OfAsync(export, "-o", Path.Combine(export, "report.json"))).ExitCode);
    }

    [Fact]
    public async Task An_option_counts_before_and_behind_the_command()
    {
        Assert.Equal(1, (await ToolRun.OfAsync("--fail-under", "100", "demo")).ExitCode);
        Assert.Equal(1, (await ToolRun.OfAsync("demo", "--fail-under", "100")).ExitCode);
        Assert.StartsWith("{", (await ToolRun.OfAsync("--format", "json", "demo")).Output, StringComparison.Ordinal);
        Assert.Equal(64, (await ToolRun.OfAsync("--answer", "shoe=42", "demo")).ExitCode);
    }

    [Fact]
    public async Task No_argument_is_a_mistake_of_ours_or_reaches_the_terminal_raw()
    {
        Assert.Equal(2, (await ToolRun.OfAsync("")).ExitCode);
        Assert.Equal(64, (await ToolRun.OfAsync("demo", "--format", "json", "-o", "")).ExitCode);
        Assert.Equal(64, (await ToolRun.OfAsync("demo", "--format", "json", "-o", "/")).ExitCode);
        var run = await ToolRun.OfAsync("rules", "x\u001b[31m\u202e");
        Assert.Equal(64, run.ExitCode);
        Assert.DoesNotContain('\u001b', run.Error);
        Assert.DoesNotContain('\u202e', run.Error);
    }

    [Fact]
    public async Task An_argument_is_never_read_as_a_file_of_arguments()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["names"], "--weird=1");
        var run = await ToolRun.OfAsync($"@{folder["names"]}");
        Assert.Equal(2, run.ExitCode);
        Assert.DoesNotContain("weird", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_in_a_folder_is_told_as_unread_and_not_as_absent()
    {
        using var folder = new TemporaryFolder();
        var export = folder.Unpacked("tended");
        File.Move(Path.Combine(export, "Skills.csv"), folder["elsewhere.csv"]);
        File.CreateSymbolicLink(Path.Combine(export, "Skills.csv"), folder["elsewhere.csv"]);
        var run = await ToolRun.OfAsync(export, "--format", "json");
        Assert.Contains("PA-FILE-ACCESS: Skills.csv", run.Error, StringComparison.Ordinal);
        Assert.Equal("cannot-tell", Outcome(Json(run), "few-skills"));
    }

    [Fact]
    public async Task A_cancelled_run_is_exit_130()
    {
        using var folder = new TemporaryFolder();
        var run = await ToolRun.OfAsync([folder.Zip("tended")], [], new CancellationToken(canceled: true));
        Assert.Equal((130, "", "Cancelled.\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task Without_arguments_it_says_how_to_begin()
    {
        var run = await ToolRun.OfAsync();
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("profile-audit demo", run.Output, StringComparison.Ordinal);
        Assert.True(run.Output.Split('\n').Length <= 12);
    }

    [Fact]
    public async Task The_version_is_the_librarys()
    {
        var run = await ToolRun.OfAsync("--version");
        Assert.Equal(Json(await ToolRun.OfAsync("demo", "--format", "json")).GetProperty("tool").GetProperty("version").GetString(), run.Output.Trim());
    }

    private static string Text(double number) => number.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);

    private static JsonElement Json(ToolRun run) => JsonDocument.Parse(run.Output).RootElement;

    private static string? Outcome(JsonElement report, string rule) =>
        report.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("rule").GetString() == rule).GetProperty("outcome").GetString();
}
