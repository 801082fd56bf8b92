using System.Text.RegularExpressions;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Docs;

/// <summary>docs/threat-model.md promises nothing that no test holds.</summary>
public sealed partial class ThreatModelTests
{
    [Fact]
    public void Every_test_that_it_names_is_there()
    {
        var there = Directory.EnumerateFiles(Repository.PathOf("tests"), "*Tests.cs", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension).ToHashSet(StringComparer.Ordinal);
        var named = Name().Matches(File.ReadAllText(Repository.PathOf("docs", "threat-model.md"))).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal).ToList();
        Assert.True(named.Count >= 20, $"Only {named.Count} tests are named.");
        Assert.All(named, name => Assert.Contains(name, there));
    }

    [GeneratedRegex("`(?<name>[A-Za-z]+Tests)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
