using ProfileAudit.Auditing;
using ProfileAudit.Reports;

namespace ProfileAudit.Tests.Reports.Cohorts;

/// <summary>Invented members of cohorts: what matters of them is how one rule ended, and their points.</summary>
internal static class CohortMember
{
    public static readonly ToolInfo Tool = new("ProfileAudit", "0.1.0", "1.0.0", "default");

    public static ReportSummary Report(Outcome outcome, double? points = 40) => new()
    {
        Tool = Tool,
        AsOf = new DateOnly(2026, 3, 1),
        Score = new Score
        {
            Points = points,
            Lowest = points ?? 0,
            Highest = points ?? 100,
            Coverage = points is null ? 0 : 1,
            Level = points is { } known ? Levels.Of(known) : null,
            CappedBy = [],
        },
        Rules = [Ended("no-photo", outcome)],
    };

    public static RuleSummary Ended(string id, Outcome outcome) => new(id, "Photo", Category.All[0], Weight.Serious, outcome, outcome switch
    {
        Outcome.Kept => 1,
        Outcome.Neglected => 0.25,
        _ => null,
    });
}
