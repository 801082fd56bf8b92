using System.Globalization;
using ProfileAudit.Rendering;

namespace ProfileAudit.Tests.Rendering;

public sealed class ConsoleReportRendererTests
{
    private const int ScreenLines = 24;

    public static TheoryData<string> Reports => RenderedReport.Names;

    public static TheoryData<string, string> Hostile => HostileTexts.All;

    [Theory]
    [MemberData(nameof(Reports))]
    public void No_line_is_longer_than_the_width(string report)
    {
        foreach (var width in (ReadOnlySpan<int>)[40, 79, 80, 200])
        {
            var text = new ConsoleReportRenderer { Width = width }.RenderToString(RenderedReport.Of(report));
            Assert.All(text.Split('\n'), line => Assert.True(new StringInfo(line).LengthInTextElements <= width, line));
        }
    }

    [Fact]
    public void A_word_that_is_longer_than_the_line_stays_whole()
    {
        var word = new string('x', 300);
        var text = new ConsoleReportRenderer { Width = 40 }.RenderToString(RenderedReport.Saying($"before {word} after"));
        Assert.Contains(word, text, StringComparison.Ordinal);
        Assert.DoesNotContain($"{word} ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Wide_characters_take_two_columns()
    {
        var text = new ConsoleReportRenderer { Width = 40 }.RenderToString(RenderedReport.Saying("漢字 漢字 漢字 漢字 漢字 漢字 漢字 漢字 漢字 漢字"));
        Assert.All(text.Split('\n'), line => Assert.True(line.Length + line.Count(letter => letter is '漢' or '字') <= 40, line));
    }

    [Theory]
    [InlineData(39)]
    [InlineData(201)]
    public void A_width_out_of_range_is_refused(int width) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConsoleReportRenderer { Width = width });

    [Fact]
    public void The_first_screen_holds_the_score_and_the_plan()
    {
        var screen = string.Join('\n', ConsoleReportRenderer.Default.RenderToString(RenderedReport.Realistic).Split('\n').Take(ScreenLines));
        Assert.Contains("35.5 of 100 points", screen, StringComparison.Ordinal);
        Assert.Contains("3. Groups", screen, StringComparison.Ordinal);
        Assert.Contains("people answer each other.", screen, StringComparison.Ordinal);
        Assert.Contains("enough to reach the next level", screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Colour_only_repeats_what_the_words_say()
    {
        var colourful = new ConsoleReportRenderer { UseColor = true }.RenderToString(RenderedReport.Realistic);
        Assert.Contains('\e', colourful);
        Assert.Equal(ConsoleReportRenderer.Default.RenderToString(RenderedReport.Realistic), AnsiCodes.Without(colourful));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_text_stays_on_its_line(string hostile, string seen)
    {
        var text = new ConsoleReportRenderer { Width = 200 }.RenderToString(RenderedReport.Saying(hostile));
        Assert.Contains($"→ {seen}\n", text, StringComparison.Ordinal);
    }
}
