using OpenQA.Selenium;
using ProfileAudit.Browser.Tests.Support;
using ProfileAudit.Hosts.Tests.Support;
using ProfileAudit.Rendering;
using ProfileAudit.Tests.Support;
using ProfileAudit.Texts;

namespace ProfileAudit.Hosts.Tests.Browser;

/// <summary>samples/BrowserHost as it is published: a page that audits in the browser, and asks nobody for anything once it is there.</summary>
public sealed class BrowserHostPageTests(Chromium chromium, PublishedPage site, ExportFiles files)
    : IClassFixture<Chromium>, IClassFixture<PublishedPage>, IClassFixture<ExportFiles>
{
    private const string Ready = "document.querySelector('#export') !== null && document.adoptedStyleSheets.length === 1";
    private const string HasReport = "document.querySelector('#pa-plan') !== null";

    [Fact]
    public void Publishing_it_warns_of_nothing() => Assert.Equal("", site.Complaints);

    [Fact]
    public void It_loads_from_its_own_place_and_nowhere_else_and_within_its_policy()
    {
        Open(View.Light, out var requests);
        Assert.InRange(requests.Count, 10, 200);
        Assert.All(requests, address => Assert.True(address.StartsWith(site.Address, StringComparison.Ordinal) || address == "data:,", address));
        Nothing.In(chromium.ConsoleLines());
    }

    [Fact]
    public void Choosing_a_file_asks_nobody_for_anything()
    {
        var page = Open(View.Light, out _);
        var asked = site.Asked.Count;
        Audit(page, "neglected");
        Nothing.In(chromium.Requests());
        Assert.Equal(asked, site.Asked.Count);
        // Were there a request, it would be seen.
        page.Wait("const done = arguments[0]; fetch('site.css', { cache: 'no-store' }).then(() => done(''))");
        Assert.Single(chromium.Requests());
        Assert.Equal(asked + 1, site.Asked.Count);
    }

    [Fact]
    public void It_works_without_a_connection()
    {
        var page = Open(View.Light, out _);
        chromium.Tell("Network.emulateNetworkConditions", new() { ["offline"] = true, ["latency"] = 0, ["downloadThroughput"] = -1, ["uploadThroughput"] = -1 });
        try
        {
            Audit(page, "tended");
        }
        finally
        {
            chromium.Tell("Network.emulateNetworkConditions", new() { ["offline"] = false, ["latency"] = 0, ["downloadThroughput"] = -1, ["uploadThroughput"] = -1 });
        }
    }

    [Theory]
    [InlineData("neglected")]
    [InlineData("tended")]
    public async Task The_download_is_what_the_library_says_elsewhere(string member)
    {
        var page = Open(View.Light, out _);
        page.Run("const select = document.querySelector('#language'); select.value = 'fr'; select.dispatchEvent(new Event('change', { bubbles: true }))");
        Audit(page, member);
        var folder = files.Downloads();
        chromium.Tell("Browser.setDownloadBehavior", new() { ["behavior"] = "allow", ["downloadPath"] = folder });
        page.Run("document.querySelector('#save').click()");
        var file = Path.Combine(folder, "profile-audit.html");
        page.Until(() => File.Exists(file));
        var report = new ProfileAuditor().Audit(await SampleExports.ReadAsync(member), new AuditOptions { Language = Languages.French });
        Assert.Equal(HtmlReportRenderer.Default.RenderToString(report), await File.ReadAllTextAsync(file));
    }

    [Fact]
    public void Language_and_names_are_changed_after_reading()
    {
        var page = Open(View.Light, out _);
        Audit(page, "neglected");
        page.Run("const select = document.querySelector('#language'); select.value = 'de'; select.dispatchEvent(new Event('change', { bubbles: true }))");
        page.Until("document.querySelector('section').lang === 'de'");
        var named = page.Ask<string>("document.querySelector('section').innerText");
        page.Run("document.querySelector('#redact').click()");
        page.Until($"document.querySelector('section').innerText !== {System.Text.Json.JsonSerializer.Serialize(named)}");
    }

    [Fact]
    public void What_cannot_be_read_is_told_with_code_and_next_step_and_another_file_helps()
    {
        var page = Open(View.Light, out _);
        page.Choose("#export", files.Holding("photo.zip", [0xFF, 0xD8, 0xFF, 0xE0]));
        page.Until("document.querySelector('.problem') !== null");
        var told = page.Ask<string>("document.querySelector('[role=alert] .problem').innerText");
        Assert.Contains("Code: PA-IN-", told, StringComparison.Ordinal);
        Assert.Contains("Audit the ZIP file that LinkedIn sent", told, StringComparison.Ordinal);
        page.Choose("#export", files.Zip("neglected"), files.Zip("tended"));
        page.Until("document.querySelector('.problem')?.innerText.includes('PA-JOIN-PEOPLE') === true");
        Audit(page, "basic");
        Assert.False(page.Ask<bool>("document.querySelector('.problem') !== null"));
        Nothing.In(chromium.ConsoleLines());
    }

    [Fact]
    public void A_reading_can_be_stopped()
    {
        var page = Open(View.Light, out _);
        // Presses "Stop" as soon as it is there.
        page.Run(
            """
            window.values = [];
            new MutationObserver(() => {
              const bar = document.querySelector('progress');
              if (bar) values.push(bar.value);
              if (values.length === 2) document.querySelector('#cancel').click();
            }).observe(document.body, { subtree: true, childList: true, attributes: true });
            """);
        page.Choose("#export", files.Holding("large.zip", [.. SampleExports.Zip("neglected"), .. new byte[30_000_000]]));
        page.Until("document.querySelector('[role=status]').innerText.startsWith('Stopped')");
        Assert.False(page.Ask<bool>(HasReport));
        Assert.InRange(page.Ask<double>("values.at(-1)"), 0.001, 0.999);
        page.Run("values.push(0)");
        Audit(page, "basic");
    }

    [Fact]
    public void A_keyboard_is_enough()
    {
        var page = Open(View.Light, out _);
        chromium.Tell("Page.enable", []);
        chromium.Tell("Page.setInterceptFileChooserDialog", new() { ["enabled"] = true });
        Assert.Equal(["export"], page.TabTo("export"));
        page.Press(Keys.Space);
        Assert.Contains("Page.fileChooserOpened", chromium.Events());
        chromium.Tell("Page.setInterceptFileChooserDialog", new() { ["enabled"] = false });
        Audit(page, "neglected");
        page.Run("document.querySelector('#export').focus()");
        Assert.Equal(["language", "redact", "save"], page.TabTo("save"));
        page.Press(Keys.Tab);
        Assert.Equal("SUMMARY", page.Ask<string>("document.activeElement.tagName"));
        page.Press(Keys.Enter);
        Assert.True(page.Ask<bool>("document.activeElement.closest('section details').open"));
    }

    [Theory]
    [InlineData(nameof(View.Light))]
    [InlineData(nameof(View.Dark))]
    [InlineData(nameof(View.Narrow))]
    public void The_page_is_for_everybody(string view)
    {
        var page = Open(View.Of(view), out _);
        Nothing.In(Axe.Judge(page).Violations);
        Audit(page, "neglected");
        page.OpenFolds();
        var result = Axe.Judge(page);
        Nothing.In(result.Violations);
        Assert.Contains("color-contrast", result.Passed);
        Assert.True(page.Ask<bool>("document.documentElement.scrollWidth <= innerWidth"));
        // The report's own style sheet holds.
        Assert.Equal("48px", page.Ask<string>("getComputedStyle(document.querySelector('.pa-hero')).paddingBottom"));
    }

    [Fact]
    public void It_may_stand_under_its_full_name_too()
    {
        var page = chromium.Visit(site.Address + "index.html", View.Light);
        page.Until(Ready);
        Audit(page, "basic");
    }

    [Fact]
    public void A_link_of_the_report_does_not_take_its_place()
    {
        var page = Open(View.Light, out _);
        Audit(page, "basic");
        Assert.True(page.Ask<bool>("document.querySelectorAll('section a').length > 0"));
        Assert.True(page.Ask<bool>("[...document.querySelectorAll('section a')].every(link => (link.target || document.querySelector('base').target) === '_blank' && link.rel.includes('noopener'))"));
    }

    private OpenPage Open(View view, out IReadOnlyList<string> requests)
    {
        var page = chromium.Visit(site.Address, view);
        page.Until(Ready);
        requests = chromium.Requests();
        return page;
    }

    private void Audit(OpenPage page, string member)
    {
        page.Choose("#export", files.Zip(member));
        page.Until(HasReport);
    }
}
