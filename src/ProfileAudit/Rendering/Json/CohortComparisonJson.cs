using ProfileAudit.Reports.Cohorts;

namespace ProfileAudit.Rendering.Json;

/// <summary>Two rounds of a cohort.</summary>
internal sealed record CohortComparisonJson(
    int SchemaVersion,
    string Language,
    int MinimumGroup,
    int RoundedTo,
    int MinimumMove,
    RoundJson Before,
    RoundJson After,
    RoundsJson? Everyone,
    IReadOnlyList<GroupRoundsJson> Groups)
{
    private const int Version = 1;

    public static CohortComparisonJson From(CohortComparison comparison) => new(
        Version,
        comparison.Language.Tag,
        comparison.MinimumGroup,
        Cohort.RoundedTo,
        comparison.MinimumMove,
        RoundJson.From(comparison.Before),
        RoundJson.From(comparison.After),
        comparison.Everyone is { } everyone ? RoundsJson.From(everyone) : null,
        [.. comparison.Groups.Select(group => new GroupRoundsJson(group.Label, RoundsJson.From(group)))]);
}

/// <summary>One of the two rounds.</summary>
internal sealed record RoundJson(ToolJson? Tool, int? Members)
{
    public static RoundJson From(Cohort cohort) => new(cohort.Tool is { } tool ? ToolJson.From(tool) : null, cohort.Everyone?.Members);
}

/// <summary>A group in both rounds.</summary>
internal sealed record GroupRoundsJson(string? Label, RoundsJson Figures);

/// <summary>What both rounds tell of everyone or of a group, and what differs.</summary>
internal sealed record RoundsJson(MembersOfRoundsJson Members, ScoresOfRoundsJson Scores, IReadOnlyList<LevelOfRoundsJson> Levels, IReadOnlyList<RuleOfRoundsJson> Rules)
{
    public static RoundsJson From(CohortDifference rounds) => new(
        new MembersOfRoundsJson(rounds.Before.Members, rounds.After.Members),
        new ScoresOfRoundsJson(
            QuartilesJson.From(rounds.Before.Scores),
            QuartilesJson.From(rounds.After.Scores),
            new QuartileDifferenceJson(rounds.Lower, rounds.Median, rounds.Upper)),
        [.. rounds.Before.Levels.Zip(rounds.After.Levels, (before, after) => new LevelOfRoundsJson(LevelCountJson.From(after).Level, before.Members, after.Members))],
        [.. rounds.Rules.Select(RuleOfRoundsJson.From)]);
}

/// <summary>How many members.</summary>
internal sealed record MembersOfRoundsJson(int Before, int After);

/// <summary>How the scores lie.</summary>
internal sealed record ScoresOfRoundsJson(QuartilesJson? Before, QuartilesJson? After, QuartileDifferenceJson Difference);

/// <summary>How the quartiles moved.</summary>
internal sealed record QuartileDifferenceJson(int? Lower, int? Median, int? Upper);

/// <summary>How many reached a level.</summary>
internal sealed record LevelOfRoundsJson(string? Level, int? Before, int? After);

/// <summary>How many show a sign.</summary>
internal sealed record RuleOfRoundsJson(string Rule, string Title, string Category, SignCountsJson? Before, SignCountsJson After, int? Difference)
{
    public static RuleOfRoundsJson From(RuleDifference rule) => new(
        rule.Id.Value,
        rule.Title,
        rule.Category.Id,
        rule.Before is { } before ? SignCountsJson.From(before) : null,
        SignCountsJson.From(rule.After),
        rule.Neglected);
}

/// <summary>How many show it in one round.</summary>
internal sealed record SignCountsJson(int? Asked, int? Neglected, int? Kept, int? CannotTell, int? NeglectedPercent, int? KeptPercent, int? CannotTellPercent)
{
    public static SignCountsJson From(RuleCounts rule) => new(
        rule.Asked,
        rule.Neglected,
        rule.Kept,
        rule.CannotTell,
        rule.NeglectedPercent,
        rule.KeptPercent,
        rule.CannotTellPercent);
}
