using System.Globalization;

namespace ProfileAudit.Tests.Reading.Pages;

/// <summary>What can stand in a page that nobody means well with, or that something has broken. Each is put into an invented page at several places.</summary>
internal static class HostilePages
{
    private const int Many = 100_000;
    private const string Person = "{\"@type\":\"Person\",\"name\":\"Ada Sample\",\"url\":\"https://www.linkedin.com/in/ada-sample\",\"worksFor\":[]";

    /// <summary>Where they are put: before a text of the page.</summary>
    public static IReadOnlyDictionary<string, string> Places { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["in the head"] = "</head>",
        ["in the top card"] = "<h1 ",
        ["in a section"] = "<span class=\"visually-hidden\">",
        ["at the end"] = "</body>",
    };

    /// <summary>What is put there.</summary>
    public static IReadOnlyDictionary<string, Func<string>> Payloads { get; } = new Dictionary<string, Func<string>>(StringComparer.Ordinal)
    {
        ["open blocks"] = () => Times("<div>", Many),
        ["open blocks, as deep as allowed"] = () => Times("<div>", 100),
        ["open spans"] = () => Times("<span>", Many),
        ["open letters in paragraphs"] = () => Numbered("<b id=\"{0}\"><p>", 2_000),
        ["open letters that no end closes"] = () => Numbered("<b id=\"{0}\"><object></b></object>", 5_000),
        ["open fonts"] = () => Numbered("<font color=\"{0}\">", 5_000) + Times("<p>x</p>", 5_000),
        ["open nobr"] = () => Times("<nobr>", Many),
        ["open links"] = () => Times("<a href=\"/x\">", Many),
        ["open paragraphs"] = () => Times("<p>", Many),
        ["open list items"] = () => Times("<li>", Many),
        ["open terms"] = () => Times("<dt><dd>", 50_000),
        ["open options"] = () => "<select>" + Times("<option>", Many),
        ["open headings"] = () => Times("<h1>", Many),
        ["open forms"] = () => Times("<form>", Many),
        ["open buttons"] = () => Times("<button>", Many),
        ["lists in lists"] = () => Times("<ul><li>", 50_000),
        ["tables in tables"] = () => Times("<table><tr><td>", 30_000),
        ["tables that throw out"] = () => "<table>" + Times("<tr><b>x</tr>", 20_000),
        ["tables of blocks"] = () => Times("<table><div>", 5_000),
        ["columns"] = () => "<table><colgroup>" + Times("<col>", Many),
        ["selects"] = () => Times("<select>", Many),
        ["templates in templates"] = () => Times("<template>", 50_000),
        ["templates in tables"] = () => Times("<table><template>", 5_000),
        ["drawings in drawings"] = () => Times("<svg>", 50_000),
        ["drawings of pages"] = () => Times("<svg><foreignObject><div>", 10_000),
        ["drawings with styles"] = () => "<svg><style><!--</style><img src=x onerror=alert(1)>--></style></svg>",
        ["drawings with titles"] = () => "<svg><title><a href=\"/in/bo-test\"></title></svg>",
        ["formulas"] = () => Times("<math><mi>", 30_000),
        ["formulas of drawings"] = () => "<math><annotation-xml encoding=\"text/html\"><svg></math>",
        ["closed drawings"] = () => Times("<svg/>", 10_000),
        ["ends without a beginning"] = () => Times("</div>", 50),
        ["many ends without a beginning"] = () => Times("</x>", Many),
        ["ends of the page"] = () => Times("</html>", 100),
        ["ends of the body"] = () => "</body></html><html><body>",
        ["second heads"] = () => "<html><head><body>",
        ["crossed tags"] = () => Times("<b><i></b></i>", 20_000),
        ["crossed blocks"] = () => Times("<div><span></div></span>", 20_000),
        ["attributes"] = () => Numbered("<div ", 1) + Numbered(" a{0}=\"x\"", Many) + "></div>",
        ["attributes of one name"] = () => "<div" + Times(" class=\"x\"", Many) + "></div>",
        ["a long attribute"] = () => $"<div class=\"{Times("x ", Many)}\"></div>",
        ["an attribute without end"] = () => "<div class=\"",
        ["a long name"] = () => $"<{new string('x', Many)}></{new string('x', Many)}>",
        ["a name without end"] = () => "<" + new string('x', Many),
        ["brackets"] = () => new string('<', Many),
        ["many brackets"] = () => new string('<', 400_000),
        ["ampersands"] = () => new string('&', 1_000_000),
        ["entities"] = () => Times("&amp;&lt;&nope;&#x1F600;&#0;&#xD800;&#99999999999;&notit;", 20_000),
        ["half an entity"] = () => "&#x",
        ["zeros"] = () => new string('\0', Many),
        ["zeros in tags"] = () => "<di\0v cla\0ss=\"x\0\"></di\0v>",
        ["control characters"] = () => string.Concat(Enumerable.Range(1, 31).Select(code => (char)code)) + "\u007F\u0085\u009F",
        ["directions"] = () => Times("\u202E\u2066\u200F\uFEFF", 1_000),
        ["half letters"] = () => "\uD83C",
        ["a long comment"] = () => $"<!--{new string('-', 1_000_000)}-->",
        ["a comment without end"] = () => "<!-- never ends",
        ["comments in comments"] = () => Times("<!-- <!-- -->", 20_000),
        ["comments that name another address"] = () => "<!-- saved from url=(0001)https://www.linkedin.com/in/bo-test -->",
        ["character data"] = () => Times("<![CDATA[", 20_000),
        ["declarations"] = () => Times("<!DOCTYPE html>", 10_000),
        ["instructions"] = () => Times("<?php x ?>", 10_000),
        ["a script without end"] = () => "<script>let x = '",
        ["a script of scripts"] = () => "<script>" + Times("<!--<script>", 20_000) + "</script>",
        ["half ends of a script"] = () => "<script>" + Times("</scrip", 20_000) + "</script>",
        ["scripts that would act"] = () => "<script>location = 'https://example.com'</script><img src=\"https://example.com/x\" onerror=\"alert(1)\"><base href=\"https://example.com/\"><meta http-equiv=\"refresh\" content=\"0;url=https://example.com\">",
        ["a style without end"] = () => "<style>",
        ["a title without end"] = () => "<title>",
        ["a field without end"] = () => "<textarea>",
        ["a frame without end"] = () => "<iframe>",
        ["a frame of a page"] = () => "<iframe srcdoc=\"&lt;h1 class=text-heading-xlarge&gt;Bo Test&lt;/h1&gt;\"></iframe>",
        ["plain text"] = () => "<plaintext>",
        ["an example without end"] = () => "<xmp>",
        ["what is for browsers without scripts"] = () => "<noscript><h1 class=\"text-heading-xlarge\">Bo Test</h1>",
        ["what is hidden in a template"] = () => $"<template><img class=\"profile-photo-edit__preview ghost-person\" src=\"{InventedPage.Ghost}\"><h1 class=\"text-heading-xlarge\">Bo</h1></template>",
        ["breaks"] = () => Times("<br>", Many),
        ["pictures"] = () => Times($"<img src=\"{InventedPage.OtherPhoto}\">", 5_000),
        ["placeholders"] = () => Times($"<img class=\"ghost-person\" src=\"{InventedPage.Ghost}\">", 5_000),
        ["a placeholder in the photo's place"] = () => $"<img class=\"profile-photo-edit__preview ghost-person\" src=\"{InventedPage.Ghost}\">",
        ["a placeholder in the banner's place"] = () => "<img class=\"profile-background-image__image\" src=\"https://static.licdn.com/aero-v1/sc/h/x\">",
        ["a picture in the page"] = () => $"<img src=\"data:image/png;base64,{new string('A', 2_000_000)}\">",
        ["another name"] = () => "<h1 class=\"text-heading-xlarge\">Bo Test</h1>",
        ["another headline"] = () => "<div class=\"text-body-medium break-words\">x</div>",
        ["an empty headline"] = () => "<div class=\"text-body-medium break-words\"></div>",
        ["another number of connections"] = () => "<a href=\"/mynetwork/invite-connect/connections/\"><span>3 connections</span></a>",
        ["no connections"] = () => "<span>0 connections</span>",
        ["a number of too many digits"] = () => $"<span>{new string('9', Many)} connections</span>",
        ["many numbers"] = () => Numbered("<span>{0} connections</span>", 20_000),
        ["another top card"] = () => "<section class=\"pv-top-card\"><h1 class=\"text-heading-xlarge\">Bo</h1></section>",
        ["another address"] = () => "<link rel=\"canonical\" href=\"https://www.linkedin.com/in/bo-test-0a1b2c3d\"><meta property=\"og:url\" content=\"https://www.linkedin.com/in/bo-test-0a1b2c3d\">",
        ["an address of another kind"] = () => "<link rel=\"canonical\" href=\"javascript:alert(1)\">",
        ["a broken address"] = () => "<link rel=\"canonical\" href=\"https://[::\"><a href=\"http://\">x</a>",
        ["another picture in the head"] = () => $"<meta property=\"og:image\" content=\"{InventedPage.Ghost}\">",
        ["many heads"] = () => Numbered("<meta property=\"og:image\" content=\"{0}\">", 20_000),
        ["another about"] = () => "<section><div id=\"about\"></div><div class=\"inline-show-more-text\">x</div></section>",
        ["an empty about"] = () => "<section><div id=\"about\"></div></section>",
        ["a mark without a section"] = () => "<div id=\"featured\"></div><div id=\"skills\"></div>",
        ["many marks"] = () => Times("<div id=\"experience\"></div>", 20_000),
        ["sections in sections"] = () => Times("<section data-section=\"experience\">", 100),
        ["many groups"] = () => "<section><div id=\"interests\"></div>" + Numbered("<a href=\"/groups/{0}\">x</a>", 20_000) + "</section>",
        ["data that is none"] = () => Linked("not json"),
        ["data without end"] = () => Linked("{\"@type\":\"Person\""),
        ["data of nothing"] = () => Linked("null") + Linked("") + Linked("[]") + Linked("{}") + Linked("1") + Linked("\"x\""),
        ["deep data"] = () => Linked(new string('[', Many)),
        ["deep data that ends"] = () => Linked(new string('[', Many) + new string(']', Many)),
        ["much data"] = () => Linked($"[{Times("{\"@type\":\"Person\"},", Many)}{{}}]"),
        ["much data of members"] = () => Linked($"[{Times(Person + "},", 5_000)}{{}}]"),
        ["long data"] = () => Linked($"{{\"@type\":\"Person\",\"description\":\"{new string('x', 1_000_000)}\"}}"),
        ["data of other kinds"] = () => Linked(Person + ",\"name\":1,\"image\":[1],\"description\":{},\"alumniOf\":\"x\",\"address\":7}"),
        ["data that says a thing twice"] = () => Linked(Person + ",\"image\":\"" + InventedPage.Photo + "\",\"image\":null,\"name\":\"Bo\"}"),
        ["data of half letters"] = () => Linked(Person + ",\"description\":\"\\ud83c\",\"image\":\"\\udf09\"}"),
        ["data of numbers beyond all"] = () => Linked(Person + ",\"alumniOf\":[{\"@type\":\"Organization\",\"name\":\"x\",\"member\":{\"startDate\":1e999,\"endDate\":99999999999}}]}"),
        ["data of impossible dates"] = () => Linked(Person + ",\"alumniOf\":[{\"@type\":\"Organization\",\"name\":\"x\",\"member\":{\"startDate\":\"2023-99-99\",\"endDate\":\"0000-00\"}}]}"),
        ["data of a page in a text"] = () => Linked(Person + ",\"description\":\"" + Times("<div>", 5_000) + "\"}"),
        ["data without a picture"] = () => Linked(Person + "}"),
        ["data of a short about"] = () => Linked(Person + ",\"description\":\"x\"}"),
        ["two pieces of data"] = () => Linked(Person + "}") + Linked(Person + ",\"description\":\"x\"}"),
        ["a hundred pieces of data"] = () => Times(Linked(Person + "}"), 100),
        ["members' data that is none"] = () => Code("publicIdentifier"),
        ["deep members' data"] = () => Code("\"publicIdentifier\"" + new string('[', Many)),
        ["members' data of other kinds"] = () => Code("{\"publicIdentifier\":\"ada-sample\",\"headline\":{},\"summary\":[],\"profilePicture\":7,\"firstName\":null}"),
        ["members' data that contradicts"] = () => Code("{\"publicIdentifier\":\"ada-sample\",\"headline\":\"x\",\"summary\":\"x\",\"profilePicture\":null,\"backgroundPicture\":null}"),
        ["members' data that says a thing twice"] = () => Code("{\"publicIdentifier\":\"bo-test\",\"publicIdentifier\":\"ada-sample\",\"profilePicture\":null}"),
        ["much members' data"] = () => Code($"[{Times("{\"publicIdentifier\":\"ada-sample\"},", 50_000)}{{}}]"),
        ["a thousand pieces of members' data"] = () => Times(Code("{\"publicIdentifier\":\"ada-sample\",\"headline\":\"\"}"), 1_000),
    };

    public static string With(string html, string place, string payload)
    {
        var at = html.IndexOf(Places[place], StringComparison.Ordinal);
        return at < 0 ? throw new ArgumentException("The page has no such place.", nameof(place)) : html.Insert(at, payload);
    }

    private static string Times(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Numbered(string text, int times) =>
        string.Concat(Enumerable.Range(0, times).Select(number => text.Replace("{0}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));

    private static string Linked(string json) => $"<script type=\"application/ld+json\">{json}</script>";

    private static string Code(string json) => $"<code id=\"bpr-guid-9\">{json}</code>";
}
