using ProfileAudit.Tests.Support;

namespace ProfileAudit.PackageTests.FirstMinutes;

/// <summary>docs/quick-start.md, by its headings.</summary>
internal static class QuickStart
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "quick-start.md"));

    public static string Code(string heading) => DocPage.Blocks(Section(heading), "csharp").Single();

    /// <summary>The commands of a section, one a line.</summary>
    public static List<string> Commands(string heading) =>
        [.. DocPage.Blocks(Section(heading), "sh").SelectMany(block => block.Split('\n')).Where(line => line.Length > 0)];

    /// <summary>The last cells of a section's table by the first ones.</summary>
    public static Dictionary<string, string> Table(string heading) => Section(heading).Split('\n')
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
        .Skip(1)
        .Select(line => line.Trim('|', ' ').Split(" | "))
        .ToDictionary(cells => cells[0], cells => cells[^1].Trim('`'), StringComparer.Ordinal);

    private static string Section(string heading)
    {
        var start = Page.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"The page has no heading \"{heading}\".");
        var end = Page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return end < 0 ? Page[start..] : Page[start..end];
    }
}
