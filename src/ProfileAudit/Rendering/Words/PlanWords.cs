using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Words;

/// <summary>What to do next, in words.</summary>
internal static class PlanWords
{
    /// <summary>What to read where a plan of fifteen minutes would stand.</summary>
    public static string InsteadOfSteps(AuditReport report) => report switch
    {
        { Score.Points: null } => $"First, let something be seen. “{Headings.CouldNotBeSeen}” below says how.",
        { Score.Level: null } => $"Too little could be seen to plan by. First, let more be seen. “{Headings.CouldNotBeSeen}” below says how.",
        { Plan.All: [var best, ..] } => LongerStep(report[best]),
        _ => "Nothing of what could be seen needs tending today. Enjoy that, and say hello to somebody.",
    };

    /// <summary>That the plan of fifteen minutes is the way to the next level; null when it is not.</summary>
    public static string? Sufficient(Plan plan) => plan.NextLevel is { } way && plan.QuarterHourSuffices()
        ? $"Done in full, that is enough to reach the next level, “{LevelWords.Name(way.Level)}”."
        : null;

    public static string Way(NextLevel way) => $"The shortest way to “{LevelWords.Name(way.Level)}”: {Numbers.Minutes(way.Minutes)} to begin with";

    private static string LongerStep(Finding finding) =>
        $"Nothing fits into a quarter of an hour today. The best next step is {finding.Rule.Title} ({FindingWords.Trade(finding)}): {finding.Message} {finding.Rule.Remedy}";
}
