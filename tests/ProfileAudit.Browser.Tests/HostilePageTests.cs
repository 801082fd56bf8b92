using ProfileAudit.Browser.Tests.Support;
using ProfileAudit.Reports;
using ProfileAudit.Tests.Rendering;

namespace ProfileAudit.Browser.Tests;

/// <summary>Names and texts that want to be more than text stay text, even in a browser that ignores the page's policy.</summary>
public sealed class HostilePageTests(Chromium chromium) : IClassFixture<Chromium>
{
    // Whatever runs reaches one of these; an open dialog would fail the test by itself.
    private const string Trap = "window.hostile = 0; for (const name of ['alert', 'confirm', 'prompt', 'open', 'fetch', 'eval']) window[name] = () => { window.hostile++; };";

    private static string Everything { get; } = string.Join(' ', HostileTexts.All.Select(row => (string)row[0]));

    [Fact]
    public void A_hostile_text_does_nothing()
    {
        var harmless = HostileReports.Of(HostileTexts.Harmless).SelectMany(report => Parts(OpenUnguarded(Pages.Of(report)))).ToHashSet();
        var reports = HostileTexts.All.Select(row => HostileReports.OfNames((string)row[0])).Concat(HostileReports.Of(Everything));
        foreach (var report in reports)
        {
            var page = OpenUnguarded(Pages.Of(report));
            page.Run("document.querySelectorAll('*').forEach(each => each.dispatchEvent(new MouseEvent('mouseover')))");
            Assert.Equal(0, page.Ask<int>("window.hostile"));
            Nothing.In(chromium.ConsoleLines());
            Assert.Equal([chromium.Address], chromium.Requests());
            Nothing.In([.. Parts(page).Except(harmless)]);
        }
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<svg onload=alert(1)></svg>")]
    public void What_is_tried_would_have_run(string markup) =>
        // The picture that is not there fails a little later.
        Assert.Equal("1", OpenUnguarded($"<!doctype html><title>Trap</title>{markup}").Wait(
            "const [done] = arguments; const look = () => window.hostile ? done(String(window.hostile)) : setTimeout(look, 5); look()"));

    [Theory]
    [InlineData(nameof(View.Light))]
    [InlineData(nameof(View.Narrow))]
    public void Axe_finds_nothing_in_a_page_of_hostile_texts(string view)
    {
        foreach (var report in (AuditReport[])[RenderedReport.Saying(Everything), HostileReports.OfNames("<b>a</b>\u202E\"' onclick=b")])
        {
            var page = chromium.Open(Pages.Of(report with { Language = View.Of(view).Language }), View.Of(view));
            page.OpenFolds();
            Nothing.In(Axe.Judge(page).Violations);
            Assert.Equal(view == nameof(View.Narrow) ? 320 : 1280, page.Ask<int>("document.documentElement.scrollWidth"));
        }
    }

    private OpenPage OpenUnguarded(string html)
    {
        chromium.Tell("Page.setBypassCSP", new() { ["enabled"] = true });
        var trap = chromium.Tell("Page.addScriptToEvaluateOnNewDocument", new() { ["source"] = Trap });
        try
        {
            return chromium.Open(html, View.Light);
        }
        finally
        {
            chromium.Tell("Page.removeScriptToEvaluateOnNewDocument", new() { ["identifier"] = trap["identifier"] });
            chromium.Tell("Page.setBypassCSP", new() { ["enabled"] = false });
        }
    }

    // Every kind of element with its attributes.
    private static string[] Parts(OpenPage page) =>
        page.Ask<string[]>("[...new Set([...document.querySelectorAll('*')].map(each => `${each.tagName} ${each.getAttributeNames().join(' ')}`))]");
}
