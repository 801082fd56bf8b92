using System.Collections.Immutable;

namespace ProfileAudit.Reports.Cohorts;

/// <summary>
/// From exact counts to what may be told. Everything that is told of one question is a sum over parts of the cohort that hold nobody or
/// at least the minimum: so no sum or difference of what is told reaches fewer. Then it is rounded.
/// </summary>
internal sealed class CohortTelling
{
    private readonly ImmutableArray<(string? Label, Tally Tally)> told;
    private readonly ImmutableArray<RuleSubject> rules;
    private readonly ToolInfo? tool;
    private readonly int least;
    private readonly Tally everyone = new();

    public CohortTelling(ImmutableArray<(string? Label, Tally Tally)> groups, ImmutableArray<RuleSubject> rules, ToolInfo? tool, CohortOptions options)
    {
        (this.rules, this.tool, least) = (rules, tool, options.MinimumGroup);
        foreach (var (_, tally) in groups)
            everyone.Add(tally);
        told = ToldGroups(groups);
    }

    public Cohort Tell()
    {
        if (everyone.Members < least)
            return new Cohort(tool, least, null, [], Language.English);
        var levels = LevelCells();
        var outcomes = rules.Select(rule => CellsOf(new Secrecy(RuleCells.Telling, least), tally => tally.CellsOf(rule.Id))).ToList();
        return new Cohort(
            tool,
            least,
            Figures(everyone, levels.Everyone, outcomes.Select(cells => cells.Everyone)),
            [.. told.Select((group, i) => new CohortGroup(group.Label, Figures(group.Tally, levels.Groups[i], outcomes.Select(cells => cells.Groups[i]))))],
            Language.English);
    }

    /// <summary>The groups whose size may be told: each of them large enough, and those that are not told, too, when they are taken together.</summary>
    private ImmutableArray<(string? Label, Tally Tally)> ToldGroups(ImmutableArray<(string? Label, Tally Tally)> groups)
    {
        // One group is everyone.
        if (groups.Length < 2)
            return [];
        var byNumber = new Queue<(string? Label, Tally Tally)>(groups.OrderBy(group => group.Tally.Members).ThenBy(group => group.Label, StringComparer.Ordinal));
        var hidden = 0;
        while (byNumber.TryPeek(out var smallest) && (smallest.Tally.Members < least || (hidden > 0 && hidden < least)))
            hidden += byNumber.Dequeue().Tally.Members;
        return [.. groups.Where(byNumber.Contains)];
    }

    private Told LevelCells() => CellsOf(new Secrecy(Tally.LevelCount, least), tally => tally.LevelCells.ToArray());

    /// <summary>The cells of one question. A group's are told where they may be with the same cells hidden as everyone's, and where what remains of everyone may, too.</summary>
    private Told CellsOf(Secrecy secrecy, Func<Tally, int[]> cells)
    {
        var all = cells(everyone);
        var hidden = secrecy.Hide(all);
        var rows = told.Select(group => cells(group.Tally)).ToList();
        var open = Enumerable.Range(0, rows.Count).Where(i => secrecy.IsTellable(rows[i], hidden)).OrderBy(i => told[i].Tally.Members).ToList();
        while (open.Count > 0 && !secrecy.IsTellable(Rest(all, open.Select(i => rows[i])), hidden))
            open.RemoveAt(0);
        return new Told(Rounded(all, hidden), [.. rows.Select((row, i) => open.Contains(i) ? Rounded(row, hidden) : null)]);
    }

    private static int[] Rest(int[] all, IEnumerable<int[]> rows) => rows.Aggregate(all, (so, row) => [.. so.Zip(row, (left, taken) => left - taken)]);

    private static ToldCells? Rounded(int[] cells, bool[] hidden) => new([.. cells.Select((cell, i) => hidden[i] ? (int?)null : Rounding.Of(cell))], AskedOf(cells, hidden));

    // Of a rule: all that is not the last cell. Levels do not ask.
    private static int? AskedOf(int[] cells, bool[] hidden) => hidden[^1] ? null : Rounding.Of(cells[..^1].Sum());

    private CohortFigures Figures(Tally tally, ToldCells? levels, IEnumerable<ToldCells?> outcomes) => new(
        Rounding.Of(tally.Members),
        Quartiles(tally),
        [.. Enum.GetValues<Level>().Select(level => new LevelCount(level, levels?.Cells[(int)level])), new LevelCount(null, levels?.Cells[Tally.LevelCount])],
        [.. rules.Zip(outcomes, (rule, cells) => new RuleCounts(
            rule.Id,
            rule.Title,
            rule.Category,
            cells?.Asked,
            cells?.Cells[RuleCells.Neglected],
            cells?.Cells[RuleCells.Kept],
            cells?.Cells[RuleCells.CannotTell]))]);

    /// <summary>A quartile says how many lie on either side of it, so each side has to be large enough.</summary>
    private ScoreQuartiles? Quartiles(Tally tally)
    {
        if (tally.Scored < 2 * least)
            return null;
        var quarters = tally.Scored >= 4 * least;
        return new ScoreQuartiles(
            quarters ? Rounding.Of(tally.Quantile(0.25)) : null,
            Rounding.Of(tally.Quantile(0.5)),
            quarters ? Rounding.Of(tally.Quantile(0.75)) : null);
    }

    private sealed record Told(ToldCells? Everyone, ImmutableArray<ToldCells?> Groups);

    private sealed record ToldCells(ImmutableArray<int?> Cells, int? Asked);
}
