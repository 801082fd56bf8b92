using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using ProfileAudit.Rendering;
using ProfileAudit.Reports;
using ProfileAudit.Tests.Reports;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rendering;

public sealed class JsonReportReaderTests
{
    [Fact]
    public void What_is_read_back_is_what_was_summarised() => StubRuleGen.Rules.Sample(
        rules =>
        {
            var report = StubRule.Audit(rules);
            AssertSame(report.Summarised(), Read(JsonReportRenderer.Default.RenderToString(report)));
        },
        iter: Law.Cases(1_000));

    [Theory]
    [InlineData("neglected")]
    [InlineData("basic")]
    [InlineData("partial")]
    [InlineData("tended")]
    public async Task An_invented_members_report_comes_back(string member)
    {
        var report = new ProfileAuditor().Audit(await SampleExports.ReadAsync(member));
        var json = JsonReportRenderer.Default.RenderToString(report);
        AssertSame(report.Summarised(), Read(json));
        AssertSame(report.Summarised(), Read($"\uFEFF \n{json}"));
        Assert.True(JsonReportReader.Recognises(Encoding.UTF8.GetBytes(json)));
        Assert.True(JsonReportReader.Recognises(Encoding.UTF8.GetBytes($"\uFEFF \n{json[..40]}")));
    }

    public static TheoryData<string> Reports => RenderedReport.Names;

    [Theory]
    [MemberData(nameof(Reports))]
    public void Every_kind_of_report_comes_back(string report) =>
        AssertSame(RenderedReport.Of(report).Summarised(), Read(JsonReportRenderer.Default.RenderToString(RenderedReport.Of(report))));

    [Fact]
    public void A_report_of_before_rulebooks_had_a_name_is_read()
    {
        var report = Full();
        Assert.True(report["tool"]!.AsObject().Remove("rulebook"));
        Assert.Null(Read(report.ToJsonString()).Tool.Rulebook);
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK\u0003\u0004\"schemaVersion\"")]
    [InlineData("[\"schemaVersion\"]")]
    [InlineData("{\"elements\":[{\"snapshotDomain\":\"PROFILE\"}]}")]
    public void Anything_else_is_not_recognised(string start) => Assert.False(JsonReportReader.Recognises(Encoding.UTF8.GetBytes(start)));

    [Fact]
    public void Unknown_fields_are_passed_over()
    {
        var report = Full();
        report["mood"] = "sunny";
        report["score"]!["mood"] = new JsonArray(1, 2);
        report["findings"]![0]!["mood"] = null;
        AssertSame(RenderedReport.Realistic.Summarised(), Read(report.ToJsonString()));
    }

    [Theory]
    [InlineData("PA-REPORT-JSON", "")]
    [InlineData("PA-REPORT-JSON", "{")]
    [InlineData("PA-REPORT-JSON", "{\"schemaVersion\":1,\"schemaVersion\":1,\"findings\":[]}")]
    [InlineData("PA-REPORT-JSON", "{\"schemaVersion\":1,\"findings\":[]} more")]
    [InlineData("PA-REPORT-KIND", "[]")]
    [InlineData("PA-REPORT-KIND", "7")]
    [InlineData("PA-REPORT-KIND", "{\"findings\":[]}")]
    [InlineData("PA-REPORT-KIND", "{\"schemaVersion\":1,\"before\":{},\"after\":{}}")]
    [InlineData("PA-REPORT-VERSION", "{\"schemaVersion\":2,\"findings\":{}}")]
    [InlineData("PA-REPORT-FIELD", "{\"schemaVersion\":\"1\",\"findings\":[]}")]
    [InlineData("PA-REPORT-FIELD", "{\"schemaVersion\":1,\"findings\":null}")]
    [InlineData("PA-REPORT-FIELD", "{\"schemaVersion\":1,\"findings\":[null]}")]
    public void What_is_no_report_says_so(string code, string json) => Assert.Equal(code, Refusal(json).Code);

    [Theory]
    [InlineData("tool", "null")]
    [InlineData("tool.ruleset", "1")]
    [InlineData("asOf", "\"1.3.2026\"")]
    [InlineData("asOf", "20260301")]
    [InlineData("score.points", "100.1")]
    [InlineData("score.points", "-0.1")]
    [InlineData("score.points", "1e999")]
    [InlineData("score.points", "\"35.5\"")]
    [InlineData("score.lowest", "null")]
    [InlineData("score.coverage", "1.1")]
    [InlineData("score.level", "\"splendid\"")]
    [InlineData("score.cappedBy", "[\"No photo\"]")]
    [InlineData("score.cappedBy", "[1]")]
    [InlineData("findings[].rule", "\"No Photo\"")]
    [InlineData("findings[].rule", "\"few-connections\"")]
    [InlineData("findings[].title", "null")]
    [InlineData("findings[].category", "\"secret-category\"")]
    [InlineData("findings[].weight", "101")]
    [InlineData("findings[].weight", "1.5")]
    [InlineData("findings[].outcome", "\"splendid\"")]
    [InlineData("findings[].outcome", "\"error\"", "findings[].score")]
    [InlineData("findings[].score", "2")]
    public void A_field_that_is_not_as_the_schema_has_it_is_named_and_its_value_is_not(string path, string value, string? told = null)
    {
        var report = Full();
        var steps = path.Split('.');
        JsonNode parent = steps[..^1].Aggregate<string, JsonNode>(report, (node, step) => step == "findings[]" ? Neglected(node) : node[step]!);
        parent[steps[^1]] = JsonNode.Parse(value);
        var refusal = Refusal(report.ToJsonString());
        Assert.Equal("PA-REPORT-FIELD", refusal.Code);
        Assert.Contains($" {told ?? path} ", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(value.Trim('"'), refusal.Message, StringComparison.Ordinal);
        Assert.Null(refusal.InnerException);
        parent.AsObject().Remove(steps[^1]);
        var missing = Refusal(report.ToJsonString());
        Assert.Equal("PA-REPORT-FIELD", missing.Code);
        Assert.Contains($" {path} ", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Depth_and_size_are_bounded()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 100_000));
        Assert.Equal("PA-REPORT-JSON", Refusal($"{{\"schemaVersion\":1,\"x\":{deep}").Code);
        using var endless = new EndlessStream();
        var refusal = await Assert.ThrowsAsync<UnreadableReportException>(async () => await JsonReportReader.ReadAsync(endless));
        Assert.Equal("PA-REPORT-SIZE", refusal.Code);
        Assert.InRange(endless.Taken, 1, 17 * 1024 * 1024);
    }

    [Fact]
    public async Task Half_a_character_and_wrong_bytes_are_damage()
    {
        var json = Full().ToJsonString();
        var title = RenderedReport.Realistic.Findings[0].Rule.Title;
        Assert.Contains(title, json, StringComparison.Ordinal);
        Assert.Equal("PA-REPORT-JSON", Refusal(json.Replace($"\"title\":\"{title}\"", "\"title\":\"\\ud800\"", StringComparison.Ordinal)).Code);
        var bytes = Encoding.UTF8.GetBytes(json);
        bytes[json.IndexOf(title, StringComparison.Ordinal)] = 0xFF;
        using var wrong = new MemoryStream(bytes);
        Assert.Equal("PA-REPORT-JSON", (await Assert.ThrowsAsync<UnreadableReportException>(async () => await JsonReportReader.ReadAsync(wrong))).Code);
    }

    [Fact]
    public void A_cut_or_changed_report_is_read_or_refused_and_nothing_else() => Gen.Select(Gen.Int[0, 40_000], Gen.Byte, Gen.Bool).Sample(
        (at, letter, isCut) =>
        {
            var bytes = Encoding.UTF8.GetBytes(JsonReportRenderer.Default.RenderToString(RenderedReport.Capped));
            at %= bytes.Length;
            if (!isCut)
                bytes[at] = letter;
            using var stream = new MemoryStream(isCut ? bytes[..at] : bytes);
            try
            {
                Assert.NotNull(JsonReportReader.ReadAsync(stream).AsTask().GetAwaiter().GetResult());
            }
            catch (UnreadableReportException exception)
            {
                Assert.StartsWith("PA-REPORT-", exception.Code, StringComparison.Ordinal);
                Assert.NotEmpty(exception.NextStep);
            }
        },
        iter: Law.Cases(2_000));

    [Fact]
    public async Task A_source_that_breaks_off_and_a_stopped_reading_are_told_apart()
    {
        using var broken = new BrokenStream();
        Assert.Equal("PA-IN-ACCESS", (await Assert.ThrowsAsync<UnreadableReportException>(async () => await JsonReportReader.ReadAsync(broken))).Code);
        using var report = new MemoryStream(Encoding.UTF8.GetBytes(Full().ToJsonString()));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await JsonReportReader.ReadAsync(report, new CancellationToken(canceled: true)));
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await JsonReportReader.ReadAsync(null!));
    }

    private static JsonObject Full() => JsonNode.Parse(JsonReportRenderer.Default.RenderToString(RenderedReport.Realistic))!.AsObject();

    // A finding with a score, and not the one whose name is taken.
    private static JsonNode Neglected(JsonNode report) =>
        report["findings"]!.AsArray().First(finding => (string?)finding!["outcome"] == "neglected" && (string?)finding["rule"] != "few-connections")!;

    private static ReportSummary Read(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return JsonReportReader.ReadAsync(stream).AsTask().GetAwaiter().GetResult();
    }

    private static UnreadableReportException Refusal(string json) => Assert.Throws<UnreadableReportException>(() => Read(json));

    private static void AssertSame(ReportSummary expected, ReportSummary actual)
    {
        Assert.Equal((expected.Tool, expected.AsOf), (actual.Tool, actual.AsOf));
        Assert.Equal(expected.Rules.AsEnumerable(), actual.Rules);
        Assert.Equal(expected.Score.CappedBy.AsEnumerable(), actual.Score.CappedBy);
        Assert.Equal(expected.Score with { CappedBy = [] }, actual.Score with { CappedBy = [] });
    }

    private sealed class EndlessStream : TestStream
    {
        public long Taken { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)' ');
            Taken += count;
            return count;
        }
    }

    private sealed class BrokenStream : TestStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("It broke off.");
    }

    private abstract class TestStream : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
