using System.Globalization;
using System.Text.Json;
using ProfileAudit.Auditing;
using ProfileAudit.Rendering;
using ProfileAudit.Reports;
using ProfileAudit.Tests.Reports;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rendering;

/// <summary>docs/report.md says what the code does: its table is the schema's, its sample is the one below.</summary>
public sealed class ReportPageTests
{
    private const string Begin = "<!-- fields: written by the tests -->\n";
    private const string End = "<!-- end of fields -->\n";

    private static readonly string Page = Repository.PathOf("docs", "report.md");

    [Fact]
    public void The_table_of_fields_is_the_schemas()
    {
        var page = File.ReadAllText(Page);
        var expected = page.Replace(Begin + Between(page, Begin, End), Begin + Table(), StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("PROFILEAUDIT_WRITE_DOCS") == "1")
            File.WriteAllText(Page, expected);
        else
            Assert.Equal(expected, page);
    }

    [Fact]
    public void The_sample_is_the_one_below_and_runs()
    {
        var json = JsonReportRenderer.Default.RenderToString(StubRule.Audit(
        [
            new StubRule("no-photo", Category.Identity, 10, Effort.S, Sign.None, Outcome.Neglected, 0),
            new StubRule("few-skills", Category.Substance, 10, Effort.S, Sign.None, Outcome.CannotTell, 0),
        ]));
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        PrintHeadline(json, output);
        Assert.Equal("between 0.0 and 55.6 of 100 (44 % could be judged)\nno-photo: Do nothing.\n", output.ToString());

        var source = File.ReadAllText(Path.Combine(Repository.ProjectFolder, "Rendering", "ReportPageTests.cs"));
        var sample = Between(source, "        // sample\n", "        // end of sample\n");
        Assert.Equal(Unindented(sample), Between(File.ReadAllText(Page), "```csharp\n", "```\n"));
    }

    private static void PrintHeadline(string json, TextWriter output)
    {
        // sample
        using var report = JsonDocument.Parse(json);
        var score = report.RootElement.GetProperty("score");
        var (lowest, highest) = (score.GetProperty("lowest"), score.GetProperty("highest"));
        var judged = score.GetProperty("coverage").GetDecimal() * 100;
        output.WriteLine(score.GetProperty("level").GetString() is { } level
            ? $"{level}: {score.GetProperty("points")} of 100"
            : $"between {lowest} and {highest} of 100 ({judged:0} % could be judged)");

        foreach (var finding in report.RootElement.GetProperty("findings").EnumerateArray())
        {
            if (finding.GetProperty("outcome").GetString() == "neglected")
                output.WriteLine($"{finding.GetProperty("rule")}: {finding.GetProperty("remedy")}");
        }
        // end of sample
    }

    private static string Table() =>
        "| field | values | meaning |\n|---|---|---|\n" + string.Concat(ReportSchema.Fields.Select(field =>
            $"| `{field.Path}` | {string.Join(", ", field.Values)} | {field.Description!.Replace("|", @"\|", StringComparison.Ordinal)} |\n"));

    private static string Unindented(string code) => code["        ".Length..].Replace("\n        ", "\n", StringComparison.Ordinal);

    private static string Between(string text, string begin, string end)
    {
        var from = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }
}
