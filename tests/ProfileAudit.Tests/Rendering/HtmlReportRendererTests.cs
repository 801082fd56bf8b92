using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ProfileAudit.Rendering;
using ProfileAudit.Reports;

namespace ProfileAudit.Tests.Rendering;

/// <summary>That a page is one file, asks nobody for anything, and shows every text as a text.</summary>
public sealed class HtmlReportRendererTests
{
    private static readonly string[] Asking = ["script", "link", "iframe", "img", "object", "embed", "form", "base", "audio", "video", "source", "use", "image", "foreignObject", "animate", "set"];

    public static TheoryData<string> Reports => RenderedReport.Names;

    public static TheoryData<string, string> Hostile => HostileTexts.All;

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_page_asks_nobody_for_anything(string report) => AsksNobody(Parsed(RenderedReport.Of(report)));

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_text_makes_no_element_and_no_attribute_of_its_own(string hostile, string seen)
    {
        Assert.NotEmpty(seen);
        var page = Parsed(RenderedReport.Saying(hostile));
        AsksNobody(page);
        Assert.Equal(Shape(Parsed(RenderedReport.Saying(HostileTexts.Harmless))), Shape(page));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_text_is_shown_as_it_is(string hostile, string seen)
    {
        var texts = Parsed(RenderedReport.Saying(hostile)).QuerySelectorAll(".do").Select(element => Spaced(element.TextContent)).ToList();
        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.Equal(seen, text));
    }

    [Fact]
    public void Nothing_looks_like_a_template() => Assert.DoesNotContain(
        "{{", Body(HtmlReportRenderer.Default.RenderToString(RenderedReport.Saying("{{x}}"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("http://example.org/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//example.org/")]
    [InlineData("docs/rules/no-photo.md")]
    public void An_address_that_is_not_https_becomes_no_link(string address) =>
        Assert.Empty(Parsed(RenderedReport.Linking(address)).QuerySelectorAll("main a"));

    [Fact]
    public void A_link_to_a_rules_page_tells_nothing_about_the_report()
    {
        var link = Assert.Single(Parsed(RenderedReport.Linking("https://example.org/a?b=1&c=\"2\"")).QuerySelectorAll("main a"));
        Assert.Equal("https://example.org/a?b=1&c=%222%22", link.GetAttribute("href"));
        Assert.Equal("noreferrer noopener", link.GetAttribute("rel"));
    }

    [Fact]
    public void A_page_of_forty_findings_is_small() =>
        Assert.InRange(HtmlReportRenderer.Default.RenderToString(RenderedReport.Realistic).Length, 1, 60_000 * RenderedReport.Realistic.Findings.Length / 40);

    private static void AsksNobody(IDocument page)
    {
        Assert.All(Asking, tag => Assert.Empty(page.QuerySelectorAll(tag)));
        Assert.Equal(
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
            page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"));
        Assert.Equal("no-referrer", page.QuerySelector("meta[name=referrer]")!.GetAttribute("content"));
        var style = Assert.Single(page.QuerySelectorAll("style"));
        Assert.DoesNotContain("url(", style.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", style.TextContent, StringComparison.OrdinalIgnoreCase);
        foreach (var attribute in page.All.SelectMany(element => element.Attributes))
        {
            Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), attribute.Name);
            Assert.DoesNotContain(attribute.Name, (string[])["src", "srcset", "style", "action", "formaction", "background", "xlink:href", "ping"]);
            if (attribute.Name == "href")
                Assert.Matches("^(#plan$|https://)", attribute.Value);
        }
    }

    private static IDocument Parsed(AuditReport report) =>
        new HtmlParser().ParseDocument(HtmlReportRenderer.Default.RenderToString(report));

    private static IEnumerable<string> Shape(IDocument page) =>
        page.All.Select(element => $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => attribute.Name))}");

    private static string Body(string page) => page[page.IndexOf("<body", StringComparison.Ordinal)..];

    private static string Spaced(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
