using System.Collections.Immutable;
using System.Text.Json;
using ProfileAudit.Auditing;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Json;

/// <summary>From a report's JSON to its summary: the other way round than <see cref="ReportJson"/>.</summary>
internal static class SummaryJson
{
    /// <exception cref="UnreadableReportException">It is no report, or not as the schema has it.</exception>
    public static ReportSummary Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("schemaVersion", out _) || !root.TryGetProperty("findings", out _))
            throw ReportProblem.NoReport();
        var report = new JsonFields(root, "");
        if (report.Whole("schemaVersion", 0, int.MaxValue) != ReportJson.Version)
            throw ReportProblem.OtherVersion();
        var rules = report.Objects("findings").Select(Rule).ToImmutableArray();
        if (rules.DistinctBy(rule => rule.Id).Count() < rules.Length)
            throw ReportProblem.Field("findings[].rule");
        return new ReportSummary
        {
            Tool = Tool(report.Object("tool")),
            AsOf = report.DayOrNull("asOf"),
            Score = Score(report.Object("score")),
            Rules = rules,
        };
    }

    private static ToolInfo Tool(JsonFields tool) => new(tool.Text("name"), tool.Text("version"), tool.Text("ruleset"), tool.Text("preset")) { Rulebook = tool.TextIfThere("rulebook") };

    private static Score Score(JsonFields score) => new()
    {
        Points = score.NumberOrNull("points", 100),
        Lowest = score.Number("lowest", 100),
        Highest = score.Number("highest", 100),
        Coverage = score.Number("coverage", 1),
        Level = score.TextOrNull("level") is null ? null : score.Case("level", Enum.GetValues<Level>(), JsonName.Of),
        CappedBy = [.. score.Texts("cappedBy").Select(id => Id(id, score, "cappedBy"))],
    };

    private static RuleSummary Rule(JsonFields finding)
    {
        var rule = new RuleSummary(
            Id(finding.Text("rule"), finding, "rule"),
            finding.Text("title"),
            finding.Case("category", Category.All, category => category.Id),
            new Weight(finding.Whole("weight", 0, 100)),
            finding.Case("outcome", Enum.GetValues<Outcome>(), JsonName.Of),
            finding.NumberOrNull("score", 1));
        return rule.IsSound ? rule : throw finding.Wrong("score");
    }

    private static RuleId Id(string text, JsonFields parent, string name)
    {
        try
        {
            return new RuleId(text);
        }
        catch (ArgumentException)
        {
            throw parent.Wrong(name);
        }
    }
}
