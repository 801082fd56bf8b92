using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Json;

/// <summary>The whole comparison.</summary>
internal sealed record ComparisonJson(
    int SchemaVersion,
    string Language,
    ComparedJson Before,
    ComparedJson After,
    bool SameRules,
    DifferenceJson? Difference,
    IReadOnlyList<ChangeJson> Changes,
    int Unchanged,
    bool Worse,
    IReadOnlyList<DiagnosticJson> Diagnostics)
{
    private const int Version = 1;

    public static ComparisonJson From(Comparison comparison) => new(
        Version,
        comparison.Language.Tag,
        ComparedJson.From(comparison.Before),
        ComparedJson.From(comparison.After),
        comparison.SameRules,
        comparison.Difference is { } difference ? DifferenceJson.From(difference) : null,
        [.. comparison.Changes.Where(change => change.Cause is not null).Select(ChangeJson.From)],
        comparison.Unchanged,
        comparison.IsWorse,
        [.. comparison.Diagnostics.Select(DiagnosticJson.From)]);
}

/// <summary>One of the two reports.</summary>
internal sealed record ComparedJson(ToolJson Tool, DateOnly? AsOf, ScoreJson Score)
{
    public static ComparedJson From(ReportSummary report) => new(ToolJson.From(report.Tool), report.AsOf, ScoreJson.From(report.Score));
}

/// <summary>The difference of the scores and its parts.</summary>
internal sealed record DifferenceJson(decimal Points, decimal You, decimal Data, decimal Rules)
{
    public static DifferenceJson From(ScoreDifference difference) =>
        new(difference.Total + 0.0m, difference.You + 0.0m, difference.Data + 0.0m, difference.Rules + 0.0m);
}

/// <summary>One rule that ended otherwise than before.</summary>
internal sealed record ChangeJson(string Rule, string Title, string Category, string Change, string Cause, SideJson? Before, SideJson? After)
{
    public static ChangeJson From(RuleChange change) => new(
        change.Rule.Id.Value,
        change.Rule.Title,
        change.Rule.Category.Id,
        JsonName.Of(change.Kind),
        JsonName.Of(change.Cause!.Value),
        change.Before is { } before ? SideJson.From(before) : null,
        change.After is { } after ? SideJson.From(after) : null);
}

/// <summary>How the rule ended in one of the reports.</summary>
internal sealed record SideJson(string Outcome, decimal? Score, int Weight)
{
    public static SideJson From(RuleSummary rule) => new(JsonName.Of(rule.Outcome), JsonNumber.Part(rule.Score), rule.Weight.Value);
}
