using System.Globalization;
using ProfileAudit.Rendering;
using ProfileAudit.Reports;

namespace ProfileAudit.Tests.Rendering;

/// <summary>What holds for every format, and what for those that people read.</summary>
public sealed class RendererLawTests
{
    private static readonly IReportRenderer[] ForPeople =
        [ConsoleReportRenderer.Default, new ConsoleReportRenderer { UseColor = true }, MarkdownReportRenderer.Default, HtmlReportRenderer.Default];

    private static readonly IReportRenderer[] Renderers = [.. ForPeople, JsonReportRenderer.Default, SarifReportRenderer.Default, JUnitReportRenderer.Default];

    public static TheoryData<string> Reports => RenderedReport.Names;

    public static TheoryData<string, string> Hostile => HostileTexts.All;

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_line_ends_with_a_line_feed_whatever_the_writers_own_end(string report) => Assert.All(Renderers, renderer =>
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\r\n" };
        renderer.Render(RenderedReport.Of(report), output);
        Assert.DoesNotContain('\r', output.ToString());
    });

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_ends_with_one_line_feed_and_no_line_with_a_space(string report) => Assert.All(Renderers, renderer =>
    {
        var text = renderer.RenderToString(RenderedReport.Of(report));
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.False(text.EndsWith("\n\n", StringComparison.Ordinal));
        Assert.DoesNotContain(" \n", text, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("fa-IR")]
    [InlineData("tr-TR")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Renderers.Select(renderer => renderer.RenderToString(RenderedReport.Realistic)).ToList();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Renderers.Select(renderer => renderer.RenderToString(RenderedReport.Realistic)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void No_text_brings_a_control_character_an_override_or_half_a_character(string hostile, string seen) => Assert.All(Renderers, renderer =>
    {
        Assert.NotEmpty(seen);
        Assert.All(HostileReports.Of(hostile), report =>
        {
            var text = renderer.RenderToString(report);
            if (renderer is ConsoleReportRenderer { UseColor: true })
                text = AnsiCodes.Without(text);
            Assert.DoesNotContain(text, letter => char.IsControl(letter) && letter != '\n');
            Assert.DoesNotContain(text, letter => letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029');
            Assert.DoesNotContain(text, letter => letter is '\uFFFE' or '\uFFFF' or (>= '\uFDD0' and <= '\uFDEF'));
            Assert.DoesNotContain(text.EnumerateRunes(), rune => rune.Value is >= 0xD800 and <= 0xDFFF);
            Assert.Equal(text.Length, text.EnumerateRunes().Sum(rune => rune.Utf16SequenceLength));
        });
    });

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Json_stays_whole_and_plain_whatever_the_names(string hostile, string seen)
    {
        Assert.NotEmpty(seen);
        Assert.All(HostileReports.Of(hostile), report =>
        {
            var json = JsonReportRenderer.Default.RenderToString(report);
            Assert.All(json, letter => Assert.True(char.IsAscii(letter) && (letter == '\n' || !char.IsControl(letter))));
            Assert.Empty(ReportSchema.Refusals(json));
        });
    }

    [Fact]
    public void Names_reach_findings_evidence_and_drafts()
    {
        var report = HostileReports.OfNames(HostileTexts.Harmless);
        Assert.Contains(report.Findings.SelectMany(finding => finding.Evidence), evidence => evidence.NamesSomebody);
        Assert.Equal(Enum.GetValues<DraftKind>(), report.Drafts.Select(draft => draft.Kind).Distinct().Order());
        // SARIF has no evidence, where most of the names are.
        Assert.All(Renderers, renderer => Assert.InRange(renderer.RenderToString(report).Split(HostileTexts.Harmless).Length, renderer.Format == ReportFormat.Sarif ? 5 : 10, 200));
    }

    [Theory]
    [InlineData("::error::a")]
    [InlineData("a ::set-output name=b::c ::warning::d ::error::e ::error::f ::error::g ::error::h ::error::i ::error::j")]
    [InlineData("##[error]a")]
    [InlineData("a ##vso[task.setvariable variable=b]c")]
    public void No_line_is_an_order_to_the_machine_where_builds_run(string order)
    {
        string[] texts =
        [
            .. HostileReports.Of(order).SelectMany(report => Renderers.Append(new ConsoleReportRenderer { Width = 40 }).Select(renderer => renderer.RenderToString(report))),
            .. ComparisonRenderers.All.Select(renderer => renderer.RenderToString(ComparedReports.Saying(order))),
        ];
        Assert.All(texts, text => Assert.All(text.Split('\n'), line => Assert.False(line.TrimStart().StartsWith("::", StringComparison.Ordinal), line)));
        // HTML and JSON are for programs; a log has no use for them.
        Assert.All(texts.Where(text => text[0] is not '<' and not '{'), text => Assert.DoesNotMatch(@"##(vso)?\[", text));
    }

    [Fact]
    public void Every_format_of_the_library_is_held_to_this() =>
        Assert.Equal(ReportRenderers.All.Select(renderer => renderer.Format).Order(), Renderers.Select(renderer => renderer.Format).Distinct().Order());

    [Fact]
    public void A_report_and_a_writer_are_needed() => Assert.All(Renderers, renderer =>
    {
        Assert.Throws<ArgumentNullException>(() => renderer.Render(null!, TextWriter.Null));
        Assert.Throws<ArgumentNullException>(() => renderer.Render(RenderedReport.Realistic, null!));
    });

    [Fact]
    public void A_report_of_nothing_on_no_day_says_so() => Assert.All(ForPeople, renderer =>
    {
        var text = renderer.RenderToString(RenderedReport.Linking("https://example.org/") with { AsOf = null, Sources = [] });
        Assert.Contains("without a date", text, StringComparison.Ordinal);
        Assert.Contains("Nothing was read", text, StringComparison.Ordinal);
        Assert.DoesNotContain(ProfileAudit.Auditing.Category.Giving.Title, text, StringComparison.Ordinal);
    });

    [Fact]
    public void The_formats_say_the_same_of_the_score() => Assert.All(ForPeople, renderer =>
    {
        var words = string.Join(' ', renderer.RenderToString(RenderedReport.Realistic).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("of 100 points", words, StringComparison.Ordinal);
        Assert.Contains("Somewhere between 29.2 and 48.2, because not everything could be seen", words, StringComparison.Ordinal);
        Assert.Contains("A beginning is there, and a few small steps will show quickly.", words, StringComparison.Ordinal);
    });
}
