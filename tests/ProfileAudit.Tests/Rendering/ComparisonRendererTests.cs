using System.Globalization;
using System.Text.Json.Nodes;
using CsCheck;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NJsonSchema;
using ProfileAudit.Auditing;
using ProfileAudit.Rendering;
using ProfileAudit.Reports;
using ProfileAudit.Tests.Reports;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rendering;

public sealed class ComparisonRendererTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(JsonComparisonRenderer.Schema).GetAwaiter().GetResult();

    private static readonly IComparisonRenderer[] ForPeople =
        [ConsoleComparisonRenderer.Default, new ConsoleComparisonRenderer { UseColor = true }, MarkdownComparisonRenderer.Default];

    public static TheoryData<string> Comparisons => ComparedReports.Names;

    public static TheoryData<string, string> Hostile => HostileTexts.All;

    [Theory]
    [MemberData(nameof(Comparisons))]
    public Task Console(string comparison) => Snapshot.Verify(ConsoleComparisonRenderer.Default.RenderToString(ComparedReports.Of(comparison)), "txt", comparison);

    [Theory]
    [MemberData(nameof(Comparisons))]
    public Task Markdown(string comparison) => Snapshot.Verify(MarkdownComparisonRenderer.Default.RenderToString(ComparedReports.Of(comparison)), "md", comparison);

    [Fact]
    public Task Json() => Snapshot.Verify(JsonComparisonRenderer.Default.RenderToString(ComparedReports.Realistic), "json");

    [Fact]
    public void The_sentence_says_what_is_more_and_why()
    {
        Says("10 points more than on 1 March 2025: 10 because of what you did.", [Rule("a", Outcome.Neglected, 0.4)], [Rule("a", Outcome.Neglected, 0.5)]);
        Says("1 point fewer than on 1 March 2025: 1 because of what slipped.", [Rule("a", Outcome.Neglected, 0.4)], [Rule("a", Outcome.Neglected, 0.39)]);
        Says("50 points more than on 1 March 2025: 50 because more can be seen.", [Rule("a", Outcome.Neglected, 0), Rule("b", Outcome.CannotTell, null)], [Rule("a", Outcome.Neglected, 0), Rule("b", Outcome.Kept, 1)]);
        Says("50 points fewer than on 1 March 2025: 50 because less can be seen.", [Rule("a", Outcome.Neglected, 0), Rule("b", Outcome.Kept, 1)], [Rule("a", Outcome.Neglected, 0), Rule("b", Outcome.CannotTell, null)]);
        Says("100 points more than on 1 March 2025: 100 because something else can be seen.", [Rule("a", Outcome.Neglected, 0), Rule("b", Outcome.CannotTell, null)], [Rule("a", Outcome.CannotTell, null), Rule("b", Outcome.Kept, 1)]);
        Says("As many points as on 1 March 2025: 50 more because of what you did, 50 fewer because the rules changed.", [Rule("a", Outcome.Neglected, 0), Rule("b", Outcome.Kept, 1)], [Rule("a", Outcome.Neglected, 0.5)]);
        Says("As many points as on 1 March 2025.", [Rule("a", Outcome.Kept, 1)], [Rule("a", Outcome.Kept, 1)]);
    }

    [Fact]
    public void Of_two_reports_of_one_day_the_day_is_not_told()
    {
        var comparison = ComparedReports.Differing([Rule("a", Outcome.Neglected, 0.4)], [Rule("a", Outcome.Kept, 1)], new DateOnly(2026, 3, 1));
        Assert.Contains("60 points more than before: 60 because of what you did.", ConsoleComparisonRenderer.Default.RenderToString(comparison), StringComparison.Ordinal);
    }

    [Fact]
    public void The_formats_for_people_name_every_change_and_end_their_lines_alike() => Assert.All(ForPeople, renderer =>
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\r\n" };
        renderer.Render(ComparedReports.Realistic, output);
        var text = output.ToString();
        Assert.All(ComparedReports.Realistic.Changes.Where(change => change.Cause is not null), change => Assert.Contains(change.Rule.Title, text, StringComparison.Ordinal));
        Assert.DoesNotContain("Education", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.DoesNotContain(" \n", text, StringComparison.Ordinal);
        Assert.EndsWith(".\n", AnsiCodes.Without(text).Replace("*\n", "\n", StringComparison.Ordinal), StringComparison.Ordinal);
    });

    [Fact]
    public void Colour_only_repeats_what_the_words_say()
    {
        var colourful = new ConsoleComparisonRenderer { UseColor = true }.RenderToString(ComparedReports.Realistic);
        Assert.Contains('\e', colourful);
        Assert.Equal(ConsoleComparisonRenderer.Default.RenderToString(ComparedReports.Realistic), AnsiCodes.Without(colourful));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(200)]
    public void No_line_is_longer_than_the_width(int width) => Assert.All(
        new ConsoleComparisonRenderer { Width = width }.RenderToString(ComparedReports.Realistic).Split('\n'),
        line => Assert.True(new StringInfo(line).LengthInTextElements <= width, line));

    [Theory]
    [MemberData(nameof(Hostile))]
    public void No_text_brings_a_control_character_an_override_or_a_block_of_its_own(string hostile, string seen)
    {
        Assert.NotEmpty(seen);
        Assert.All(ComparisonRenderers.All, renderer =>
        {
            var text = renderer.RenderToString(ComparedReports.Saying(hostile));
            Assert.DoesNotContain(text, letter => char.IsControl(letter) && letter != '\n');
            Assert.DoesNotContain(text, letter => letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029');
        });
        Assert.Equal(Shape(HostileTexts.Harmless), Shape(hostile));
    }

    [Theory]
    [MemberData(nameof(Comparisons))]
    public void A_comparison_follows_the_schema(string comparison) => Assert.Empty(Invariantly.Ask(() => Schema.Validate(JsonComparisonRenderer.Default.RenderToString(ComparedReports.Of(comparison)))));

    [Fact]
    public void Any_comparison_follows_the_schema_and_its_parts_sum_to_its_points() => Gen.Select(SummaryGen.Reports, SummaryGen.Reports).Sample(
        (before, after) =>
        {
            var json = JsonComparisonRenderer.Default.RenderToString(Comparison.Between(before, after));
            Assert.Empty(Invariantly.Ask(() => Schema.Validate(json)));
            if (JsonNode.Parse(json)!["difference"] is { } difference)
                Assert.Equal((decimal)difference["points"]!, (decimal)difference["you"]! + (decimal)difference["data"]! + (decimal)difference["rules"]!);
        },
        iter: 500);

    [Fact]
    public void The_schema_names_every_field_that_is_written_and_no_other()
    {
        var fields = ReportSchema.FieldsOf(JsonComparisonRenderer.Schema);
        var written = new[] { ComparedReports.Realistic, ComparedReports.Doubtful }
            .SelectMany(comparison => Paths(JsonNode.Parse(JsonComparisonRenderer.Default.RenderToString(comparison)), "")).Distinct();
        Assert.Equal(fields.Select(field => field.Path).Order(StringComparer.Ordinal), written.Order(StringComparer.Ordinal));
        Assert.All(fields, field => Assert.EndsWith(".", field.Description, StringComparison.Ordinal));
        Assert.All(fields, field => Assert.Contains(field.Name, field.Parent["required"]!.AsArray().Select(name => (string)name!)));
        Assert.All(fields, field => Assert.True((bool)field.Parent["additionalProperties"]!));
    }

    [Theory]
    [InlineData("\"change\": \"gone\"", "\"change\": \"vanished\"")]
    [InlineData("\"cause\": \"you\"", "\"cause\": \"fate\"")]
    [InlineData("\"schemaVersion\": 1", "\"schemaVersion\": 2")]
    [InlineData("\"unchanged\": ", "\"unchanged\": -")]
    [InlineData("\"sameRules\": true", "\"sameRules\": null")]
    [InlineData("\"outcome\": \"kept\"", "\"outcome\": \"keep\"")]
    public void The_schema_refuses_a_wrong_value(string right, string wrong)
    {
        var json = JsonComparisonRenderer.Default.RenderToString(ComparedReports.Realistic);
        Assert.Contains(right, json, StringComparison.Ordinal);
        Assert.NotEmpty(Invariantly.Ask(() => Schema.Validate(json.Replace(right, wrong, StringComparison.Ordinal))));
    }

    [Fact]
    public void The_published_schema_is_the_one_in_the_library() =>
        Assert.Equal(File.ReadAllText(Repository.PathOf("docs", "schemas", "comparison-1.schema.json")), JsonComparisonRenderer.Schema);

    [Fact]
    public void The_table_of_fields_in_the_docs_is_the_schemas() => DocBlock.Verify(
        "docs/compare.md",
        "fields",
        "| field | values | meaning |\n|---|---|---|\n" + string.Concat(ReportSchema.FieldsOf(JsonComparisonRenderer.Schema).Select(field =>
            $"| `{field.Path}` | {string.Join(", ", field.Values)} | {field.Description} |\n")));

    [Fact]
    public void The_excerpt_in_the_docs_is_what_the_console_says() => Assert.Contains(
        $"```text\n{ConsoleComparisonRenderer.Default.RenderToString(ComparedReports.Realistic)}```",
        File.ReadAllText(Repository.PathOf("docs", "compare.md")).ReplaceLineEndings("\n"),
        StringComparison.Ordinal);

    [Fact]
    public void There_is_one_renderer_a_format_and_none_for_html()
    {
        Assert.All(ComparisonRenderers.All, renderer => Assert.Same(renderer, ComparisonRenderers.For(renderer.Format)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ComparisonRenderers.For(ReportFormat.Html));
        Assert.All(ComparisonRenderers.All, renderer =>
        {
            Assert.Throws<ArgumentNullException>(() => renderer.Render(null!, TextWriter.Null));
            Assert.Throws<ArgumentNullException>(() => renderer.Render(ComparedReports.Same, null!));
        });
    }

    private static void Says(string sentence, RuleSummary[] before, RuleSummary[] after) => Assert.All(
        new IComparisonRenderer[] { new ConsoleComparisonRenderer { Width = 200 }, MarkdownComparisonRenderer.Default },
        renderer => Assert.Contains(sentence, renderer.RenderToString(ComparedReports.Differing(before, after)).Replace("\n  ", " ", StringComparison.Ordinal), StringComparison.Ordinal));

    private static RuleSummary Rule(string id, Outcome outcome, double? score) => ComparedReports.Rule(id, "Stub", Category.Network, 5, outcome, score);

    private static IEnumerable<string> Shape(string text) => Markdig.Markdown
        .Parse(MarkdownComparisonRenderer.Default.RenderToString(ComparedReports.Saying(text)), new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras().UseMathematics().Build())
        .Descendants()
        .Where(node => node is not (LiteralInline or LinkReferenceDefinitionGroup or HtmlEntityInline))
        .Select(node => node.GetType().Name);

    private static IEnumerable<string> Paths(JsonNode? node, string path) => node switch
    {
        // What stands in a text has its own names.
        JsonObject when path.EndsWith("rguments.", StringComparison.Ordinal) => [],
        JsonObject fields => fields.SelectMany(field => Paths(field.Value, $"{path}{field.Key}.").Prepend(path + field.Key)),
        JsonArray items => items.SelectMany(item => Paths(item, $"{path[..^1]}[].")),
        _ => [],
    };
}
