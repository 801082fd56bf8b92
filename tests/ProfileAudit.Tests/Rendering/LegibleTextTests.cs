using System.Text;
using System.Xml.Linq;
using ProfileAudit.Rendering;

namespace ProfileAudit.Tests.Rendering;

/// <summary>What a reader gets of each character. Every format cleans alike; here, JUnit's stands for all.</summary>
public sealed class LegibleTextTests
{
    [Theory]
    [InlineData(0x00, 0x08)]
    [InlineData(0x0E, 0x1F)]
    [InlineData(0x7F, 0x84)]
    [InlineData(0x86, 0x9F)]
    [InlineData(0x202A, 0x202E)]
    [InlineData(0x2066, 0x2069)]
    [InlineData(0xFDD0, 0xFDEF)]
    [InlineData(0xFFFE, 0xFFFF)]
    [InlineData(0x1FFFE, 0x1FFFF)]
    [InlineData(0x10FFFE, 0x10FFFF)]
    public void What_is_obeyed_and_what_is_no_character_is_replaced(int first, int last) =>
        Assert.Equal(Each(first, last, _ => "\uFFFD"), Seen(Each(first, last, rune => rune)));

    [Theory]
    [InlineData(0x09, 0x0D)]
    [InlineData(0x85, 0x85)]
    [InlineData(0x2028, 0x2029)]
    public void What_breaks_a_line_is_a_space(int first, int last) =>
        Assert.Equal(Each(first, last, _ => " "), Seen(Each(first, last, rune => rune)));

    [Theory]
    [InlineData(0x20, 0x7E)]
    [InlineData(0xA0, 0xFF)]
    [InlineData(0x2020, 0x2027)]
    [InlineData(0x202F, 0x2065)]
    [InlineData(0x206A, 0x2070)]
    [InlineData(0xFDC0, 0xFDCF)]
    [InlineData(0xFDF0, 0xFDFF)]
    [InlineData(0xFFF0, 0xFFFD)]
    [InlineData(0x10000, 0x10010)]
    [InlineData(0x1FFF0, 0x1FFFD)]
    public void Everything_else_stays(int first, int last)
    {
        var text = Each(first, last, rune => rune);
        Assert.Equal(text, Seen(text));
    }

    [Theory]
    [InlineData("a\r\n\n\tb", "a b")]
    [InlineData("a \nb", "a b")]
    [InlineData("\na\n", "a")]
    public void Breaks_one_behind_another_are_one_space_and_none_at_the_ends(string text, string seen) => Assert.Equal(seen, Seen(text));

    private static string Each(int first, int last, Func<string, string> each) =>
        string.Concat(Enumerable.Range(first, last - first + 1).Select(rune => $"a{each(new Rune(rune).ToString())}")) + "b";

    private static string Seen(string text) =>
        XDocument.Parse(JUnitReportRenderer.Default.RenderToString(RenderedReport.Saying(text))).Descendants("failure").First().Attribute("message")!.Value;
}
