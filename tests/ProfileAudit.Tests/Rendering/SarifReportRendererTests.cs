using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Rendering;
using ProfileAudit.Reports;
using ProfileAudit.Tests.Reports;
using ProfileAudit.Tests.Support;
using ProfileAudit.Texts;

namespace ProfileAudit.Tests.Rendering;

public sealed class SarifReportRendererTests
{
    public static TheoryData<string> Reports => RenderedReport.Names;

    public static TheoryData<string, string> Hostile => HostileTexts.All;

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_uses_only_what_the_schema_knows(string report) => Assert.Empty(SarifSubset.Refusals(Render(RenderedReport.Of(report))));

    [Fact]
    public void Any_report_uses_only_what_the_schema_knows() => StubRuleGen.Rules.Sample(
        rules => Assert.Empty(SarifSubset.Refusals(Render(StubRule.Audit(rules)))),
        iter: Law.Cases(300));

    [Theory]
    [InlineData("kind", "\"warning\"")]
    [InlineData("level", "\"error\"")]
    [InlineData("kind", "\"open\"")]
    [InlineData("locations", "[]")]
    [InlineData("locations", "[{\"logicalLocations\":[{\"name\":\"Profile\"}]}]")]
    [InlineData("message", "{\"text\":\"a\",\"html\":\"b\"}")]
    [InlineData("comment", "1")]
    public void The_schema_refuses_what_is_not_so(string name, string value)
    {
        var log = JsonNode.Parse(Render(CheckedReport.Finding(Verdict.Neglected("There is none."))))!;
        Assert.Empty(SarifSubset.Refusals(log.ToJsonString()));
        log["runs"]![0]!["results"]![0]![name] = JsonNode.Parse(value);
        Assert.NotEmpty(SarifSubset.Refusals(log.ToJsonString()));
    }

    [Fact]
    public void Every_outcome_has_its_kind_and_only_what_is_neglected_fails()
    {
        var results = Results(CheckedReport.OfEveryOutcome);
        Assert.Equal(
            [("pass", "none"), ("fail", "warning"), ("open", "none"), ("notApplicable", "none"), ("notApplicable", "none"), ("open", "none")],
            results.Select(result => (Said(result["kind"]), Said(result["level"]))));
        Assert.Equal(
            ["kept", "neglected", "cannot-tell", "not-applicable", "suppressed", "error"],
            results.Select(result => Said(result["properties"]!["outcome"])));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_result_fails_exactly_when_the_finding_is_neglected(string name)
    {
        var report = RenderedReport.Of(name);
        Assert.Equal(
            report.Findings.Select(finding => (finding.Rule.Id.Value, finding.Outcome == Outcome.Neglected)),
            Results(report).Select(result => (Said(result["ruleId"]), Said(result["kind"]) == "fail")));
    }

    [Theory]
    [InlineData(10, 1, "warning")]
    // 1 of 100 points exactly, as it is printed: 1 of 20 of the weights, 20 of 20 points.
    [InlineData(10, 99, "warning")]
    [InlineData(9, 99, "note")]
    // It only informs.
    [InlineData(0, 1, "note")]
    public void A_neglected_sign_is_a_warning_from_one_point_on(int weight, int others, string level)
    {
        var report = CheckedReport.Losing(weight, others);
        Assert.Equal(level == "warning", Score.Printed(report.Findings[0].PointsToGain ?? 0) >= 1);
        Assert.Equal(level, Said(Results(report)[0]["level"]));
    }

    [Fact]
    public void Only_a_rule_that_is_switched_off_is_suppressed_and_says_why()
    {
        var results = Results(CheckedReport.OfEveryOutcome);
        var suppression = Assert.Single(Assert.Single(results, result => result["suppressions"] is not null)["suppressions"]!.AsArray())!;
        Assert.Equal("unwanted-rule", Said(results.Single(result => result["suppressions"] is not null)["ruleId"]));
        Assert.Equal("""{"kind":"external","justification":"I keep that private."}""", suppression.ToJsonString());
    }

    [Fact]
    public void A_rule_that_failed_is_told_as_an_error_of_the_run()
    {
        var notification = Assert.Single(Notifications(CheckedReport.OfEveryOutcome));
        Assert.Equal("error", Said(notification["level"]));
        Assert.Equal("""{"id":"broken-rule","index":5}""", notification["associatedRule"]!.ToJsonString());
        Assert.Contains("InvalidOperationException", Said(notification["message"]!["text"]), StringComparison.Ordinal);
        Assert.True((bool)Run(CheckedReport.OfEveryOutcome)["invocations"]![0]!["executionSuccessful"]!);
    }

    [Fact]
    public void What_was_noticed_while_reading_is_told_with_its_code()
    {
        var notifications = Notifications(RenderedReport.Realistic).Where(note => note["descriptor"] is not null).ToList();
        Assert.Equal(["PA-ZIP-CRC", "PA-CSV-EMPTY", "PA-CSV-DATE"], notifications.Select(note => Said(note["descriptor"]!["id"])));
        Assert.Equal(["warning", "note", "warning"], notifications.Select(note => Said(note["level"])));
        Assert.Equal("Shares.csv was not read. Its checksum is wrong, so it was damaged on its way.", Said(notifications[0]["message"]!["text"]));
        Assert.Equal("Connections.csv, row 17: This date was not understood; the row counts without it.", Said(notifications[2]["message"]!["text"]));
        Assert.Equal(["Shares.csv", "Endorsement_Given_Info.csv", "Connections.csv"], notifications.Select(note => Uri(note["locations"]![0]!)));
    }

    [Fact]
    public void What_cannot_be_told_says_what_makes_it_visible() =>
        Assert.EndsWith(" Add the larger archive.", Said(Results(CheckedReport.OfEveryOutcome)[2]["message"]!["text"]), StringComparison.Ordinal);

    [Theory]
    [InlineData("Connections.csv", "Connections.csv")]
    [InlineData("Causes You Care About.csv", "Causes%20You%20Care%20About.csv")]
    [InlineData("Positions.csv, Skills.csv, Education.csv and 3 more", "Positions.csv")]
    [InlineData("Shares.csv not in the data", "Shares.csv")]
    [InlineData("Shares_123456789_1.csv", "Shares.csv")]
    [InlineData("Skills.CSV", "Skills.csv")]
    [InlineData("Shares_1_2_3.csv", "Shares.csv")]
    [InlineData("Shares_1a.csv", "Shares_1a.csv")]
    [InlineData("Shares_.csv", "Shares_.csv")]
    [InlineData("A_1.csv", "A.csv")]
    [InlineData("Ad-Targeting.csv", "Ad-Targeting.csv")]
    [InlineData("Tables_whose_names_have_sixty_letters_the_longest_one_of_all.csv", "Tables_whose_names_have_sixty_letters_the_longest_one_of_all.csv")]
    [InlineData("Tables_whose_names_have_sixty_one_letters_longer_than_any_one.csv", "export")]
    [InlineData("1Shares.csv", "export")]
    [InlineData("Experience section", "export")]
    [InlineData("your answer (photo)", "export")]
    [InlineData("/home/bea/Connections.csv", "export")]
    [InlineData("C:\\Users\\Bea\\Connections.csv", "export")]
    [InlineData("../Connections.csv", "export")]
    [InlineData("file:Connections.csv", "export")]
    [InlineData("Bêa.csv", "export")]
    [InlineData(".csv", "export")]
    [InlineData("_1.csv", "export")]
    [InlineData(null, "export")]
    public void A_result_points_at_a_table_or_at_the_kind_of_source_and_never_elsewhere(string? source, string uri)
    {
        var report = CheckedReport.Finding(Verdict.Neglected("There is none.", new Evidence("photo", "none", source)));
        Assert.Equal(uri, Uri(Results(report.WithSources(SourceKind.Export))[0]["locations"]![0]!));
    }

    [Theory]
    [InlineData("page", SourceKind.Answers, SourceKind.Page)]
    [InlineData("pdf", SourceKind.Pdf)]
    [InlineData("export", SourceKind.Answers)]
    [InlineData("export")]
    public void Without_a_table_it_is_the_first_source_that_is_no_answer(string uri, params SourceKind[] kinds) =>
        Assert.Equal(uri, Uri(Results(CheckedReport.Finding(Verdict.Kept("All is well.")).WithSources([.. kinds]))[0]["locations"]![0]!));

    [Fact]
    public void A_fingerprint_tells_rules_apart_and_stays_when_the_finding_changes()
    {
        var (before, after) = (Results(RenderedReport.Realistic), Results(RenderedReport.AllKept));
        var prints = before.Select(result => Said(result["partialFingerprints"]!["ruleOfMember/v1"])).ToList();
        Assert.Equal(prints, after.Select(result => Said(result["partialFingerprints"]!["ruleOfMember/v1"])));
        Assert.Equal(prints.Count, prints.Distinct().Count());
        // Written out, so that no change of the code changes it: collectors keep it for years.
        Assert.Equal("no-photo", Said(before[0]["ruleId"]));
        Assert.Equal("becc11f220e6c4d9", prints[0]);
    }

    [Fact]
    public void A_fingerprint_is_the_beginning_of_SHA_256_however_long_the_name_is()
    {
        // On both sides of the 55 and the 64 bytes at which what is padded grows by a block.
        var names = Enumerable.Range(1, 64).Select(length => new string('a', length)).ToList();
        var rules = names.Select(name => CheckedReport.Rule(name, Category.Identity, 3, Verdict.Neglected("There is none.")));
        var results = Results(CheckedReport.Of(new Rulebook("1.0.0", "default", rules)));
        Assert.Equal(
            names.Select(name => (name, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"member/{name}")))[..16])),
            results.Select(result => (Said(result["ruleId"]), Said(result["partialFingerprints"]!["ruleOfMember/v1"]))));
    }

    [Fact]
    public void A_result_leads_to_its_rule()
    {
        var run = Run(RenderedReport.Realistic);
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();
        Assert.All(run["results"]!.AsArray(), result => Assert.Equal(Said(result!["ruleId"]), Said(rules[(int)result["ruleIndex"]!]!["id"])));
        Assert.Equal("NoPhoto", Said(rules[0]!["name"]));
        Assert.Equal("https://github.com/profile-audit/profile-audit/blob/main/docs/rules/no-photo.md", Said(rules[0]!["helpUri"]));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("http://example.org/")]
    [InlineData("docs/rules/no-photo.md")]
    public void An_address_that_is_not_https_is_left_out(string address) =>
        Assert.Null(Run(RenderedReport.Linking(address))["tool"]!["driver"]!["rules"]![0]!["helpUri"]);

    [Theory]
    [InlineData("1.2.3", "1.2.3")]
    [InlineData("1.2.3-preview.1", "1.2.3-preview.1")]
    [InlineData("1.2.3-rc-1", "1.2.3-rc-1")]
    [InlineData("1.2.3-a.", null)]
    [InlineData("1.2", null)]
    [InlineData("1.2.3.4", null)]
    [InlineData("01.2.3", null)]
    [InlineData("1.2.3-", null)]
    [InlineData("1.2.3-a..b", null)]
    [InlineData("1.2.3-a b", null)]
    [InlineData("quiet words", null)]
    public void A_version_is_called_semantic_only_where_it_is(string version, string? semantic)
    {
        var report = CheckedReport.OfEveryOutcome;
        var driver = Run(report with { Tool = report.Tool with { Version = version } })["tool"]!["driver"]!;
        Assert.Equal((version, semantic), (Said(driver["version"]), (string?)driver["semanticVersion"]));
    }

    [Fact]
    public void The_score_is_told_with_the_run_and_left_out_where_there_is_none()
    {
        var realistic = Run(RenderedReport.Realistic)["properties"]!;
        Assert.Equal("""{"points":35.5,"lowest":29.2,"highest":48.2,"coverage":0.8099,"level":"bare","cappedBy":[]}""", realistic["score"]!.ToJsonString());
        Assert.Equal("""{"lowest":0.0,"highest":100.0,"coverage":0.0000,"cappedBy":[]}""", Run(RenderedReport.NothingSeen)["properties"]!["score"]!.ToJsonString());
        Assert.Null(Run(RenderedReport.Realistic with { AsOf = null })["properties"]!["asOf"]);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_text_is_a_text_and_follows_the_schema(string hostile, string seen)
    {
        var json = Render(RenderedReport.Saying(hostile));
        Assert.Empty(SarifSubset.Refusals(json));
        Assert.All(json, letter => Assert.True(char.IsAscii(letter)));
        var expected = seen.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal).Replace("](", "] (", StringComparison.Ordinal);
        Assert.Equal(expected, Said(Results(RenderedReport.Saying(hostile))[0]["message"]!["text"]));
    }

    [Fact]
    public void It_speaks_the_language_of_the_report()
    {
        var report = RenderedReport.Realistic with { Language = Language.English.With("sarif.unread", "Non lu: {file}.").With("sarif.cannot-tell", "{advice}") };
        Assert.Equal("Non lu: Shares.csv.", Said(Notifications(report)[0]["message"]!["text"]));
        Assert.StartsWith("Save your profile page", Said(Results(report)[0]["message"]!["text"]), StringComparison.Ordinal);
        Assert.Equal("en", Said(Run(report)["language"]));
    }

    [Fact]
    public void Every_language_is_named_as_the_standard_knows_it() => Assert.All([.. Languages.All, Languages.PseudoAccented, Languages.PseudoMirrored], language =>
    {
        var report = RenderedReport.Realistic with { Language = language };
        Assert.Empty(SarifSubset.Refusals(Render(report)));
        Assert.Equal((language.Tag, language.Tag), (Said(Run(report)["language"]), Said(Run(report)["tool"]!["driver"]!["language"])));
    });

    [Fact]
    public void Nobody_else_is_named()
    {
        var person = new Person("in/bea", "Bea Example");
        var report = CheckedReport.Finding(Verdict.Neglected("Somebody waits.", Evidence.About(person, "since 2020")));
        Assert.Contains("Bea Example", JsonReportRenderer.Default.RenderToString(report), StringComparison.Ordinal);
        Assert.DoesNotContain("Bea", Render(report), StringComparison.Ordinal);
    }

    private static string Render(AuditReport report) => SarifReportRenderer.Default.RenderToString(report);

    private static JsonNode Run(AuditReport report) => Assert.Single(JsonNode.Parse(Render(report))!["runs"]!.AsArray())!;

    private static List<JsonNode> Results(AuditReport report) => [.. Run(report)["results"]!.AsArray().Select(result => result!)];

    private static List<JsonNode> Notifications(AuditReport report) =>
        [.. Run(report)["invocations"]![0]!["toolExecutionNotifications"]!.AsArray().Select(note => note!)];

    private static string Uri(JsonNode location) => Said(location["physicalLocation"]!["artifactLocation"]!["uri"]);

    private static string Said(JsonNode? node) => (string)node!;
}
