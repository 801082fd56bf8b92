using System.Text.Json;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace ProfileAudit.Browser.Tests.Support;

/// <summary>
/// A Chromium without a window, started once for a class of tests. It is found by CHROMIUM_PATH and CHROMEDRIVER, else where Debian puts it;
/// nothing is downloaded.
/// </summary>
public sealed class Chromium : IDisposable
{
    private const string Missing = "The browser tests need Chromium and its driver: install them (Debian: apt-get install chromium chromium-driver), or say where they are in CHROMIUM_PATH and CHROMEDRIVER.";

    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--no-first-run", "--hide-scrollbars",
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("profile-audit-").FullName;
    private readonly ChromeDriverService service;
    private readonly ChromeDriver driver;

    /// <summary>Starts the browser.</summary>
    public Chromium()
    {
        var options = new ChromeOptions { BinaryLocation = PathOf("CHROMIUM_PATH", "/usr/bin/chromium") };
        options.AddArguments(Arguments);
        options.SetLoggingPreference(LogType.Browser, LogLevel.All);
        options.SetLoggingPreference(LogType.Performance, LogLevel.All);
        service = ChromeDriverService.CreateDefaultService(PathOf("CHROMEDRIVER", "/usr/bin/chromedriver"));
        service.SuppressInitialDiagnosticInformation = true;
        driver = new ChromeDriver(service, options);
    }

    /// <summary>Where the page stands that is open.</summary>
    internal string Address => new Uri(Path.Combine(folder, "report.html")).AbsoluteUri;

    /// <summary>Opens a page from a file, as its reader would.</summary>
    /// <param name="html">The page.</param>
    /// <param name="view">How it is looked at.</param>
    /// <returns>The page.</returns>
    internal OpenPage Open(string html, View view)
    {
        File.WriteAllText(Path.Combine(folder, "report.html"), html);
        return Visit(Address, view);
    }

    /// <summary>Opens a page that stands somewhere.</summary>
    /// <param name="address">Where it stands.</param>
    /// <param name="view">How it is looked at.</param>
    /// <returns>The page.</returns>
    internal OpenPage Visit(string address, View view)
    {
        Tell("Emulation.setDeviceMetricsOverride", new() { ["width"] = view.Width, ["height"] = view.Height, ["deviceScaleFactor"] = view.Zoom, ["mobile"] = false });
        Tell("Emulation.setEmulatedMedia", new()
        {
            ["media"] = view.Media,
            ["features"] = new object[]
            {
                new Dictionary<string, object> { ["name"] = "prefers-color-scheme", ["value"] = view.Scheme },
                new Dictionary<string, object> { ["name"] = "forced-colors", ["value"] = view.ForcesColours ? "active" : "none" },
            },
        });
        _ = Logged(LogType.Browser);
        _ = Logged(LogType.Performance);
        driver.Navigate().GoToUrl(address);
        return new OpenPage(this, driver);
    }

    /// <summary>A command of the protocol that the browser's own tools speak.</summary>
    internal IReadOnlyDictionary<string, object?> Tell(string command, Dictionary<string, object?> parameters) =>
        driver.ExecuteCdpCommand(command, parameters) as IReadOnlyDictionary<string, object?> ?? new Dictionary<string, object?>();

    /// <summary>What the console said since it was last asked: errors, warnings, and what the page's policy refused.</summary>
    internal IReadOnlyList<string> ConsoleLines() => [.. Logged(LogType.Browser)];

    /// <summary>The addresses that were asked for since the page was opened or this was last asked.</summary>
    internal IReadOnlyList<string> Requests() =>
    [
        .. Messages()
            .Where(message => message.GetProperty("method").GetString() == "Network.requestWillBeSent")
            .Select(message => message.GetProperty("params").GetProperty("request").GetProperty("url").GetString()!),
    ];

    /// <summary>The names of what happened since then.</summary>
    internal IReadOnlyList<string> Events() => [.. Messages().Select(message => message.GetProperty("method").GetString()!)];

    /// <inheritdoc/>
    public void Dispose()
    {
        driver.Dispose();
        service.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private IEnumerable<JsonElement> Messages() => Logged(LogType.Performance).Select(line => JsonSerializer.Deserialize<JsonElement>(line).GetProperty("message"));

    private List<string> Logged(string kind) => [.. driver.Manage().Logs.GetLog(kind).Select(entry => entry.Message)];

    private static string PathOf(string variable, string usual)
    {
        var path = Environment.GetEnvironmentVariable(variable) is { Length: > 0 } told ? told : usual;
        return File.Exists(path) ? path : throw new InvalidOperationException(Missing);
    }
}
