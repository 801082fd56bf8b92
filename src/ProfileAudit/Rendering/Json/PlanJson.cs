using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Json;

/// <summary>What to do, in which order.</summary>
internal sealed record PlanJson(IReadOnlyList<string> QuarterHour, NextLevelJson? NextLevel, IReadOnlyList<string> All)
{
    public static PlanJson From(Plan plan) => new(
        [.. plan.QuarterHour.Select(id => id.Value)],
        plan.NextLevel is { } next ? NextLevelJson.From(next) : null,
        [.. plan.All.Select(id => id.Value)]);
}

/// <summary>The shortest way to the next level.</summary>
internal sealed record NextLevelJson(string Level, int Minutes, IReadOnlyList<string> Rules)
{
    public static NextLevelJson From(NextLevel next) => new(JsonName.Of(next.Level), next.Minutes, [.. next.Rules.Select(id => id.Value)]);
}
