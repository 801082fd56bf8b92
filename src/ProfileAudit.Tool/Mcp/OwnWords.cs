using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ProfileAudit.Auditing;
using ProfileAudit.Reports;
using ProfileAudit.Rules;

namespace ProfileAudit.Tool.Mcp;

/// <summary>Takes a report that was read from a file for what its figures say, and says them in words of ours: anybody can write anything into a file.</summary>
internal static partial class OwnWords
{
    private const string Custom = "+custom";

    private static readonly ImmutableDictionary<RuleId, string> Titles = RuleCatalog.All.ToImmutableDictionary(rule => rule.Info.Id, rule => rule.Info.Title);

    /// <exception cref="ToolException">It names rules, a preset or a maker that this version does not know.</exception>
    public static ReportSummary Of(ReportSummary report) => IsOurs(report.Tool) && report.Score.CappedBy.All(Titles.ContainsKey) && report.Rules.All(rule => Titles.ContainsKey(rule.Id))
        ? report with { Rules = [.. report.Rules.Select(rule => rule with { Title = Titles[rule.Id] })] }
        : throw new ToolException(
            ExitCode.UnreadableSource,
            "PA-MCP-REPORT: The JSON report names rules, a preset or a maker that this version does not know, and nothing unknown is told here. Compare the exports themselves, or ask the person to start profile-audit mcp with --include-names.");

    private static bool IsOurs(ToolInfo tool) => tool.Name == "ProfileAudit"
        && Version().IsMatch(tool.Version)
        && Version().IsMatch(tool.Ruleset)
        && (tool.Rulebook is null || Digest().IsMatch(tool.Rulebook))
        && Presets.Named(tool.Preset.EndsWith(Custom, StringComparison.Ordinal) ? tool.Preset[..^Custom.Length] : tool.Preset) is not null;

    [GeneratedRegex(@"\A[0-9]{1,4}(\.[0-9]{1,4}){2}(-(alpha|beta|preview|rc)(\.[0-9]{1,4})?)?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Version();

    [GeneratedRegex(@"\A[0-9a-f]{1,64}\z", RegexOptions.None, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Digest();
}
