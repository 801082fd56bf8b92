using System.Text;
using ProfileAudit.Reading.Pages;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reading.Pages;

/// <summary>What members save instead of their profile, and what they are told.</summary>
public sealed class PageRefusalTests
{
    private const string Form = "<form action=\"https://www.linkedin.com/uas/login-submit\"><input name=\"session_key\"></form>";
    private const string Cookies = "<div class=\"artdeco-global-alert artdeco-global-alert--COOKIE_CONSENT\"><button>Accept</button></div>";

    private static readonly (string Name, string Html, string Code)[] Pages =
    [
        ("a wall by its name", Page(Key("auth_wall_desktop_profile"), Form), "PA-PAGE-WALL"),
        ("a wall that names the profile behind it", Page(Key("auth_wall_desktop_profile") + Canonical("/in/ada-sample"), Form), "PA-PAGE-WALL"),
        ("a wall by its address", Page(Canonical("/authwall?trk=x&sessionRedirect=https%3A%2F%2Fwww.linkedin.com%2Fin%2Fada-sample"), ""), "PA-PAGE-WALL"),
        ("a page to log in", Page(Canonical("/login/de"), Form), "PA-PAGE-WALL"),
        ("a page to log in by its name", Page(Key("d_checkpoint_lg_consumerLogin"), Form), "PA-PAGE-WALL"),
        ("an old page to log in", Page(Canonical("/uas/login"), Form), "PA-PAGE-WALL"),
        ("a page to log in again", Page(Canonical("/checkpoint/lg/login"), Form), "PA-PAGE-WALL"),
        ("a page to join", Page(Canonical("/signup/cold-join"), ""), "PA-PAGE-WALL"),
        ("a form alone, on a page with a profile's address", Page(Canonical("/in/ada-sample"), Form), "PA-PAGE-WALL"),
        ("a form and the question about cookies", Page(Canonical("/in/ada-sample"), Form + Cookies), "PA-PAGE-WALL"),
        ("a form alone, saved without an address", Page("<link rel=\"stylesheet\" href=\"https://static.licdn.com/x.css\">", Form), "PA-PAGE-WALL"),
        ("the question about cookies", Page(Canonical("/in/ada-sample"), Cookies), "PA-PAGE-CONSENT"),
        ("the question about cookies by its name", Page(Key("d_cookie_consent"), ""), "PA-PAGE-CONSENT"),
        ("the question about cookies by its address", Page(Canonical("/cookie-consent/"), ""), "PA-PAGE-CONSENT"),
        ("nothing found", Page(Key("d_public_404"), "<h1>Page not found</h1>"), "PA-PAGE-GONE"),
        ("nothing found by its address", Page(Canonical("/404/"), "<h1>Diese Seite existiert nicht</h1>"), "PA-PAGE-GONE"),
        ("a profile that is not there", Page(Canonical("/in/unavailable/"), "<h2>Ce profil n’est pas disponible</h2>"), "PA-PAGE-GONE"),
        ("nothing found, for members", Page(Canonical("/in/ada-sample"), "<main><section class=\"not-found\"><h2>Esta página no existe</h2></section></main>"), "PA-PAGE-GONE"),
        ("a profile that is hidden from guests", Page(Key("public_profile_unavailable"), ""), "PA-PAGE-GONE"),
        ("a security check by its address", Page(Canonical("/checkpoint/challenge/AgFinvented"), ""), "PA-PAGE-CHECKPOINT"),
        ("a security check by its name", Page(Key("d_checkpoint_ch_captchaChallenge"), ""), "PA-PAGE-CHECKPOINT"),
        ("a security check by its content", Page(Canonical("/in/ada-sample"), "<div id=\"captcha-internal\"></div>"), "PA-PAGE-CHECKPOINT"),
        ("a company for guests", Page(Key("d_org_guest_company_overview") + Canonical("/company/example"), "<main><section class=\"top-card-layout\"><h1 class=\"top-card-layout__title\">Example GmbH</h1></section></main>"), "PA-PAGE-COMPANY"),
        ("a company for members", Page(Saved("/company/example/about/"), "<main><section class=\"org-top-card\"><h1>Example GmbH</h1></section></main>"), "PA-PAGE-COMPANY"),
        ("a company without an address", Page("", "<code id=\"bpr-guid-1\">{}</code><main><section class=\"org-top-card\"><h1>Example GmbH</h1></section></main>"), "PA-PAGE-COMPANY"),
        ("a school", Page(Canonical("/school/example-university/"), "<main><section><h1>Example University</h1></section></main>"), "PA-PAGE-COMPANY"),
        ("the feed", Page(Saved("/feed/"), "<main><div class=\"feed-shared-update-v2\">Post</div></main>"), "PA-PAGE-FEED"),
        ("the feed without an address", Page("", "<code id=\"bpr-guid-1\">{}</code><main><h2>Feed</h2><div class=\"feed-shared-update-v2\">Post</div></main>"), "PA-PAGE-FEED"),
        ("the feed by its name", Page(Key("d_flagship3_feed"), "<main></main>"), "PA-PAGE-FEED"),
        ("a search", Page(Saved("/search/results/people/?keywords=ada"), "<main><div class=\"search-results-container\"></div></main>"), "PA-PAGE-SEARCH"),
        ("a search for guests", Page(Canonical("/pub/dir/Ada/Sample"), "<main><section><h1>Ada Sample</h1></section></main>"), "PA-PAGE-SEARCH"),
        ("a search without an address", Page("", "<code id=\"bpr-guid-1\">{}</code><main><div class=\"search-results-container\"></div></main>"), "PA-PAGE-SEARCH"),
        ("jobs", Page(Canonical("/jobs/view/1234567890"), "<main><section><h1>Engineer</h1></section></main>"), "PA-PAGE-OTHER"),
        ("groups", Page(Canonical("/groups/1234567"), "<main><section><h1>Bridges</h1></section></main>"), "PA-PAGE-OTHER"),
        ("an empty page of LinkedIn", Page(Canonical("/in/ada-sample"), ""), "PA-PAGE-OTHER"),
        ("a member page before its content came", Page(Saved("/in/ada-sample/"), "<div id=\"app-boot-bg-loader\"></div>"), "PA-PAGE-OTHER"),
        ("a page of another site", Page("<link rel=\"canonical\" href=\"https://example.com/in/ada-sample\">", "<main><section><h1>Ada Sample</h1></section></main>"), "PA-PAGE-FOREIGN"),
        ("a page of a site with a name alike", Page("<link rel=\"canonical\" href=\"https://www.linkedin.com.example.com/in/ada-sample\">", "<h1>Ada</h1>"), "PA-PAGE-FOREIGN"),
        ("a page of another site that links to LinkedIn", Page("", "<a href=\"https://www.linkedin.com/in/ada-sample\">My profile</a>"), "PA-PAGE-FOREIGN"),
        ("a report of ours", Page("<title>LinkedIn</title>", "<main><h1>Your network</h1></main>"), "PA-PAGE-FOREIGN"),
        ("a page of nothing", "<html></html>", "PA-PAGE-FOREIGN"),
        ("a profile that breaks off", new InventedPage().Html().Replace("</html>", "", StringComparison.Ordinal), "PA-PAGE-CUT"),
    ];

    public static TheoryData<string> Names => [.. Pages.Select(page => page.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_page_without_a_profile_is_refused_and_told_what_it_is(string name)
    {
        var page = Pages.Single(each => each.Name == name);
        var refusal = await Exported.RefusedAsync(Encoding.UTF8.GetBytes(page.Html));
        Assert.Equal(page.Code, refusal.Code);
        Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
        Assert.Matches("(save (that|the) page|save the page as HTML)", refusal.NextStep);
        Assert.DoesNotContain("Sample", refusal.Message + refusal.NextStep, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(SavedPageTests.Eras), MemberType = typeof(SavedPageTests))]
    public async Task A_profile_with_forms_and_questions_on_it_is_a_profile(PageEra era)
    {
        var html = new InventedPage { Era = era }.Html().Replace("<footer>", $"{Form}{Cookies}<div class=\"authwall-join-form\">Join</div><footer>", StringComparison.Ordinal);
        Assert.Equal(InventedPage.Name, (await SavedPageTests.ReadAsync(html)).Name.Value());
    }

    [Theory]
    [InlineData("<!doctype html>", true)]
    [InlineData("  \r\n<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">", true)]
    [InlineData("<html lang=de>", true)]
    [InlineData("<HEAD>", true)]
    [InlineData("<!-- saved from url=(0038)https://www.linkedin.com/in/ada-sample/ -->", true)]
    [InlineData("<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\">", true)]
    [InlineData("<?xml version=\"1.0\"?><profile/>", false)]
    [InlineData("<svg>", false)]
    [InlineData("<", false)]
    [InlineData("", false)]
    [InlineData("Dear <html>", false)]
    [InlineData("First Name,Last Name\n<html>,x\n", false)]
    public void A_page_is_recognised_by_its_beginning(string start, bool isPage)
    {
        Assert.Equal(isPage, new SavedPageReader().Recognises(Encoding.UTF8.GetBytes(start)));
        Assert.Equal(isPage, new SavedPageReader().Recognises([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(start)]));
        Assert.Equal(isPage, new SavedPageReader().Recognises([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(start)]));
    }

    private static string Page(string head, string body) => $"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>";

    private static string Key(string name) => $"<meta name=\"pageKey\" content=\"{name}\"><meta property=\"og:site_name\" content=\"LinkedIn\">";

    private static string Canonical(string path) => $"<link rel=\"canonical\" href=\"https://www.linkedin.com{path}\">";

    private static string Saved(string path) => $"<!-- saved from url=({path.Length + 24:D4})https://www.linkedin.com{path} -->";
}
