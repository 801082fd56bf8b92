using OpenQA.Selenium;
using ProfileAudit.Browser.Tests.Support;
using ProfileAudit.Hosts.Tests.Support;

namespace ProfileAudit.Hosts.Tests.Browser;

/// <summary>samples/WebHost as a person sees it.</summary>
public sealed class WebHostPageTests(Chromium chromium, ExportFiles files) : IClassFixture<Chromium>, IClassFixture<ExportFiles>
{
    [Fact]
    public void A_file_is_chosen_and_the_report_comes_from_nowhere_else()
    {
        using var host = new RunningHost();
        var page = chromium.Visit(host.Address.AbsoluteUri, View.Light);
        page.Choose("#export", files.Zip("neglected"));
        page.Run("document.querySelector('button').click()");
        page.Until("document.querySelector('#pa-plan') !== null");
        Assert.Equal("rgb(247, 245, 239)", page.Ask<string>("getComputedStyle(document.body).backgroundColor"));
        Assert.All(chromium.Requests(), address => Assert.True(address.StartsWith(host.Address.AbsoluteUri, StringComparison.Ordinal) || address == "data:,", address));
        Nothing.In(chromium.ConsoleLines());
        Nothing.In(Axe.Judge(page).Violations);
    }

    [Fact]
    public void A_keyboard_is_enough()
    {
        using var host = new RunningHost();
        var page = chromium.Visit(host.Address.AbsoluteUri, View.Light);
        chromium.Tell("Page.enable", []);
        chromium.Tell("Page.setInterceptFileChooserDialog", new() { ["enabled"] = true });
        Assert.Equal(["export"], page.TabTo("export"));
        // Before a file is chosen, the form stays where it is and says what is missing.
        Assert.False(page.Ask<bool>("document.querySelector('form').checkValidity()"));
        page.Press(Keys.Space);
        Assert.Contains("Page.fileChooserOpened", chromium.Events());
        chromium.Tell("Page.setInterceptFileChooserDialog", new() { ["enabled"] = false });
        page.Choose("#export", files.Zip("neglected"));
        page.Run("document.querySelector('#export').focus()");
        Assert.Equal(["page", "language"], page.TabTo("language"));
        page.Press("Deu");
        page.TabTo("redact");
        page.Press(Keys.Space);
        page.TabTo("send");
        page.Press(Keys.Enter);
        page.Until("document.documentElement.lang === 'de' && document.querySelector('#pa-plan') !== null");
    }

    [Theory]
    [InlineData(nameof(View.Light))]
    [InlineData(nameof(View.Dark))]
    [InlineData(nameof(View.Narrow))]
    public void The_pages_are_for_everybody(string view)
    {
        using var host = new RunningHost();
        var page = chromium.Visit(host.Address.AbsoluteUri, View.Of(view));
        IsForEverybody(page);
        page.Choose("#export", files.Holding("photo.zip", [0xFF, 0xD8, 0xFF, 0xE0]));
        page.Run("document.querySelector('button').click()");
        page.Until("document.querySelector('.problem') !== null");
        Assert.Contains("PA-IN-", page.Ask<string>("document.querySelector('.problem').innerText"), StringComparison.Ordinal);
        IsForEverybody(page);
        page.Run("document.querySelector('main a').click()");
        page.Until("document.querySelector('form') !== null");
    }

    [Fact]
    public void What_is_too_large_is_told_even_while_it_is_still_being_sent()
    {
        using var host = new RunningHost(null, ("ProfileAudit:Limits:SourceBytes", "100000"));
        var page = chromium.Visit(host.Address.AbsoluteUri, View.Light);
        page.Choose("#export", files.Holding("large.zip", new byte[40_000_000]));
        page.Run("document.querySelector('button').click()");
        page.Until("document.querySelector('.problem') !== null");
        Assert.Contains("PA-IN-SIZE", page.Ask<string>("document.querySelector('.problem').innerText"), StringComparison.Ordinal);
    }

    private static void IsForEverybody(OpenPage page)
    {
        var result = Axe.Judge(page);
        Nothing.In(result.Violations);
        Assert.Contains("color-contrast", result.Passed);
        Assert.True(page.Ask<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }
}
