using System.Text.RegularExpressions;
using ProfileAudit.Auditing;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Texts;

/// <summary>Every English text of the libraries by its key: those that the source writes down, and those that ids have.</summary>
internal static partial class SourceTexts
{
    /// <summary>Each key with the place of its text and the text.</summary>
    public static IReadOnlyList<(string Place, string Key, string English)> Written { get; } =
    [
        .. Files.SelectMany(file => Calls.Matches(File.ReadAllText(file))
            .Where(call => call.Groups["key"].Success)
            .Select(call => (Path.GetFileName(file), Regex.Unescape(call.Groups["key"].Value), Regex.Unescape(call.Groups["english"].Value)))),
    ];

    /// <summary>What asks for a text otherwise than by two literals.</summary>
    public static IReadOnlyList<string> Unlisted { get; } =
        [.. Files.SelectMany(file => Calls.Matches(File.ReadAllText(file)).Where(call => !call.Groups["key"].Success).Select(_ => Path.GetFileName(file)))];

    public static IReadOnlyDictionary<string, string> All { get; } = Written
        .Select(text => (text.Key, text.English))
        .Concat(OfIds())
        .DistinctBy(text => text.Key)
        .OrderBy(text => text.Key, StringComparer.Ordinal)
        .ToDictionary(text => text.Key, text => text.English, StringComparer.Ordinal);

    private static IEnumerable<string> Files => Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
        .Order(StringComparer.Ordinal);

    private static IEnumerable<(string Key, string English)> OfIds() =>
    [
        .. RuleCatalog.All.SelectMany(rule => new (string, string?)[]
        {
            ($"{rule.Info.Id}.title", rule.Info.Title), ($"{rule.Info.Id}.why", rule.Info.Why), ($"{rule.Info.Id}.remedy", rule.Info.Remedy), ($"{rule.Info.Id}.substitute", rule.Info.Substitute),
        }).Where(text => text.Item2 is not null).Select(text => (text.Item1, text.Item2!)),
        .. Category.All.SelectMany(category => new[] { ($"category.{category.Id}.title", category.Title), ($"category.{category.Id}.question", category.Question) }),
        .. Excuse.All.SelectMany(excuse => new[] { ($"excuse.{excuse.Id}.title", excuse.Title), ($"excuse.{excuse.Id}.answer", excuse.Answer) }),
    ];

    [GeneratedRegex("""\bText\.Of\((\s*"(?<key>([^"\\]|\\.)+)",\s*"(?<english>([^"\\]|\\.)*)")?""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Calls { get; }
}
