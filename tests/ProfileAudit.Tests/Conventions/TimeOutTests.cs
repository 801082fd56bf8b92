using System.Text.RegularExpressions;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Conventions;

public sealed partial class TimeOutTests
{
    [Fact]
    public void No_pattern_gives_up_where_the_machine_is_busy()
    {
        // What it may cost is bounded by the pattern, or by the length of what it is given; else the same export would not always give the same report.
        var timeOuts = new[] { Repository.PathOf("src"), Repository.PathOf("tests", "ProfileAudit.Fuzzing") }
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .SelectMany(path => TimeOut().Matches(File.ReadAllText(path)).Select(match => (Path.GetFileName(path), match.Groups["value"].Value)))
            .ToList();
        Assert.NotEmpty(timeOuts);
        Assert.All(timeOuts, timeOut => Assert.Equal("Timeout.Infinite", timeOut.Item2));
    }

    // By name, or as what comes third.
    [GeneratedRegex(@"(matchTimeout(Milliseconds)?: *|(GeneratedRegex|new Regex|new)\(@?""[^\r\n]*"", *RegexOptions[^,\r\n]*, *)(?<value>(?!matchTimeout)[\w.]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex TimeOut();
}
