using System.Text.RegularExpressions;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Docs;

public sealed partial class LinkTests
{
    [Fact]
    public void Every_relative_link_in_the_docs_leads_somewhere()
    {
        var pages = Directory.EnumerateFiles(Repository.Root, "*.md", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(Repository.Root, path).Split(Path.DirectorySeparatorChar).Any(part => part is "artifacts" or "bin" or "obj" or "node_modules"))
            .ToList();
        var links = pages
            .SelectMany(page => Link().Matches(File.ReadAllText(page)).Select(match => (Page: page, Target: match.Groups["target"].Value)))
            .Where(link => !link.Target.Contains("://", StringComparison.Ordinal) && !link.Target.StartsWith("mailto:", StringComparison.Ordinal))
            .ToList();
        Assert.True(pages.Count >= 10 && links.Count >= 15, $"Only {links.Count} links in {pages.Count} pages were seen.");
        var broken = links.Where(link => !Leads(link.Page, link.Target)).Select(link => $"{Path.GetRelativePath(Repository.Root, link.Page)} → {link.Target}");
        Assert.Empty(broken);
    }

    private static bool Leads(string page, string target)
    {
        var path = target.Split('#')[0];
        var full = path.Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, Uri.UnescapeDataString(path));
        return File.Exists(full) || Directory.Exists(full);
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
