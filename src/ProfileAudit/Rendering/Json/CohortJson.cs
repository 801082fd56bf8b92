using ProfileAudit.Reports.Cohorts;

namespace ProfileAudit.Rendering.Json;

/// <summary>A whole cohort.</summary>
internal sealed record CohortJson(int SchemaVersion, string Language, ToolJson? Tool, int MinimumGroup, int RoundedTo, FiguresJson? Everyone, IReadOnlyList<CohortGroupJson> Groups)
{
    private const int Version = 1;

    public static CohortJson From(Cohort cohort) => new(
        Version,
        cohort.Language.Tag,
        cohort.Tool is { } tool ? ToolJson.From(tool) : null,
        cohort.MinimumGroup,
        Cohort.RoundedTo,
        cohort.Everyone is { } everyone ? FiguresJson.From(everyone) : null,
        [.. cohort.Groups.Select(group => new CohortGroupJson(group.Label, FiguresJson.From(group.Figures)))]);
}

/// <summary>One group.</summary>
internal sealed record CohortGroupJson(string? Label, FiguresJson Figures);

/// <summary>What is told of everyone or of a group.</summary>
internal sealed record FiguresJson(int Members, QuartilesJson? Scores, IReadOnlyList<LevelCountJson> Levels, IReadOnlyList<RuleCountsJson> Rules)
{
    public static FiguresJson From(CohortFigures figures) => new(
        figures.Members,
        QuartilesJson.From(figures.Scores),
        [.. figures.Levels.Select(LevelCountJson.From)],
        [.. figures.Rules.Select(RuleCountsJson.From)]);
}

/// <summary>How the scores lie.</summary>
internal sealed record QuartilesJson(int? Lower, int Median, int? Upper)
{
    public static QuartilesJson? From(ScoreQuartiles? scores) => scores is null ? null : new(scores.Lower, scores.Median, scores.Upper);
}

/// <summary>How many reached a level.</summary>
internal sealed record LevelCountJson(string? Level, int? Members)
{
    public static LevelCountJson From(LevelCount count) => new(count.Level is { } level ? JsonName.Of(level) : null, count.Members);
}

/// <summary>How many show a sign.</summary>
internal sealed record RuleCountsJson(
    string Rule,
    string Title,
    string Category,
    int? Asked,
    int? Neglected,
    int? Kept,
    int? CannotTell,
    int? NeglectedPercent,
    int? KeptPercent,
    int? CannotTellPercent)
{
    public static RuleCountsJson From(RuleCounts rule) => new(
        rule.Id.Value,
        rule.Title,
        rule.Category.Id,
        rule.Asked,
        rule.Neglected,
        rule.Kept,
        rule.CannotTell,
        rule.NeglectedPercent,
        rule.KeptPercent,
        rule.CannotTellPercent);
}
