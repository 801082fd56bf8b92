using System.Globalization;
using System.Text.Json;
using NJsonSchema;
using Parquet;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tool.Tests;

public sealed class BatchCommandTests
{
    private const int Many = 200;

    private static readonly string[] ScoreFields = ["points", "lowest", "highest", "coverage", "level"];
    private static readonly string[] Personal = ["Madeup", "Sample", "example.org", "linkedin.com"];
    private static readonly string[] Resuming = ["--resume"];

    private static readonly JsonSchema LineSchema = JsonSchema.FromJsonAsync(File.ReadAllText(Repository.PathOf("docs", "schemas", "batch-line-1.schema.json"))).GetAwaiter().GetResult();

    [Fact]
    public async Task Every_export_is_a_line_in_the_order_of_names_whatever_the_number_of_jobs()
    {
        using var folder = new BatchFolder(Many);
        var run = await ToolRun.OfAsync("batch", folder.Path, "-o", folder["one.jsonl"], "--jobs", "1", "--cohort", folder["one.html"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal(0, (await ToolRun.OfAsync("batch", folder.Path, "-o", folder["four.jsonl"], "--jobs", "4", "--cohort", folder["four.html"])).ExitCode);
        Assert.Equal(folder.Lines("one.jsonl"), folder.Lines("four.jsonl"));
        Assert.Equal(folder.Lines("one.html"), folder.Lines("four.html"));
        var lines = Parsed(folder.Lines("one.jsonl"));
        Assert.Equal(Enumerable.Range(0, Many).Select(BatchFolder.NameOf).Order(StringComparer.Ordinal), lines.Select(line => line.GetProperty("file").GetString()));
        Assert.Equal(Enumerable.Range(0, Many).Where(i => BatchFolder.IsBroken(i) && i % 5 != 0).Select(BatchFolder.NameOf).Order(StringComparer.Ordinal), lines.Where(line => line.GetProperty("error").ValueKind != JsonValueKind.Null).Select(line => line.GetProperty("file").GetString()));
        Assert.Contains("100 of 200\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("192 of 200 exports were audited; 8 could not be (PA-ZIP-DAMAGED 8).\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_says_what_the_report_says()
    {
        using var folder = new BatchFolder(4);
        var line = Parsed((await ToolRun.OfAsync("batch", folder.Path)).Output)[1];
        var report = JsonDocument.Parse((await ToolRun.OfAsync(Path.Combine(folder.Path, BatchFolder.NameOf(1)), "--format", "json")).Output).RootElement;
        var score = report.GetProperty("score");
        foreach (var name in ScoreFields)
            Assert.Equal(score.GetProperty(name).GetRawText(), line.GetProperty(name).GetRawText());
        Assert.Equal(report.GetProperty("asOf").GetRawText(), line.GetProperty("asOf").GetRawText());
        Assert.Equal(
            report.GetProperty("findings").EnumerateArray().Select(finding => $"{finding.GetProperty("rule")} {finding.GetProperty("outcome")} {finding.GetProperty("score")}"),
            line.GetProperty("rules").EnumerateArray().Select(rule => $"{rule.GetProperty("rule")} {rule.GetProperty("outcome")} {rule.GetProperty("score")}"));
    }

    [Fact]
    public async Task Lines_follow_the_schema_and_name_nobody()
    {
        using var folder = new BatchFolder(30);
        var lines = (await ToolRun.OfAsync("batch", folder.Path)).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(30, lines.Length);
        Assert.All(lines, line => Assert.Empty(LineSchema.Validate(line)));
        Assert.NotEmpty(LineSchema.Validate(lines[0].Replace("\"schemaVersion\":1", "\"schemaVersion\":2", StringComparison.Ordinal)));
        // The members' names, and those of whom they know.
        Assert.All(Personal, name => Assert.DoesNotContain(name, string.Concat(lines), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Anonymous_lines_have_numbers_instead_of_names()
    {
        using var folder = new BatchFolder(12);
        var named = Parsed((await ToolRun.OfAsync("batch", folder.Path)).Output);
        var run = await ToolRun.OfAsync("batch", folder.Path, "--anonymous");
        Assert.DoesNotContain("invented", run.Output, StringComparison.Ordinal);
        var numbered = Parsed(run.Output);
        Assert.Equal(Enumerable.Range(1, 12).Select(number => number.ToString(CultureInfo.InvariantCulture)), numbered.Select(line => line.GetProperty("file").GetString()));
        Assert.Equal(named.Select(line => line.GetProperty("points").GetRawText()), numbered.Select(line => line.GetProperty("points").GetRawText()));
    }

    [Theory]
    [InlineData("lines.jsonl")]
    [InlineData("lines.csv")]
    public async Task A_batch_that_was_cut_off_anywhere_in_its_last_line_goes_on(string name)
    {
        using var folder = new BatchFolder(3);
        // Few rules, so that there are few places.
        await File.WriteAllTextAsync(folder["few.json"], JsonSerializer.Serialize(new { without = RuleCatalog.All.Select(rule => rule.Info.Id.Value).Where(id => id is not ("no-location" or "few-skills")) }));
        Assert.Equal(0, (await ToolRun.OfAsync("batch", folder.Path, "-o", folder[name], "--rulebook", folder["few.json"])).ExitCode);
        var whole = await File.ReadAllBytesAsync(folder[name]);
        var lastLine = Array.LastIndexOf(whole, (byte)'\n', whole.Length - 2) + 1;
        for (var length = lastLine; length <= whole.Length; length++)
        {
            await File.WriteAllBytesAsync(folder[name], whole[..length]);
            var run = await ToolRun.OfAsync("batch", folder.Path, "-o", folder[name], "--resume", "--jobs", "1", "--rulebook", folder["few.json"]);
            Assert.Equal(0, run.ExitCode);
            Assert.Equal(whole, await File.ReadAllBytesAsync(folder[name]));
            Assert.Contains("3 of 3 exports were audited.", run.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("lines.jsonl", 0)]
    [InlineData("lines.csv", 0)]
    [InlineData("lines.csv", 5)]
    public async Task A_batch_that_was_cut_off_at_once_begins_anew(string name, int length)
    {
        using var folder = new BatchFolder(3);
        Assert.Equal(0, (await ToolRun.OfAsync("batch", folder.Path, "-o", folder[name])).ExitCode);
        var whole = await File.ReadAllBytesAsync(folder[name]);
        await File.WriteAllBytesAsync(folder[name], whole[..length]);
        Assert.Equal(0, (await ToolRun.OfAsync("batch", folder.Path, "-o", folder[name], "--resume")).ExitCode);
        Assert.Equal(whole, await File.ReadAllBytesAsync(folder[name]));
    }

    [Fact]
    public async Task A_resumed_batch_counts_everybody_in_its_cohort_and_audits_only_what_is_missing()
    {
        using var folder = new BatchFolder(40);
        Assert.Equal(0, (await ToolRun.OfAsync("batch", folder.Path, "-o", folder["whole.jsonl"], "--cohort", folder["whole.json"])).ExitCode);
        var lines = folder.Lines("whole.jsonl").Split('\n');
        // What is there is taken as it is, which shows that it is not audited again.
        var kept = string.Concat(lines.Take(15).Select(line => $"{line.Replace("\"version\":\"0.1.0\"", "\"version\":\"0.0.9\"", StringComparison.Ordinal)}\n"));
        await File.WriteAllTextAsync(folder["part.jsonl"], kept);
        Assert.Equal(0, (await ToolRun.OfAsync("batch", folder.Path, "-o", folder["part.jsonl"], "--resume", "--cohort", folder["part.json"])).ExitCode);
        Assert.StartsWith(kept, folder.Lines("part.jsonl"), StringComparison.Ordinal);
        Assert.Equal(folder.Lines("whole.jsonl")[^20000..], folder.Lines("part.jsonl")[^20000..]);
        Assert.Equal(folder.Lines("whole.json"), folder.Lines("part.json"));
    }

    [Fact]
    public async Task A_cancelled_batch_leaves_whole_lines_and_can_be_resumed()
    {
        using var folder = new BatchFolder(30);
        Assert.Equal(0, (await ToolRun.OfAsync("batch", folder.Path, "-o", folder["whole.jsonl"])).ExitCode);
        using var stop = new CancellationTokenSource();
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StoppingWriter(stop);
        var surroundings = new Surroundings { OpenInput = () => Stream.Null, Output = output, Error = error };
        Assert.Equal(130, await CommandLine.RunAsync(["batch", folder.Path, "-o", folder["lines.jsonl"], "--jobs", "2"], surroundings, stop.Token));
        Assert.Contains("with --resume goes on.", error.ToString(), StringComparison.Ordinal);
        var part = folder.Lines("lines.jsonl");
        Assert.NotEqual(folder.Lines("whole.jsonl"), part);
        Assert.EndsWith("}\n", part, StringComparison.Ordinal);
        Assert.StartsWith(part, folder.Lines("whole.jsonl"), StringComparison.Ordinal);
        Assert.Equal(0, (await ToolRun.OfAsync("batch", folder.Path, "-o", folder["lines.jsonl"], "--resume")).ExitCode);
        Assert.Equal(folder.Lines("whole.jsonl"), folder.Lines("lines.jsonl"));
    }

    [Theory]
    [InlineData("=cmd|'/c calc'!A0")]
    [InlineData("+1+1")]
    [InlineData("-2+3")]
    [InlineData("@SUM(1)")]
    [InlineData("\tx")]
    [InlineData(" =1")]
    [InlineData("\uFF1D1")]
    [InlineData("a,b")]
    [InlineData("it is \"quoted\"")]
    [InlineData("two\nlines")]
    public async Task A_name_or_group_in_a_table_is_no_formula_and_no_second_cell(string hostile)
    {
        using var folder = new BatchFolder(0);
        await File.WriteAllTextAsync(Path.Combine(folder.Path, $"{hostile.Replace('/', '_')}.zip"), "broken");
        await File.WriteAllTextAsync(folder["groups.csv"], $"group,file\n\"{hostile.Replace("\"", "\"\"", StringComparison.Ordinal)}\",\"{hostile.Replace('/', '_').Replace("\"", "\"\"", StringComparison.Ordinal)}.zip\"\n");
        var run = await ToolRun.OfAsync("batch", folder.Path, "-o", folder["lines.csv"], "--group", folder["groups.csv"]);
        Assert.Equal(2, run.ExitCode);
        var lines = folder.Lines("lines.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.All(lines[1].Split("\",\"").Take(2), cell => Assert.DoesNotContain(cell.TrimStart('"', ' ')[0], "=+-@\t\uFF1D"));
        Assert.StartsWith("\"", lines[1], StringComparison.Ordinal);
        // What was written can be read back, so the batch can go on with it.
        Assert.Equal(2, (await ToolRun.OfAsync("batch", folder.Path, "-o", folder["lines.csv"], "--resume")).ExitCode);
        Assert.Equal(2, folder.Lines("lines.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task A_table_has_a_row_a_line_and_two_columns_a_rule()
    {
        using var folder = new BatchFolder(10);
        Assert.Equal(0, (await ToolRun.OfAsync("batch", folder.Path, "-o", folder["lines.csv"])).ExitCode);
        var lines = folder.Lines("lines.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(11, lines.Length);
        Assert.StartsWith("file,group,error,next_step,as_of,version,ruleset,preset,rulebook,points,lowest,highest,coverage,level,codes,no_photo_outcome,no_photo_score,", lines[0], StringComparison.Ordinal);
        Assert.Contains(",\"neglected\",0.", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_parquet_file_holds_the_same()
    {
        using var folder = new BatchFolder(10);
        var lines = Parsed((await ToolRun.OfAsync("batch", folder.Path)).Output);
        Assert.Equal(0, (await ToolRun.OfAsync("batch", folder.Path, "-o", folder["lines.parquet"])).ExitCode);
        await using var reader = await ParquetReader.CreateAsync(folder["lines.parquet"]);
        using var group = reader.OpenRowGroupReader(0);
        Assert.Equal((1, 10L), (reader.RowGroupCount, group.RowCount));
        var (names, points, outcomes) = (new string?[10], new double?[10], new string?[10]);
        await group.ReadAsync(reader.Schema.FindDataField("file"), names.AsMemory()!);
        await group.ReadAsync<double>(reader.Schema.FindDataField("points"), points.AsMemory());
        await group.ReadAsync(reader.Schema.FindDataField("no_location_outcome"), outcomes.AsMemory()!);
        Assert.Equal(lines.Select(line => line.GetProperty("file").GetString()), names);
        Assert.Equal(lines.Select(line => line.GetProperty("points") is { ValueKind: JsonValueKind.Number } told ? told.GetDouble() : (double?)null), points);
        Assert.Equal(
            lines.Select(line => line.GetProperty("rules").EnumerateArray().Where(rule => rule.GetProperty("rule").GetString() == "no-location").Select(rule => rule.GetProperty("outcome").GetString()).FirstOrDefault()),
            outcomes);
        Assert.DoesNotContain(Directory.EnumerateFiles(Path.GetDirectoryName(folder["x"])!), file => Path.GetFileName(file).StartsWith("lines.parquet.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_lines_of_all_shards_are_the_whole_and_so_is_their_cohort()
    {
        using var folder = new BatchFolder(60);
        var groups = folder.Groups(number => number % 2 == 0 ? "even" : "odd", 60);
        Assert.Equal(0, (await ToolRun.OfAsync("batch", folder.Path, "-o", folder["whole.jsonl"], "--group", groups, "--cohort", folder["whole.html"])).ExitCode);
        for (var shard = 1; shard <= 3; shard++)
            Assert.Equal(0, (await ToolRun.OfAsync("batch", folder.Path, "-o", folder[$"{shard}.jsonl"], "--group", groups, "--shard", $"{shard}/3")).ExitCode);
        string[] parts = [folder["1.jsonl"], folder["2.jsonl"], folder["3.jsonl"]];
        Assert.All(parts, part => Assert.True(new FileInfo(part).Length > 0));
        Assert.Equal(
            folder.Lines("whole.jsonl").Split('\n').Order(StringComparer.Ordinal).Where(line => line.Length > 0),
            parts.SelectMany(File.ReadAllLines).Order(StringComparer.Ordinal));
        Assert.Equal(0, (await ToolRun.OfAsync(["cohort", .. parts, "-o", folder["parts.html"]])).ExitCode);
        Assert.Equal(folder.Lines("whole.html"), folder.Lines("parts.html"));
        Assert.Contains(">even<", folder.Lines("whole.html"), StringComparison.Ordinal);
    }

    /// <summary>On every machine, for ever: else the parts of one folder would not be the whole.</summary>
    [Theory]
    [InlineData("invented-001.zip", 4)]
    [InlineData("invented-002.zip", 2)]
    [InlineData("invented-\u00E4.zip", 1)]
    [InlineData("invented-a\u0308.zip", 1)]
    public async Task A_name_is_always_in_the_same_shard(string name, int expected)
    {
        using var folder = new BatchFolder(0);
        await File.WriteAllTextAsync(Path.Combine(folder.Path, name), "broken");
        var found = new List<int>();
        for (var shard = 1; shard <= 4; shard++)
        {
            if ((await ToolRun.OfAsync("batch", folder.Path, "--shard", $"{shard}/4")).Output.Length > 0)
                found.Add(shard);
        }

        Assert.Equal([expected], found);
    }

    [Fact]
    public async Task What_is_no_export_is_passed_over_and_counted()
    {
        using var folder = new BatchFolder(3);
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "notes.txt"), "x");
        Directory.CreateDirectory(Path.Combine(folder.Path, "empty"));
        Directory.CreateDirectory(Path.Combine(folder.Path, "__MACOSX"));
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "__MACOSX", "._Profile.csv"), "x");
        var run = await ToolRun.OfAsync("batch", folder.Path);
        Assert.Equal(3, Parsed(run.Output).Count);
        Assert.Contains("neither a ZIP file nor a folder with tables: 2.", run.Error, StringComparison.Ordinal);
        Assert.Equal("", (await ToolRun.OfAsync("batch", folder.Path, "--quiet")).Error);
    }

    [Fact]
    public async Task Nothing_readable_is_exit_2_and_one_readable_is_0()
    {
        using var folder = new BatchFolder(0);
        Assert.Equal((2, ""), await CodeAsync("PA-BATCH-EMPTY"));
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "a.zip"), "broken");
        var run = await ToolRun.OfAsync("batch", folder.Path);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("PA-IN-UNKNOWN: a.zip: ", run.Error, StringComparison.Ordinal);
        Assert.Single(Parsed(run.Output));
        using var other = new BatchFolder(1);
        await File.WriteAllTextAsync(Path.Combine(other.Path, "a.zip"), "broken");
        Assert.Equal(0, (await ToolRun.OfAsync("batch", other.Path)).ExitCode);

        async Task<(int, string)> CodeAsync(string code)
        {
            var empty = await ToolRun.OfAsync("batch", folder.Path);
            Assert.StartsWith($"{code}: ", empty.Error, StringComparison.Ordinal);
            return (empty.ExitCode, empty.Output);
        }
    }

    [Fact]
    public async Task Lines_that_do_not_fit_are_not_gone_on_with()
    {
        using var folder = new BatchFolder(3);
        await ToolRun.OfAsync("batch", folder.Path, "-o", folder["lines.jsonl"]);
        var lines = folder.Lines("lines.jsonl");
        await RefusedAsync("PA-OUT-EXISTS", lines, "lines.jsonl", isResumed: false);
        await RefusedAsync("PA-BATCH-LINE", $"nothing of ours\n{lines}");
        await RefusedAsync("PA-BATCH-LINE", $"{lines}{lines}");
        await RefusedAsync("PA-BATCH-LINE", lines.Replace("invented-001", "elsewhere-001", StringComparison.Ordinal));
        await RefusedAsync("PA-BATCH-LINE", lines.Replace("\"schemaVersion\":1", "\"schemaVersion\":2", StringComparison.Ordinal));
        await RefusedAsync("PA-BATCH-RULES", lines.Replace("\"preset\":\"default\"", "\"preset\":\"student\"", StringComparison.Ordinal));
        await RefusedAsync("PA-BATCH-LINE", "file,group\n", "other.csv");
        await RefusedAsync("--resume is not for Parquet", "", "lines.parquet");

        async Task RefusedAsync(string code, string text, string name = "lines.jsonl", bool isResumed = true)
        {
            await File.WriteAllTextAsync(folder[name], text);
            var run = await ToolRun.OfAsync(["batch", folder.Path, "-o", folder[name], .. isResumed ? Resuming : []]);
            Assert.Equal(64, run.ExitCode);
            Assert.StartsWith(code, run.Error, StringComparison.Ordinal);
            Assert.Equal(text, folder.Lines(name));
        }
    }

    [Theory]
    [InlineData("PA-GROUP-FILE", "")]
    [InlineData("PA-GROUP-FILE", "name,group\na,b\n")]
    [InlineData("PA-GROUP-FILE", "file,group\na\n")]
    [InlineData("PA-GROUP-FILE", "file,group\na,b\na,c\n")]
    [InlineData("PA-GROUP-FILE", "file,group\n\"a,b\n")]
    [InlineData("PA-GROUP-FILE", null)]
    public async Task A_group_file_that_cannot_be_used_is_one_line_and_exit_64(string code, string? text)
    {
        using var folder = new BatchFolder(1);
        if (text is not null)
            await File.WriteAllTextAsync(folder["groups.csv"], text);
        var run = await ToolRun.OfAsync("batch", folder.Path, "--group", folder["groups.csv"]);
        Assert.Equal((64, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"{code}: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strangers_in_a_group_file_are_counted()
    {
        using var folder = new BatchFolder(2);
        await File.WriteAllTextAsync(folder["groups.csv"], $"\uFEFFFile , Group\n{BatchFolder.NameOf(1)},a\nelsewhere.zip,b\n");
        var run = await ToolRun.OfAsync("batch", folder.Path, "--group", folder["groups.csv"]);
        Assert.Contains("Named in the file of --group and not in the folder: 1.", run.Error, StringComparison.Ordinal);
        Assert.Equal([null, "a"], Parsed(run.Output).Select(line => line.GetProperty("group").GetString()));
    }

    [Theory]
    [InlineData("is no part such as 3/8", "--shard", "9/8")]
    [InlineData("is no part such as 3/8", "--shard", "0/8")]
    [InlineData("is no part such as 3/8", "--shard", "3")]
    [InlineData("from 1 to 256", "--jobs", "0")]
    [InlineData("from 10 on", "--minimum-group", "9")]
    [InlineData("--minimum-group is for the page", "--minimum-group", "20")]
    [InlineData("--cohort is not for a shard", "--shard", "1/2", "--cohort", "x.html")]
    [InlineData("not as markdown", "--cohort", "x.md")]
    [InlineData("--fail-under is not for batch", "--fail-under", "50")]
    [InlineData("--answer is not for batch", "--answer", "photo=yes")]
    [InlineData("--format is not for batch", "--format", "json")]
    [InlineData("names no format of lines", "-o", "x.html")]
    [InlineData("--resume goes on with", "--resume")]
    [InlineData("--cohort with --resume", "--resume", "-o", "x.csv", "--cohort", "x.html")]
    public async Task Wrong_usage_is_exit_64_with_a_clear_line(string line, params string[] options)
    {
        using var folder = new BatchFolder(1);
        var run = await ToolRun.OfAsync(["batch", folder.Path, .. options]);
        Assert.Equal((64, ""), (run.ExitCode, run.Output));
        Assert.Contains(line, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-o", "x.jsonl")]
    [InlineData("--cohort", "x.html")]
    public async Task Nothing_is_written_among_the_exports(string option, string name)
    {
        using var folder = new BatchFolder(1);
        var run = await ToolRun.OfAsync("batch", folder.Path, option, Path.Combine(folder.Path, name));
        Assert.Equal(64, run.ExitCode);
        Assert.StartsWith("PA-OUT-SOURCE: ", run.Error, StringComparison.Ordinal);
    }

    private static IReadOnlyList<JsonElement> Parsed(string lines) =>
        [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    /// <summary>Presses Ctrl-C as soon as the first failure is told, which is in the midst of the batch.</summary>
    private sealed class StoppingWriter(CancellationTokenSource stop) : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Task WriteLineAsync(string? value)
        {
            stop.Cancel();
            return base.WriteLineAsync(value);
        }
    }
}
