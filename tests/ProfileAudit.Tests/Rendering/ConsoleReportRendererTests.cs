using System.Globalization;
using ProfileAudit.Rendering;
using ProfileAudit.Tests.Support;
using ProfileAudit.Texts;

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
    [InlineData("漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢")]
    [InlineData("🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀")]
    [InlineData("🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪")]
    [InlineData("❤️❤️❤️❤️❤️❤️❤️❤️❤️❤️❤️❤️❤️❤️❤️❤️❤️❤️❤️❤️❤️❤️❤️❤️❤️❤️❤️❤️❤️❤️❤️❤️")]
    public void A_script_without_spaces_is_wrapped_anywhere(string wide)
    {
        var element = StringInfo.GetNextTextElement(wide);
        var text = new ConsoleReportRenderer { Width = 40 }.RenderToString(RenderedReport.Saying(wide));
        Assert.All(text.Split('\n'), line => Assert.InRange(new StringInfo(line).LengthInTextElements + line.Split(element).Length - 1, 0, 40));
        Assert.Contains($"→ {string.Concat(Enumerable.Repeat(element, 18))}\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("neglected")]
    [InlineData("partial")]
    public async Task No_line_is_longer_than_the_width_in_any_language_at_any_width(string member)
    {
        var profile = await SampleExports.ReadAsync(member);
        foreach (var language in (Language[])[.. Languages.All, Languages.PseudoAccented, Languages.PseudoMirrored])
        {
            var report = new ProfileAuditor().Audit(profile, new AuditOptions { Language = language });
            for (var width = 60; width <= 200; width++)
            {
                var text = new ConsoleReportRenderer { Width = width }.RenderToString(report);
                Assert.All(text.Split('\n'), line => Assert.True(new StringInfo(line).LengthInTextElements <= width, $"{language} at {width}: {line}"));
            }
        }
    }

    [Fact]
    public void Prose_has_at_most_a_hundred_columns_however_wide_the_terminal_is()
    {
        var text = new ConsoleReportRenderer { Width = 200 }.RenderToString(RenderedReport.Realistic);
        Assert.Contains(text.Split('\n'), line => line.Length > 90);
        Assert.All(text.Split('\n').Where(line => !line.Contains(" points  ", StringComparison.Ordinal)), line => Assert.InRange(line.Length, 0, 100));
    }

    [Theory]
    [InlineData("en", 60, "5 minutes")]
    [InlineData("en", 160, "5 minutes")]
    [InlineData("de", 80, "5 Minuten")]
    [InlineData("fr", 80, "5 minutes")]
    public async Task What_steps_take_and_give_stands_below_each_other(string tag, int width, string effort)
    {
        var report = new ProfileAuditor().Audit(await SampleExports.ReadAsync("neglected"), new AuditOptions { Language = Languages.Find(tag)! });
        // One table is enough; another has columns of its own.
        var rows = new ConsoleReportRenderer { Width = width }.RenderToString(report with { Plan = report.Plan with { NextLevel = null } }).Split('\n')
            .Where(line => line.Contains($"  {effort}  ", StringComparison.Ordinal))
            .ToList();
        Assert.InRange(rows.Count, 8, 27);
        Assert.Single(rows.Select(row => row.IndexOf(effort, StringComparison.Ordinal)).Distinct());
        var ends = rows.Select(row => row.IndexOf("  ", row.IndexOf('+', StringComparison.Ordinal), StringComparison.Ordinal) is >= 0 and var end ? end : row.Length);
        Assert.Single(ends.Distinct());
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Marks_and_bars_can_be_spelt_in_ASCII(string report)
    {
        var text = new ConsoleReportRenderer { UseAsciiMarks = true, Width = 60 }.RenderToString(RenderedReport.Of(report));
        Assert.All(text, letter => Assert.True(char.IsAscii(letter), $"{letter} in {text}"));
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 60));
        Assert.Contains('#', text + (report == nameof(RenderedReport.NothingSeen) ? "#" : ""));
    }

    [Fact]
    public void Letters_stay_what_they_are_among_ASCII_marks() => Assert.Contains(
        "Zoë Müller 漢字",
        new ConsoleReportRenderer { UseAsciiMarks = true }.RenderToString(RenderedReport.Saying("Zoë Müller 漢字")),
        StringComparison.Ordinal);

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

    [Theory]
    [InlineData(60, false)]
    [InlineData(80, true)]
    [InlineData(200, false)]
    public void Colour_only_repeats_what_the_words_say(int width, bool isAscii)
    {
        var colourful = new ConsoleReportRenderer { Width = width, UseAsciiMarks = isAscii, UseColor = true }.RenderToString(RenderedReport.Realistic);
        Assert.Contains('\e', colourful);
        Assert.Equal(new ConsoleReportRenderer { Width = width, UseAsciiMarks = isAscii }.RenderToString(RenderedReport.Realistic), AnsiCodes.Without(colourful));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_text_stays_on_its_line(string hostile, string seen)
    {
        var text = new ConsoleReportRenderer { Width = 200 }.RenderToString(RenderedReport.Saying(hostile));
        Assert.Contains($"→ {seen}\n", text, StringComparison.Ordinal);
    }
}
