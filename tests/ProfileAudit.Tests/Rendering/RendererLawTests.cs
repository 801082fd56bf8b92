using System.Globalization;
using ProfileAudit.Rendering;

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
        var text = renderer.RenderToString(RenderedReport.Saying(hostile));
        if (renderer is ConsoleReportRenderer { UseColor: true })
            text = AnsiCodes.Without(text);
        Assert.DoesNotContain(text, letter => char.IsControl(letter) && letter != '\n');
        Assert.DoesNotContain(text, letter => letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029');
        Assert.DoesNotContain(text.EnumerateRunes(), rune => rune.Value is >= 0xD800 and <= 0xDFFF);
        Assert.Equal(text.Length, text.EnumerateRunes().Sum(rune => rune.Utf16SequenceLength));
    });

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
