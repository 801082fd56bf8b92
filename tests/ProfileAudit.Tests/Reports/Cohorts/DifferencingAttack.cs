using ProfileAudit.Reports.Cohorts;

namespace ProfileAudit.Tests.Reports.Cohorts;

/// <summary>
/// An attacker who knows more than anybody may: every count that a cohort tells of a rule, before it was rounded. Tries every set of cells
/// (a cell is the members of one group with one ending) and asks whether the told counts, added and subtracted with any factors, count it.
/// </summary>
internal sealed class DifferencingAttack
{
    private const long Prime = 1_000_003;

    private readonly int[] cells;
    private readonly List<long[]> equations = [];

    public DifferencingAttack(int[][] groups, Cohort cohort)
    {
        cells = [.. groups.SelectMany(group => group)];
        if (cohort.Everyone is not { } everyone)
            return;
        Learn(everyone, Enumerable.Range(0, groups.Length));
        foreach (var group in cohort.Groups)
            Learn(group.Figures, [int.Parse(group.Label!["group ".Length..], System.Globalization.CultureInfo.InvariantCulture)]);
    }

    /// <summary>The numbers of members of all sets that can be counted.</summary>
    public IEnumerable<int> Counted() => Enumerable.Range(1, (1 << cells.Length) - 1)
        .Where(IsKnown)
        .Select(set => cells.Where((_, i) => (set & (1 << i)) != 0).Sum());

    private void Learn(CohortFigures figures, IEnumerable<int> groups)
    {
        var rule = figures.Rules[0];
        var of = groups.ToList();
        Add(of, [0, 1, 2, 3]);
        (int? Told, int[] Cells)[] counts = [(rule.Neglected, [0]), (rule.Kept, [1]), (rule.CannotTell, [2]), (rule.Asked, [0, 1, 2])];
        foreach (var (_, which) in counts.Where(count => count.Told is not null))
            Add(of, which);
    }

    private void Add(List<int> groups, int[] which)
    {
        var row = new long[cells.Length];
        foreach (var cell in groups.SelectMany(group => which.Select(cell => (4 * group) + cell)))
            row[cell] = 1;
        Reduce(row);
        var lead = Array.FindIndex(row, value => value != 0);
        if (lead < 0)
            return;
        var inverse = Power(row[lead], Prime - 2);
        equations.Add([.. row.Select(value => value * inverse % Prime)]);
    }

    private bool IsKnown(int set)
    {
        var row = new long[cells.Length];
        for (var i = 0; i < row.Length; i++)
            row[i] = (set >> i) & 1;
        Reduce(row);
        return row.All(value => value == 0);
    }

    // Each equation begins with a 1 at a place of its own; those that were added later have zeros at the places of those before.
    private void Reduce(long[] row)
    {
        foreach (var equation in equations)
        {
            var factor = row[Array.FindIndex(equation, value => value != 0)];
            if (factor == 0)
                continue;
            for (var i = 0; i < row.Length; i++)
                row[i] = (((row[i] - (factor * equation[i])) % Prime) + Prime) % Prime;
        }
    }

    private static long Power(long value, long exponent)
    {
        var result = 1L;
        for (var square = value % Prime; exponent > 0; exponent >>= 1, square = square * square % Prime)
            result = (exponent & 1) == 1 ? result * square % Prime : result;
        return result;
    }
}
