using System.Collections.Immutable;
using CsCheck;
using ProfileAudit.Reports;
using ProfileAudit.Reports.Cohorts;

namespace ProfileAudit.Tests.Reports.Cohorts;

/// <summary>Cohorts of any members.</summary>
internal static class CohortGen
{
    /// <summary>Cell counts of a group: neglected, kept, cannot tell, not asked. Small ones and nothing come often.</summary>
    private static readonly Gen<int> Cell = Gen.OneOf(Gen.Const(0), Gen.Int[0, 12], Gen.Int[0, 40]);

    public static Gen<int[][]> Groups { get; } = Cell.Array[4].Array[1, 3];

    /// <summary>In the order of the cells of <see cref="Groups"/>.</summary>
    public static ImmutableArray<Outcome> Outcomes { get; } = [Outcome.Neglected, Outcome.Kept, Outcome.CannotTell, Outcome.NotApplicable];

    public static Cohort Cohort(int[][] groups, CohortOptions? options = null) => ProfileAudit.Reports.Cohorts.Cohort.Of(
        groups.SelectMany((cells, group) => cells
            .SelectMany((count, cell) => Enumerable.Repeat(Outcomes[cell], count))
            .Select(outcome => (CohortMember.Report(outcome), groups.Length == 1 ? null : $"group {group}"))),
        options);
}
