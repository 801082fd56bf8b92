using ProfileAudit.Browser.Tests.Support;

namespace ProfileAudit.Browser.Tests;

/// <summary>A page asks nobody for anything, and nothing in it goes against its own policy.</summary>
public sealed class QuietPageTests(Chromium chromium) : IClassFixture<Chromium>
{
    public static TheoryData<string> Members => [.. Pages.Names];

    [Theory]
    [MemberData(nameof(Members))]
    public void A_page_is_all_that_is_asked_for_and_the_console_stays_empty(string member)
    {
        var page = chromium.Open(Pages.Of(member), View.Light);
        page.OpenFolds();
        Assert.Equal([chromium.Address], chromium.Requests());
        Nothing.In(chromium.ConsoleLines());
        // The policy lets the style sheet through: else the page would be white.
        Assert.Equal("rgb(247, 245, 239)", page.Ask<string>("getComputedStyle(document.body).backgroundColor"));
    }

    [Fact]
    public void A_page_that_does_ask_is_noticed()
    {
        const string Asking = "<img src=\"https://example.invalid/pixel.png\"><script>document.title = 'ran'</script></body>";
        var page = chromium.Open(Pages.Of("neglected").Replace("</body>", Asking, StringComparison.Ordinal), View.Light);
        Assert.NotEqual("ran", page.Ask<string>("document.title"));
        var lines = chromium.ConsoleLines();
        Assert.Contains(lines, line => line.Contains("pixel.png", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("script", StringComparison.Ordinal) && line.Contains("Content Security Policy", StringComparison.Ordinal));
    }
}
