using System.Text.RegularExpressions;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Docs;

public sealed partial class ErrorCodeTests
{
    [Fact]
    public void Every_code_is_explained_and_none_that_is_gone()
    {
        var code = Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Select(File.ReadAllText)
            // Examples in comments end with the quotation mark as well, and are codes too.
            .SelectMany(text => Code().Matches(text).Select(match => match.Groups["code"].Value))
            .ToHashSet(StringComparer.Ordinal);
        var explained = Code().Matches(File.ReadAllText(Repository.PathOf("docs", "errors.md"))).Select(match => match.Groups["code"].Value).ToList();
        Assert.True(code.Count >= 30, $"Only {code.Count} codes were seen.");
        Assert.Equal(code.Order(StringComparer.Ordinal), explained.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("[\"`](?<code>PA-[A-Z]+(-[A-Z]+)*)(?=[\"`:])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
