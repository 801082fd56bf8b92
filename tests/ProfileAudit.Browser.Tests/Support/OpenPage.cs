using System.Text.Json;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;
using OpenQA.Selenium.Interactions;
using OpenQA.Selenium.Support.UI;

namespace ProfileAudit.Browser.Tests.Support;

/// <summary>A page that is open in the browser.</summary>
internal sealed class OpenPage(Chromium chromium, ChromeDriver driver)
{
    /// <summary>Runs a script beside the page; the page's own policy does not hold for it.</summary>
    public void Run(string script, params object[] arguments) => driver.ExecuteScript(script, arguments);

    /// <summary>What an expression is worth, as JSON can say it.</summary>
    public T Ask<T>(string expression) => JsonSerializer.Deserialize<T>((string)driver.ExecuteScript($"return JSON.stringify({expression})")!)!;

    /// <summary>Runs a script that hands over a text when it is done.</summary>
    public string Wait(string script, params object[] arguments) => (string)driver.ExecuteAsyncScript(script, arguments)!;

    /// <summary>Waits until an expression is true, for a minute at most.</summary>
    public void Until(string expression) => Until(() => Ask<bool>(expression));

    /// <summary>Waits until something is so, for a minute at most.</summary>
    public void Until(Func<bool> isSo) => new WebDriverWait(driver, TimeSpan.FromMinutes(1)) { PollingInterval = TimeSpan.FromMilliseconds(50) }.Until(_ => isSo());

    /// <summary>Gives a file input what its reader would choose, in place of what was chosen before.</summary>
    public void Choose(string input, params IEnumerable<string> paths)
    {
        Run("document.querySelector(arguments[0]).value = ''", input);
        driver.FindElement(By.CssSelector(input)).SendKeys(string.Join('\n', paths));
    }

    public void OpenFolds() => Run("document.querySelectorAll('details').forEach(each => each.open = true)");

    public void Press(string key) => new Actions(driver).SendKeys(key).Perform();

    /// <summary>Prints the page.</summary>
    /// <param name="width">The width of a sheet, in inches.</param>
    /// <param name="height">Its height.</param>
    /// <returns>A PDF.</returns>
    public byte[] Print(double width, double height)
    {
        var printed = chromium.Tell("Page.printToPDF", new() { ["paperWidth"] = width, ["paperHeight"] = height, ["preferCSSPageSize"] = false, ["printBackground"] = true });
        return Convert.FromBase64String((string)printed["data"]!);
    }
}
