using System.Collections.Immutable;
using CsCheck;
using ProfileAudit.Auditing;
using ProfileAudit.Reports;
using ProfileAudit.Reports.Cohorts;

namespace ProfileAudit.Tests.Reports.Cohorts;

/// <summary>Invented members of cohorts: what matters of them is how one rule ended, their points, and their group.</summary>
internal static class CohortGen
{
    public static readonly ToolInfo Tool = new("ProfileAudit", "0.1.0", "1.0.0", "default");

    /// <summary>Cell counts of a group: neglected, kept, cannot tell, not asked. Small ones and nothing come often.</summary>
    private static readonly Gen<int> Cell = Gen.OneOf(Gen.Const(0), Gen.Int[0, 12], Gen.Int[0, 40]);

    public static Gen<int[][]> Groups { get; } = Cell.Array[4].Array[1, 3];

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

    /// <summary>In the order of the cells of <see cref="Groups"/>.</summary>
    public static ImmutableArray<Outcome> Outcomes { get; } = [Outcome.Neglected, Outcome.Kept, Outcome.CannotTell, Outcome.NotApplicable];

    public static Cohort Cohort(int[][] groups, CohortOptions? options = null) => ProfileAudit.Reports.Cohorts.Cohort.Of(
        groups.SelectMany((cells, group) => cells
            .SelectMany((count, cell) => Enumerable.Repeat(Outcomes[cell], count))
            .Select(outcome => (Report(outcome), groups.Length == 1 ? null : $"group {group}"))),
        options);
}
