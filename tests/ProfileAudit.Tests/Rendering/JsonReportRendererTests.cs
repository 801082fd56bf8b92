using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Rendering;
using ProfileAudit.Reports;
using ProfileAudit.Tests.Reports;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rendering;

public sealed class JsonReportRendererTests
{
    /// <summary>One finding of every outcome, and something in every field.</summary>
    private static AuditReport Full { get; } = StubRule.Audit(
    [
        new("kept", Category.Network, 3, Effort.S, Sign.None, Outcome.Kept, 1),
        new("no-photo", Category.Identity, 10, Effort.S, Sign.Major, Outcome.Neglected, 0.29),
        new("hidden", Category.Substance, 1, Effort.L, Sign.None, Outcome.CannotTell, 0),
        new("senseless", Category.Belonging, 3, Effort.L, Sign.None, Outcome.NotApplicable, 0),
        new("unwanted", Category.Giving, 3, Effort.L, Sign.None, Outcome.Suppressed, 0),
        new("broken", Category.Relationships, 1, Effort.L, Sign.None, Outcome.Error, 0),
        new("posts", Category.Giving, 7, Effort.M, Sign.None, Outcome.Neglected, 0.999),
        new("skills", Category.Substance, 7, Effort.M, Sign.None, Outcome.Kept, 1),
        new("groups", Category.Belonging, 10, Effort.M, Sign.None, Outcome.Kept, 1),
        new("mail", Category.Relationships, 10, Effort.M, Sign.None, Outcome.Kept, 1),
    ]) with
    {
        Tool = new ToolInfo("ProfileAudit", "1.2.3", "4.5.6", "test"),
        Sources =
        [
            new ProfileSource(SourceKind.Export, ArchiveKind.Basic, "It holds no Shares.csv.", 12, [new UnreadPart("Skills.csv", "PA-ZIP-CRC", "It is damaged.")]),
            new ProfileSource(SourceKind.Answers, null, null, 0, []),
        ],
        NextSources = [new NextSource(SourceKind.Page, 12.34)],
        Charts = new ProfileAuditor().Audit(TestProfile.Flourishing).Charts,
        Drafts = [new Draft(DraftKind.Reconnect, "Bea Example", "Hi Bea, how are you?")],
        Excuses = [new ExcuseAnswer(Excuse.NoTime, "You have a photo to add; it takes five minutes.")],
        Diagnostics =
        [
            new Diagnostic(DiagnosticSeverity.Note, "PA-CSV-ROW", "Positions.csv", 3, "A row was skipped."),
            new Diagnostic(DiagnosticSeverity.Warning, "PA-RULE-UNUSED", null, null, "Something can go."),
        ],
    };

    public static TheoryData<string> Reports => [.. Samples.Keys];

    // Not inline: on their way through discovery, halves of surrogate pairs would be lost.
    public static TheoryData<string> HostileTexts =>
    [
        "</script><script>alert(1)</script>",
        "<!-- --> & ' \" ` \\ /",
        "\0\a\b\t\n\v\f\r\u001b[31m\u007f\u0085",
        "line\u2028paragraph\u2029end",
        "right\u202eto left\u2066isolated\u200bjoined\ufeff",
        "lone \ud83c high",
        "lone \udf09 low",
        "\udf09\ud83c",
        "a bridge \ud83c\udf09, Ünïcödé, 橋, جسر",
    ];

    private static Dictionary<string, AuditReport> Samples { get; } = new(StringComparer.Ordinal)
    {
        ["full"] = WithFirst(Full, finding => finding with
        {
            Rule = finding.Rule with { Excuse = Excuse.KnowEnough, HelpUri = new Uri("https://example.com/rules/kept") },
            Evidence = [new Evidence("photo", "present", "page", 1), Evidence.Of("bridges", 3)],
        }),
        ["unseen"] = new ProfileAuditor().Audit(TestProfile.Unseen),
        ["bare"] = new ProfileAuditor().Audit(TestProfile.Bare),
        ["flourishing"] = new ProfileAuditor().Audit(TestProfile.Flourishing),
        ["empty"] = StubRule.Audit([]) with { AsOf = null },
    };

    [Fact]
    public Task A_report_with_something_in_every_field() => Snapshot.Verify(Render(Samples["full"]), "json");

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_follows_the_schema(string report) => Assert.Empty(ReportSchema.Refusals(Render(Samples[report])));

    [Fact]
    public void Any_report_follows_the_schema() => StubRuleGen.Rules.Sample(
        rules => Assert.Empty(ReportSchema.Refusals(Render(StubRule.Audit(rules)))),
        iter: Law.Cases(500));

    [Fact]
    public void The_schema_names_every_field_that_is_written_and_no_other()
    {
        var written = Samples.Values.SelectMany(report => Paths(JsonNode.Parse(Render(report)), "")).Distinct().Order(StringComparer.Ordinal);
        var named = ReportSchema.Fields.Select(field => field.Path).Order(StringComparer.Ordinal);
        Assert.Equal(named, written);
    }

    [Fact]
    public void The_schema_explains_every_field_and_lets_none_be_left_out()
    {
        Assert.InRange(ReportSchema.Fields.Count, 60, 200);
        Assert.All(ReportSchema.Fields, field => Assert.EndsWith(".", field.Description, StringComparison.Ordinal));
        Assert.All(ReportSchema.Fields, field => Assert.Contains(field.Name, field.Parent["required"]!.AsArray().Select(name => (string)name!)));
        Assert.All(ReportSchema.Fields, field => Assert.True((bool)field.Parent["additionalProperties"]!));
    }

    [Fact]
    public void The_published_schema_is_the_one_in_the_library() =>
        Assert.Equal(File.ReadAllText(Repository.PathOf("docs", "schemas", "report-1.schema.json")), JsonReportRenderer.Schema);

    [Theory]
    [InlineData("schemaVersion", "2")]
    [InlineData("tool", "null")]
    [InlineData("asOf", "\"1.3.2026\"")]
    [InlineData("sources[0].kind", "\"rumour\"")]
    [InlineData("sources[0].archive", "\"huge\"")]
    [InlineData("sources[0].unread[0].file", "null")]
    [InlineData("score.points", "100.1")]
    [InlineData("score.points", "null")]
    [InlineData("score.lowest", "-0.1")]
    [InlineData("score.coverage", "1.01")]
    [InlineData("score.level", "\"splendid\"")]
    [InlineData("score.cappedBy", "[\"No photo\"]")]
    [InlineData("plan.all", "[\"no-photo\", \"no-photo\"]")]
    [InlineData("categories[0].share", "20.5")]
    [InlineData("categories[0].id", "\"Identity\"")]
    [InlineData("findings[0].outcome", "\"cannotTell\"")]
    [InlineData("findings[0].outcome", "\"cannot-tell\"")]
    [InlineData("findings[0].outcome", "\"neglected\"")]
    [InlineData("findings[0].score", "null")]
    [InlineData("findings[2].makeVisible", "null")]
    [InlineData("findings[0].effort", "\"XL\"")]
    [InlineData("findings[0].evidence[0].row", "0")]
    [InlineData("plan.all", "[7]")]
    [InlineData("plan.nextLevel.level", "\"neglected\"")]
    [InlineData("drafts", "null")]
    [InlineData("emulations[0].lowest", "-1")]
    [InlineData("emulations[0].highest", "2.5")]
    [InlineData("emulations[0].lowestLevel", "1")]
    [InlineData("emulations[0].items[0].points", "0")]
    [InlineData("emulations[0].items[0].outcome", "\"kept\"")]
    [InlineData("emulations[0].items[0].outcome", "\"cannot-tell\"")]
    [InlineData("emulations[1].items[3].outcome", "\"not-met\"")]
    [InlineData("emulations[1].items[3].makeVisible", "null")]
    [InlineData("diagnostics[0].severity", "\"error\"")]
    public void The_schema_refuses_a_wrong_value(string path, string value)
    {
        var (report, parent, name) = Locate(path);
        parent[name] = JsonNode.Parse(value);
        Assert.NotEmpty(ReportSchema.Refusals(report.ToJsonString()));
    }

    [Fact]
    public void The_schema_refuses_a_report_that_lacks_any_field()
    {
        foreach (var field in ReportSchema.Fields)
        {
            var (report, parent, name) = Locate(field.Path.Replace("[]", "[0]", StringComparison.Ordinal));
            parent.Remove(name);
            Assert.True(ReportSchema.Refusals(report.ToJsonString()).Count > 0, $"{field.Path} may be left out.");
        }
    }

    [Fact]
    public void The_schema_lets_fields_be_added()
    {
        foreach (var field in ReportSchema.Fields)
        {
            var (report, parent, name) = Locate(field.Path.Replace("[]", "[0]", StringComparison.Ordinal));
            parent[$"{name}OfTomorrow"] = "new";
            Assert.Empty(ReportSchema.Refusals(report.ToJsonString()));
        }
    }

    [Theory]
    [MemberData(nameof(HostileTexts), DisableDiscoveryEnumeration = true)]
    public void Any_text_comes_back_as_it_was_and_breaks_out_of_nothing(string text)
    {
        var json = Render(WithFirst(Full, finding => finding with { Message = text, Evidence = [new Evidence(text, text, text)] }));
        Assert.All(json, character => Assert.True(char.IsAscii(character) && (character == '\n' || !char.IsControl(character))));
        Assert.DoesNotContain('<', json);
        // Halves of surrogate pairs are no text in any encoding; U+FFFD stands for them.
        var expected = string.Concat(text.EnumerateRunes());
        var finding = JsonNode.Parse(json)!["findings"]![0]!;
        Assert.Equal(expected, (string?)finding["message"]);
        Assert.Equal(expected, (string?)finding["evidence"]![0]!["value"]);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void The_machines_culture_changes_nothing(string culture)
    {
        var expected = Render(Samples["full"]);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Render(Samples["full"]));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Lines_end_the_same_way_on_every_platform()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\r\n" };
        JsonReportRenderer.Default.Render(Full, output);
        var json = output.ToString();
        Assert.DoesNotContain('\r', json);
        Assert.EndsWith("}\n", json, StringComparison.Ordinal);
        Assert.Contains("\n  \"tool\": {\n    \"name\":", json, StringComparison.Ordinal);
    }

    [Fact]
    public void The_contributions_of_the_categories_sum_to_the_points() => StubRuleGen.Rules.Sample(
        rules =>
        {
            var report = JsonNode.Parse(Render(StubRule.Audit(rules)))!;
            var sum = report["categories"]!.AsArray().Sum(category => (decimal?)category!["contribution"] ?? 0);
            Assert.Equal((decimal?)report["score"]!["points"] ?? 0, sum);
        },
        iter: Law.Cases(2_000));

    [Fact]
    public void Points_have_one_decimal_and_parts_four() => StubRuleGen.Rules.Sample(
        rules =>
        {
            using var report = JsonDocument.Parse(Render(StubRule.Audit(rules)));
            var score = report.RootElement.GetProperty("score");
            Assert.All(["points", "lowest", "highest"], name => AssertDecimals(1, score.GetProperty(name)));
            AssertDecimals(4, score.GetProperty("coverage"));
            foreach (var category in report.RootElement.GetProperty("categories").EnumerateArray())
            {
                Assert.All(["points", "lowest", "highest", "contribution"], name => AssertDecimals(1, category.GetProperty(name)));
                AssertDecimals(4, category.GetProperty("coverage"));
            }

            foreach (var finding in report.RootElement.GetProperty("findings").EnumerateArray())
            {
                AssertDecimals(1, finding.GetProperty("pointsToGain"));
                AssertDecimals(4, finding.GetProperty("score"));
            }
        },
        iter: Law.Cases(500));

    [Fact]
    public void What_is_printed_never_contradicts_itself() => StubRuleGen.Rules.Sample(
        rules =>
        {
            var report = JsonNode.Parse(Render(StubRule.Audit(rules)))!;
            var score = report["score"]!;
            Assert.Equal(score["points"] is null || (decimal)score["coverage"]! < 0.60m, score["level"] is null);
            Assert.InRange((decimal?)score["points"] ?? 0, (decimal)score["lowest"]!, (decimal)score["highest"]!);
            Assert.All(
                report["findings"]!.AsArray(),
                finding => Assert.Equal((string?)finding!["outcome"] == "kept", (decimal?)finding["score"] == 1));
        },
        iter: Law.Cases(2_000));

    [Fact]
    public void Every_rule_stands_there_once_and_in_its_order() => StubRuleGen.Rules.Sample(
        rules =>
        {
            var findings = JsonNode.Parse(Render(StubRule.Audit(rules)))!["findings"]!.AsArray();
            Assert.Equal(rules.Select(rule => rule.Id), findings.Select(finding => (string?)finding!["rule"]));
        },
        iter: Law.Cases(500));

    private static string Render(AuditReport report) => JsonReportRenderer.Default.RenderToString(report);

    private static AuditReport WithFirst(AuditReport report, Func<Finding, Finding> change) =>
        report with { Findings = [change(report.Findings[0]), .. report.Findings.Skip(1)] };

    private static void AssertDecimals(int count, JsonElement number)
    {
        if (number.ValueKind != JsonValueKind.Null)
            Assert.Matches($@"^[0-9]+\.[0-9]{{{count}}}$", number.GetRawText());
    }

    private static IEnumerable<string> Paths(JsonNode? node, string path) => node switch
    {
        // What stands in a text has its own names.
        JsonObject when path.EndsWith("rguments.", StringComparison.Ordinal) => [],
        JsonObject fields => fields.SelectMany(field => Paths(field.Value, $"{path}{field.Key}.").Prepend(path + field.Key)),
        JsonArray items => items.SelectMany(item => Paths(item, $"{path[..^1]}[].")),
        _ => [],
    };

    /// <summary>A field of the full report, such as `findings[0].score`, to be changed.</summary>
    private static (JsonNode Report, JsonObject Parent, string Name) Locate(string path)
    {
        var report = JsonNode.Parse(Render(Samples["full"]))!;
        var steps = path.Split('.');
        var parent = steps[..^1].Aggregate(report, (node, step) => step.Split('[', ']') is [var array, var index, ..]
            ? node[array]![int.Parse(index, CultureInfo.InvariantCulture)]!
            : node[step]!);
        return (report, parent.AsObject(), steps[^1]);
    }
}
