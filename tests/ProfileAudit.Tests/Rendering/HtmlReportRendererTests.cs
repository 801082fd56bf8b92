using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Rendering;
using ProfileAudit.Reports;
using ProfileAudit.Tests.Support;

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
        var texts = Parsed(RenderedReport.Saying(hostile)).QuerySelectorAll(".pa-do").Select(element => Spaced(element.TextContent)).ToList();
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
    public void The_page_of_the_member_with_the_most_to_read_is_small() => Assert.InRange(
        Encoding.UTF8.GetByteCount(HtmlReportRenderer.Default.RenderToString(new ProfileAuditor().Audit(TestProfile.Bare))), 1, 100_000);

    [Fact]
    public void Hosts_may_send_the_policy_of_a_page_as_a_header() => Assert.Equal(
        HtmlReportRenderer.ContentSecurityPolicy,
        Parsed(RenderedReport.Realistic).QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"));

    [Fact]
    public void A_fragment_is_one_element_with_names_of_its_own()
    {
        var options = new HtmlOptions { IsFragment = true, ClassPrefix = "audit-", HeadingLevel = 2, Sections = [HtmlSection.Plan, HtmlSection.Score] };
        var fragment = new HtmlParser().ParseDocument(new HtmlReportRenderer { Options = options }.RenderToString(RenderedReport.Realistic));
        var root = Assert.Single(fragment.Body!.Children);
        Assert.Equal("DIV", root.TagName);
        Assert.Empty(fragment.QuerySelectorAll("style, meta, head > *, main, h1, h5, h6"));
        Assert.Single(fragment.QuerySelectorAll("h2"));
        Assert.All(fragment.QuerySelectorAll("[id]"), element => Assert.StartsWith("audit-", element.Id, StringComparison.Ordinal));
        Assert.All(fragment.All.SelectMany(element => element.ClassList), name => Assert.StartsWith("audit-", name, StringComparison.Ordinal));
        Assert.Equal("audit-plan", root.Children.First(element => element.Id is not null).Id);
        Assert.Empty(root.QuerySelectorAll("#audit-unseen, #audit-sources"));
    }

    [Fact]
    public void The_style_sheet_of_a_fragment_touches_nothing_else()
    {
        var sheet = HtmlReportRenderer.StyleSheet(new HtmlOptions { ClassPrefix = "audit-" });
        Assert.All(
            Regex.Matches(sheet, @"[^@{}]+\{", RegexOptions.NonBacktracking).Select(match => match.Value[..^1].Trim()).Where(selector => selector.Length > 0 && !selector.StartsWith("media", StringComparison.Ordinal)),
            selectors => Assert.All(selectors.Split(','), selector => Assert.StartsWith(".audit-", selector.Trim(), StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Pa-")]
    [InlineData("1a")]
    [InlineData("a b")]
    [InlineData("a\">")]
    [InlineData("-a")]
    [InlineData("a-prefix-of-thirty-three-letters-")]
    public void A_prefix_that_is_no_name_is_refused(string prefix) => Assert.Throws<ArgumentException>(() => new HtmlOptions { ClassPrefix = prefix });

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("z0-9-")]
    [InlineData("a-prefix-of-thirty-two-letters--")]
    public void A_prefix_that_is_a_name_is_kept(string prefix) => Assert.Equal(prefix, new HtmlOptions { ClassPrefix = prefix }.ClassPrefix);

    [Fact]
    public void Sections_stand_there_once() => Assert.Throws<ArgumentException>(() => new HtmlOptions { Sections = [HtmlSection.Plan, HtmlSection.Plan] });

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void A_report_begins_at_a_heading_of_level_one_to_three(int level) => Assert.Throws<ArgumentOutOfRangeException>(() => new HtmlOptions { HeadingLevel = level });

    [Theory]
    [InlineData(1, "H1")]
    [InlineData(2, "H2")]
    [InlineData(3, "H3")]
    public void The_level_of_the_title_may_be_chosen(int level, string tag)
    {
        var page = new HtmlParser().ParseDocument(new HtmlReportRenderer { Options = new HtmlOptions { HeadingLevel = level } }.RenderToString(RenderedReport.Realistic));
        Assert.Equal(tag, page.QuerySelector("h1, h2, h3, h4, h5, h6")!.TagName);
    }

    [Fact]
    public void A_name_may_be_written_in_another_direction_than_the_words_around_it()
    {
        var evidence = Evidence.About(new Person("name/someone", "פלונית דוגמה"), "last written to in 2019") with { Source = "messages.csv", Row = 7 };
        var page = Parsed(CheckedReport.Finding(Verdict.Neglected("There is somebody.", evidence)));
        var told = Assert.Single(page.QuerySelectorAll("dd"), element => element.QuerySelector("bdi") is not null);
        Assert.Equal("פלונית דוגמה", told.QuerySelector("bdi")!.TextContent);
        Assert.Equal("פלונית דוגמה: last written to in 2019 (messages.csv, row 7)", told.TextContent);
    }

    private static void AsksNobody(IDocument page)
    {
        Assert.All(Asking, tag => Assert.Empty(page.QuerySelectorAll(tag)));
        var style = Assert.Single(page.QuerySelectorAll("style"));
        var sheet = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style.TextContent)));
        Assert.Equal(
            $"default-src 'none'; style-src 'sha256-{sheet}'; img-src data:; base-uri 'none'; form-action 'none'",
            page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"));
        Assert.Equal("no-referrer", page.QuerySelector("meta[name=referrer]")!.GetAttribute("content"));
        Assert.DoesNotContain("url(", style.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", style.TextContent, StringComparison.OrdinalIgnoreCase);
        foreach (var attribute in page.All.SelectMany(element => element.Attributes))
        {
            Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), attribute.Name);
            Assert.DoesNotContain(attribute.Name, (string[])["src", "srcset", "style", "action", "formaction", "background", "xlink:href", "ping"]);
            if (attribute.Name == "href")
                Assert.Matches("^(#pa-[a-z]+$|https://)", attribute.Value);
        }
    }

    private static IDocument Parsed(AuditReport report) =>
        new HtmlParser().ParseDocument(HtmlReportRenderer.Default.RenderToString(report));

    private static IEnumerable<string> Shape(IDocument page) =>
        page.All.Select(element => $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => attribute.Name))}");

    private static string Body(string page) => page[page.IndexOf("<body", StringComparison.Ordinal)..];

    private static string Spaced(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
