using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ProfileAudit.Rendering;

namespace ProfileAudit.Tests.Rendering;

/// <summary>What a page owes to people who listen to it, enlarge it, or see colours differently.</summary>
public sealed partial class HtmlAccessibilityTests
{
    private static readonly string[] Screens = ["light", "dark", "print"];

    /// <summary>Every text colour on every background that it stands on; a drawing's parts need less.</summary>
    private static readonly (string Over, string Under, double Least)[] Pairs =
    [
        ("ink", "paper", 7), ("ink", "card", 7), ("ink", "tint", 7),
        ("quiet", "paper", 4.5), ("quiet", "card", 4.5), ("quiet", "tint", 4.5),
        ("accent", "paper", 4.5), ("accent", "card", 4.5), ("accent", "tint", 4.5),
        ("on-accent", "accent", 4.5),
        ("warm", "paper", 4.5), ("warm", "card", 4.5),
        ("accent", "line", 3), ("accent", "soft", 3), ("ink", "soft", 3), ("ink", "line", 3),
    ];

    public static TheoryData<string> Reports => RenderedReport.Names;

    public static TheoryData<string, string, string, double> Contrasts
    {
        get
        {
            var data = new TheoryData<string, string, string, double>();
            foreach (var screen in Screens)
            {
                foreach (var (over, under, least) in Pairs)
                    data.Add(screen, over, under, least);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_page_has_language_title_and_landmarks(string report)
    {
        var page = Parsed(report);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.StartsWith("Your professional network: ", page.Title, StringComparison.Ordinal);
        Assert.Contains("width=device-width", page.QuerySelector("meta[name=viewport]")!.GetAttribute("content"), StringComparison.Ordinal);
        Assert.All((string[])["header", "main", "footer", "h1"], tag => Assert.Single(page.QuerySelectorAll(tag)));
        Assert.Equal($"#{page.QuerySelector("section.pa-plan")!.Id}", page.Body!.QuerySelector("a")!.GetAttribute("href"));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Headings_leave_out_no_level(string report)
    {
        var levels = Parsed(report).QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(heading => heading.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.True(levels.Count > 3);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_drawing_has_its_text(string report)
    {
        // Icons stand beside the words that say the same.
        var drawings = Parsed(report).QuerySelectorAll("svg:not([aria-hidden])");
        Assert.InRange(drawings.Length, 7, 11);
        Assert.All(drawings, drawing =>
        {
            Assert.Equal("img", drawing.GetAttribute("role"));
            Assert.NotEmpty(drawing.Children[0].TextContent);
            Assert.Equal("title", drawing.Children[0].LocalName);
        });
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Names_are_unique_and_lead_somewhere(string report)
    {
        var page = Parsed(report);
        var ids = page.All.Select(element => element.GetAttribute("id")).OfType<string>().ToList();
        Assert.Equal(ids.Distinct(), ids);
        var named = page.All.Select(element => element.GetAttribute("aria-labelledby")).OfType<string>().ToList();
        Assert.NotEmpty(named);
        Assert.All(named, name => Assert.Contains(name, ids));
    }

    [Fact]
    public void No_name_is_made_of_a_members_text()
    {
        var page = new HtmlParser().ParseDocument(HtmlReportRenderer.Default.RenderToString(RenderedReport.Saying("quiet words")));
        var attributes = page.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name is not "href");
        Assert.DoesNotContain(attributes, attribute => attribute.Value.Contains("quiet words", StringComparison.Ordinal));
    }

    [Fact]
    public void The_reached_level_is_marked_by_more_than_a_colour()
    {
        var here = Assert.Single(Parsed(nameof(RenderedReport.Realistic)).QuerySelectorAll("[aria-current]"));
        Assert.Equal("bare from 25", here.TextContent);
        Assert.Empty(Parsed(nameof(RenderedReport.Withheld)).QuerySelectorAll("[aria-current]"));
    }

    [Theory]
    [MemberData(nameof(Contrasts))]
    public void Colours_differ_enough(string screen, string over, string under, double least)
    {
        var colours = Palettes()[screen];
        var contrast = Contrast(colours[over], colours[under]);
        Assert.True(contrast >= least, $"{over} on {under}, {screen}: {contrast:0.00}");
    }

    [Fact]
    public void The_style_sheet_knows_no_colour_beside_the_palette()
    {
        var rules = Root().Replace(Style(), "");
        Assert.NotEqual(Style(), rules);
        Assert.DoesNotMatch("#[0-9a-fA-F]{3}", rules);
        Assert.DoesNotMatch("(rgb|hsl|lab|lch)a?\\(", rules);
        var used = Variable().Matches(rules).Select(match => match.Groups["name"].Value).Distinct().Order();
        Assert.Equal(Palettes()["light"].Keys.Order(), used);
    }

    private static Dictionary<string, Dictionary<string, string>> Palettes()
    {
        var blocks = Root().Matches(Style());
        Assert.Equal(Screens.Length, blocks.Count);
        return Screens
            .Zip(blocks, (screen, block) => (screen, Colours: Property().Matches(block.Value).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["value"].Value)))
            .ToDictionary(each => each.screen, each => each.Colours);
    }

    private static string Style() => Parsed(nameof(RenderedReport.Realistic)).QuerySelector("style")!.TextContent;

    private static IDocument Parsed(string report) =>
        new HtmlParser().ParseDocument(HtmlReportRenderer.Default.RenderToString(RenderedReport.Of(report)));

    // The contrast ratio of WCAG 2.
    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour) =>
        (0.2126 * Channel(colour[1..3])) + (0.7152 * Channel(colour[3..5])) + (0.0722 * Channel(colour[5..7]));

    private static double Channel(string hex)
    {
        var value = int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex("\\.pa-report\\{[^}]*--paper:[^}]*\\}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Root();

    [GeneratedRegex("--(?<name>[a-z-]+):(?<value>#[0-9a-f]{6})", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Property();

    [GeneratedRegex("var\\(--(?<name>[a-z-]+)\\)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Variable();
}
