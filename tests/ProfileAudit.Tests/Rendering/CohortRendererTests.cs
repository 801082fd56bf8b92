using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using CsCheck;
using NJsonSchema;
using ProfileAudit.Rendering;
using ProfileAudit.Reports;
using ProfileAudit.Reports.Cohorts;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Reports.Cohorts;
using ProfileAudit.Tests.Support;
using ProfileAudit.Texts;

namespace ProfileAudit.Tests.Rendering;

public sealed class CohortRendererTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(JsonCohortRenderer.Schema).GetAwaiter().GetResult();

    public static TheoryData<string> Hostile => ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "{{1+1}}", "</title><b>", "&lt;"];

    [Fact]
    public void Any_cohort_follows_the_schema() => CohortGen.Groups.Sample(
        groups => Assert.Empty(Schema.Validate(JsonCohortRenderer.Default.RenderToString(CohortGen.Cohort(groups)))),
        iter: 200);

    [Fact]
    public void The_schema_names_every_field_that_is_written_and_no_other()
    {
        var fields = ReportSchema.FieldsOf(JsonCohortRenderer.Schema);
        Assert.Equal(fields.Select(field => field.Path).Order(StringComparer.Ordinal), Paths(JsonNode.Parse(JsonCohortRenderer.Default.RenderToString(RenderedCohort.Before)), "").Distinct().Order(StringComparer.Ordinal));
        Assert.All(fields, field => Assert.EndsWith(".", field.Description, StringComparison.Ordinal));
        Assert.All(fields, field => Assert.Contains(field.Name, field.Parent["required"]!.AsArray().Select(name => (string)name!)));
        Assert.All(fields, field => Assert.True((bool)field.Parent["additionalProperties"]!));
    }

    [Theory]
    [InlineData("\"schemaVersion\": 1", "\"schemaVersion\": 2")]
    [InlineData("\"minimumGroup\": 10", "\"minimumGroup\": 9")]
    [InlineData("\"level\": \"bare\"", "\"level\": \"poor\"")]
    [InlineData("\"members\": 120", "\"members\": null")]
    public void The_schema_refuses_a_wrong_value(string right, string wrong)
    {
        var json = JsonCohortRenderer.Default.RenderToString(RenderedCohort.Before);
        Assert.Contains(right, json, StringComparison.Ordinal);
        Assert.NotEmpty(Schema.Validate(json.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_published_schema_is_the_one_in_the_library() =>
        Assert.Equal(File.ReadAllText(Repository.PathOf("docs", "schemas", "cohort-1.schema.json")), JsonCohortRenderer.Schema);

    [Fact]
    public void The_table_of_fields_in_the_docs_is_the_schemas() => DocBlock.Verify(
        "docs/batch.md",
        "fields",
        "| field | values | meaning |\n|---|---|---|\n" + string.Concat(ReportSchema.FieldsOf(JsonCohortRenderer.Schema).Select(field =>
            $"| `{field.Path}` | {string.Join(", ", field.Values)} | {field.Description} |\n")));

    [Fact]
    public void There_is_one_renderer_a_format()
    {
        Assert.All(CohortRenderers.All, renderer => Assert.Same(renderer, CohortRenderers.For(renderer.Format)));
        Assert.Throws<ArgumentOutOfRangeException>(() => CohortRenderers.For(ReportFormat.Sarif));
    }

    [Fact]
    public async Task A_page_says() => await Snapshot.Verify(Body(HtmlCohortRenderer.Default.RenderToString(RenderedCohort.Before)), "html");

    [Fact]
    public void A_page_of_too_few_says_so_and_nothing_else()
    {
        var body = Body(HtmlCohortRenderer.Default.RenderToString(RenderedCohort.Nobody));
        Assert.Contains("Of fewer than 10 members nothing is told.", body, StringComparison.Ordinal);
        Assert.DoesNotContain("How the scores lie", body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_asks_nobody_for_anything_and_allows_its_own_style_only()
    {
        var page = new HtmlParser().ParseDocument(HtmlCohortRenderer.Default.RenderToString(RenderedCohort.Before));
        Assert.Empty(page.QuerySelectorAll("script, link, iframe, img, object, embed, form, base, [src], [onclick], [style]"));
        Assert.All(page.QuerySelectorAll("[href]"), link => Assert.StartsWith("#", link.GetAttribute("href"), StringComparison.Ordinal));
        var style = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.QuerySelector("style")!.TextContent)));
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content");
        Assert.Equal(HtmlReportRenderer.ContentSecurityPolicy, policy);
        Assert.Contains(style, policy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_can_be_heard()
    {
        var page = new HtmlParser().ParseDocument(HtmlCohortRenderer.Default.RenderToString(RenderedCohort.Before));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.All(page.QuerySelectorAll("svg[role=img]"), svg => Assert.NotEqual("", svg.FirstElementChild!.TextContent));
        Assert.All(page.QuerySelectorAll("table"), table => Assert.NotNull(table.QuerySelector("caption")));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.QuerySelectorAll("[aria-labelledby]"), element => Assert.Contains(element.GetAttribute("aria-labelledby"), ids));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_groups_label_is_a_text(string label)
    {
        var page = new HtmlParser().ParseDocument(HtmlCohortRenderer.Default.RenderToString(Cohort.Of(
            Enumerable.Range(0, 60).Select(i => (CohortMember.Report(i % 2 == 0 ? Outcome.Kept : Outcome.Neglected), i < 30 ? label : (string?)null)))));
        Assert.Empty(page.QuerySelectorAll("script, img, b, [onerror]"));
        Assert.Contains(page.QuerySelectorAll("th"), cell => cell.TextContent == label);
    }

    [Fact]
    public void Figures_are_the_same_in_every_language_and_words_are_not()
    {
        var english = Body(HtmlCohortRenderer.Default.RenderToString(RenderedCohort.Before));
        foreach (var language in Languages.All.Where(language => language.Tag != "en"))
        {
            var said = Body(HtmlCohortRenderer.Default.RenderToString(RenderedCohort.Before.In(language)));
            Assert.DoesNotContain("How the scores lie", said, StringComparison.Ordinal);
            Assert.DoesNotContain(RuleCatalog.All[2].Info.Title, said, StringComparison.Ordinal);
            Assert.Equal(english.Count(letter => letter == '<'), said.Count(letter => letter == '<'));
            var json = JsonCohortRenderer.Default.RenderToString(RenderedCohort.Before.In(language));
            Assert.Empty(Schema.Validate(json));
            Assert.Equal(RenderedCohort.Before.Everyone!.Members, (int)JsonNode.Parse(json)!["everyone"]!["members"]!);
        }

        Assert.Equal(english, Body(HtmlCohortRenderer.Default.RenderToString(RenderedCohort.Before.In(Languages.Find("de")!).In(Language.English))));
    }

    private static string Body(string page) => page[page.IndexOf("<body", StringComparison.Ordinal)..];

    private static IEnumerable<string> Paths(JsonNode? node, string path) => node switch
    {
        JsonObject inner => inner.SelectMany(field => Paths(field.Value, $"{path}{field.Key}.").Prepend(path + field.Key)),
        JsonArray items => items.SelectMany(item => Paths(item, $"{path[..^1]}[].")),
        _ => [],
    };
}
