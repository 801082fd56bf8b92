using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using NJsonSchema;
using ProfileAudit.Rendering;
using ProfileAudit.Reports;
using ProfileAudit.Reports.Cohorts;
using ProfileAudit.Tests.Reports.Cohorts;
using ProfileAudit.Tests.Support;
using ProfileAudit.Texts;

namespace ProfileAudit.Tests.Rendering;

public sealed class CohortComparisonRendererTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(JsonCohortComparisonRenderer.Schema).GetAwaiter().GetResult();

    public static TheoryData<string, string> Hostile => HostileTexts.All;

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public async Task A_page_says(string tag)
    {
        var page = HtmlCohortComparisonRenderer.Default.RenderToString(RenderedCohort.Comparison.In(Languages.Find(tag)!));
        await Snapshot.Verify(page[page.IndexOf("<body", StringComparison.Ordinal)..], "html", tag);
    }

    [Fact]
    public async Task Json_says() => await Snapshot.Verify(JsonCohortComparisonRenderer.Default.RenderToString(RenderedCohort.Comparison), "json");

    [Fact]
    public void Any_comparison_follows_the_schema() => Gen.Select(CohortGen.Groups, CohortGen.Groups).Sample(
        (before, after) => Assert.Empty(Schema.Validate(JsonCohortComparisonRenderer.Default.RenderToString(CohortComparison.Between(CohortGen.Cohort(before), CohortGen.Cohort(after))))),
        iter: 200);

    [Fact]
    public void The_schema_names_every_field_that_is_written_and_no_other()
    {
        var fields = ReportSchema.FieldsOf(JsonCohortComparisonRenderer.Schema);
        Assert.Equal(
            fields.Select(field => field.Path).Order(StringComparer.Ordinal),
            Paths(JsonNode.Parse(JsonCohortComparisonRenderer.Default.RenderToString(RenderedCohort.Comparison)), "").Distinct().Order(StringComparer.Ordinal));
        Assert.All(fields, field => Assert.EndsWith(".", field.Description, StringComparison.Ordinal));
        Assert.All(fields, field => Assert.Contains(field.Name, field.Parent["required"]!.AsArray().Select(name => (string)name!)));
        Assert.All(fields, field => Assert.True((bool)field.Parent["additionalProperties"]!));
    }

    [Theory]
    [InlineData("\"schemaVersion\": 1", "\"schemaVersion\": 2")]
    [InlineData("\"minimumGroup\": 10", "\"minimumGroup\": 9")]
    [InlineData("\"minimumMove\": 15", "\"minimumMove\": 14")]
    [InlineData("\"level\": \"bare\"", "\"level\": \"poor\"")]
    [InlineData("\"difference\": -", "\"difference\": -1")]
    public void The_schema_refuses_a_wrong_value(string right, string wrong)
    {
        var json = JsonCohortComparisonRenderer.Default.RenderToString(RenderedCohort.Comparison);
        Assert.Contains(right, json, StringComparison.Ordinal);
        Assert.NotEmpty(Schema.Validate(json.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_published_schema_is_the_one_in_the_library() =>
        Assert.Equal(File.ReadAllText(Repository.PathOf("docs", "schemas", "cohort-comparison-1.schema.json")), JsonCohortComparisonRenderer.Schema);

    [Fact]
    public void The_table_of_fields_in_the_docs_is_the_schemas() => DocBlock.Verify(
        "docs/batch.md",
        "comparison-fields",
        "| field | values | meaning |\n|---|---|---|\n" + string.Concat(ReportSchema.FieldsOf(JsonCohortComparisonRenderer.Schema).Select(field =>
            $"| `{field.Path}` | {string.Join(", ", field.Values)} | {field.Description} |\n")));

    [Fact]
    public void There_is_one_renderer_a_format()
    {
        Assert.Equal(CohortRenderers.All.Select(renderer => renderer.Format), CohortComparisonRenderers.All.Select(renderer => renderer.Format));
        Assert.All(CohortComparisonRenderers.All, renderer =>
        {
            Assert.Same(renderer, CohortComparisonRenderers.For(renderer.Format));
            Assert.Throws<ArgumentNullException>(() => renderer.Render(null!, TextWriter.Null));
            Assert.Throws<ArgumentNullException>(() => renderer.Render(RenderedCohort.Comparison, null!));
        });
        Assert.Throws<ArgumentOutOfRangeException>(() => CohortComparisonRenderers.For(ReportFormat.Sarif));
    }

    /// <summary>Every figure stands on one of the two rounds' pages, or is a difference of two that do.</summary>
    [Fact]
    public void Json_tells_what_the_rounds_tell_and_their_differences()
    {
        IsMadeOf(RenderedCohort.Before, RenderedCohort.After);
        Gen.Select(CohortGen.Groups, CohortGen.Groups).Sample((before, after) => IsMadeOf(CohortGen.Cohort(before), CohortGen.Cohort(after)), iter: 200);
    }

    [Fact]
    public void A_page_of_too_few_says_of_which_round_and_nothing_else()
    {
        var page = Parsed(CohortComparison.Between(RenderedCohort.Nobody, RenderedCohort.After));
        Assert.Equal("Nothing to compare", page.QuerySelector(".pa-level")!.TextContent);
        Assert.Equal(
            ["Before: Of fewer than 10 members nothing is told.", "After: About 130 members"],
            page.QuerySelectorAll(".pa-lead").Select(line => line.TextContent));
        Assert.Null(page.QuerySelector("#pa-scores, #pa-signs, #pa-groups"));
        Assert.NotNull(page.QuerySelector("#pa-method"));
    }

    [Fact]
    public void Rounds_of_different_versions_say_so_and_of_the_same_say_it_once()
    {
        Assert.Single(Parsed(RenderedCohort.Comparison).QuerySelectorAll("footer p"), line => line.TextContent.Contains("rule set", StringComparison.Ordinal));
        var newer = Cohort.Of(Enumerable.Repeat((CohortMember.Report(Outcome.Kept) with { Tool = CohortMember.Tool with { Version = "0.2.0" } }, (string?)null), 40));
        Assert.Equal(
            ["Before: ProfileAudit 0.1.0, rule set 1.0.0, preset default", "After: ProfileAudit 0.2.0, rule set 1.0.0, preset default"],
            Parsed(CohortComparison.Between(RenderedCohort.Before, newer)).QuerySelectorAll("footer p").Skip(1).Select(line => line.TextContent));
    }

    [Theory]
    [InlineData("25 percentage points more", 20, 60, 40, 40)]
    [InlineData("18 percentage points fewer", 45, 35, 30, 50)]
    [InlineData("the same share", 40, 40, 20, 20)]
    [InlineData("not told", 40, 40, 30, 50)]
    [InlineData("not told", 40, 40, 77, 3)]
    public void A_difference_is_a_word_or_two(string said, int neglectedBefore, int keptBefore, int neglectedAfter, int keptAfter) => Assert.Equal(
        said,
        Parsed(CohortComparison.Between(CohortGen.Cohort([[neglectedBefore, keptBefore, 0, 0]]), CohortGen.Cohort([[neglectedAfter, keptAfter, 0, 0]]))).QuerySelector(".pa-value")!.TextContent);

    [Theory]
    [InlineData("The median rose by about 20 points.", 30, 50)]
    [InlineData("The median fell by about 10 points.", 50, 40)]
    [InlineData("The median moved too little to tell.", 50, 45)]
    [InlineData("Too few have a score to tell how the scores lie.", 50, null)]
    public void The_median_is_a_sentence(string said, int before, int? after)
    {
        Assert.Equal(said, Parsed(CohortComparison.Between(All(before), All(after))).QuerySelector("#pa-scores .pa-hint")!.TextContent);

        static Cohort All(int? points) => Cohort.Of(Enumerable.Repeat((CohortMember.Report(Outcome.Kept, points), (string?)null), 40));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_groups_label_is_a_text(string label, string seen)
    {
        Assert.NotEmpty(seen);
        var round = Cohort.Of(Enumerable.Range(0, 60).Select(i => (CohortMember.Report(i % 2 == 0 ? Outcome.Kept : Outcome.Neglected), i < 30 ? label : (string?)"Other")));
        var page = Parsed(CohortComparison.Between(round, round));
        Assert.Equal(Shape(Parsed(CohortComparison.Between(Harmless, Harmless))), Shape(page));
    }

    [Fact]
    public void Figures_are_the_same_in_every_language_and_words_are_not()
    {
        var english = Parsed(RenderedCohort.Comparison);
        foreach (var language in Languages.All.Where(language => language.Tag != "en"))
        {
            var said = Parsed(RenderedCohort.Comparison.In(language));
            Assert.Equal(language.Tag, said.DocumentElement.GetAttribute("lang"));
            Assert.Equal(Shape(english), Shape(said));
            Assert.Equal(english.QuerySelectorAll("td").Select(cell => cell.TextContent), said.QuerySelectorAll("td").Select(cell => cell.TextContent));
            foreach (var words in english.QuerySelectorAll("h1, h2, .pa-hint, .pa-lead, .pa-level, li > strong, .pa-points li").Select(line => line.TextContent))
                Assert.DoesNotContain(said.QuerySelectorAll("h1, h2, p, strong, li").Select(line => line.TextContent), other => other == words);
        }

        Assert.Equal(
            HtmlCohortComparisonRenderer.Default.RenderToString(RenderedCohort.Comparison),
            HtmlCohortComparisonRenderer.Default.RenderToString(RenderedCohort.Comparison.In(Languages.Find("de")!).In(Language.English)));
    }

    [Fact]
    public void An_earlier_round_in_another_language_is_told_in_the_later_ones() => Assert.Equal(
        HtmlCohortComparisonRenderer.Default.RenderToString(RenderedCohort.Comparison),
        HtmlCohortComparisonRenderer.Default.RenderToString(CohortComparison.Between(RenderedCohort.Before.In(Languages.Find("fr")!), RenderedCohort.After)));

    private static Cohort Harmless { get; } = Cohort.Of(Enumerable.Range(0, 60).Select(i => (CohortMember.Report(i % 2 == 0 ? Outcome.Kept : Outcome.Neglected), (string?)(i < 30 ? "Harmless" : "Other"))));

    private static IHtmlDocument Parsed(CohortComparison comparison) => new HtmlParser().ParseDocument(HtmlCohortComparisonRenderer.Default.RenderToString(comparison));

    private static IEnumerable<string> Shape(IParentNode page) => page.QuerySelectorAll("*").Select(element => $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => attribute.Name))}");

    private static JsonNode Told(Cohort cohort) => JsonNode.Parse(JsonCohortRenderer.Default.RenderToString(cohort))!;

    private static JsonNode Labelled(JsonNode cohort, JsonNode? group) => cohort["groups"]!.AsArray().Single(each => each!["label"]?.ToString() == group!["label"]?.ToString())!["figures"]!;

    private static void IsMadeOf(Cohort before, Cohort after)
    {
        var told = JsonNode.Parse(JsonCohortComparisonRenderer.Default.RenderToString(CohortComparison.Between(before, after)))!;
        var (earlier, later) = (Told(before), Told(after));
        Assert.Equal((earlier["everyone"]?["members"]?.ToString(), later["everyone"]?["members"]?.ToString()), (told["before"]!["members"]?.ToString(), told["after"]!["members"]?.ToString()));
        if (told["everyone"] is not { } everyone)
            return;
        IsMadeOf(everyone, earlier["everyone"]!, later["everyone"]!);
        foreach (var group in told["groups"]!.AsArray())
            IsMadeOf(group!["figures"]!, Labelled(earlier, group), Labelled(later, group));
    }

    private static void IsMadeOf(JsonNode rounds, JsonNode before, JsonNode after)
    {
        foreach (var (name, side) in new[] { ("before", before), ("after", after) })
        {
            Assert.Equal(side["members"]!.ToString(), rounds["members"]![name]!.ToString());
            Assert.Equal(side["scores"]?.ToString(), rounds["scores"]![name]?.ToString());
            Assert.Equal(side["levels"]!.AsArray().Select(level => level!["members"]?.ToString()), rounds["levels"]!.AsArray().Select(level => level![name]?.ToString()));
            foreach (var (told, rule) in side["rules"]!.AsArray().Zip(rounds["rules"]!.AsArray()))
                Assert.All(rule![name]!.AsObject(), field => Assert.Equal(told![field.Key]?.ToString(), field.Value?.ToString()));
        }

        foreach (var rule in rounds["rules"]!.AsArray().Where(rule => rule!["difference"] is not null))
            Assert.Equal((int)rule!["difference"]!, (int)rule["after"]!["neglectedPercent"]! - (int)rule["before"]!["neglectedPercent"]!);
    }

    private static IEnumerable<string> Paths(JsonNode? node, string path) => node switch
    {
        JsonObject inner => inner.SelectMany(field => Paths(field.Value, $"{path}{field.Key}.").Prepend(path + field.Key)),
        JsonArray items => items.SelectMany(item => Paths(item, $"{path[..^1]}[].")),
        _ => [],
    };
}
