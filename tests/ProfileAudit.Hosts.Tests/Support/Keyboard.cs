using OpenQA.Selenium;
using ProfileAudit.Browser.Tests.Support;

namespace ProfileAudit.Hosts.Tests.Support;

/// <summary>Goes through a page with Tab.</summary>
internal static class Keyboard
{
    /// <summary>Presses Tab until the focus is on an element, and asserts that every stop on the way shows where it is.</summary>
    /// <returns>The ids of the stops, the element's own as the last.</returns>
    public static IReadOnlyList<string> TabTo(this OpenPage page, string id)
    {
        var stops = new List<string>();
        while (stops is not [.., var last] || last != id)
        {
            Assert.True(stops.Count < 20, $"{id} is not reached: {string.Join(' ', stops)}");
            page.Press(Keys.Tab);
            stops.Add(page.Ask<string>("document.activeElement.id || document.activeElement.tagName"));
            Assert.Equal("solid", page.Ask<string>("getComputedStyle(document.activeElement).outlineStyle"));
        }

        return stops;
    }
}
