using ProfileAudit.Auditing;

namespace ProfileAudit.Reports.Cohorts;

/// <summary>The exact counts of a group. They never leave this folder: whatever is told goes through <see cref="CohortTelling"/>.</summary>
internal sealed class Tally
{
    /// <summary>Where <see cref="LevelCells"/> has those without a level.</summary>
    public static readonly int LevelCount = Enum.GetValues<Level>().Length;

    private const int Tenths = 10;

    // How many have so many tenths of a point; so the memory does not grow with the members.
    private readonly int[] points = new int[(100 * Tenths) + 1];
    private readonly int[] levels = new int[LevelCount + 1];
    private readonly Dictionary<RuleId, int[]> rules = [];

    public int Members { get; private set; }

    public int Scored { get; private set; }

    /// <summary>How many reached each level, and behind them how many have none.</summary>
    public ReadOnlySpan<int> LevelCells => levels;

    public void Add(ReportSummary report)
    {
        Members++;
        levels[report.Score.Level is { } level ? (int)level : LevelCount]++;
        if (report.Score.Points is { } known)
        {
            Scored++;
            points[(int)Math.Round(known * Tenths)]++;
        }

        foreach (var rule in report.Rules)
        {
            if (!rules.TryGetValue(rule.Id, out var cells))
                rules.Add(rule.Id, cells = new int[RuleCells.Count]);
            cells[RuleCells.Of(rule.Outcome)]++;
        }
    }

    public void Add(Tally other)
    {
        Members += other.Members;
        Scored += other.Scored;
        Add(points, other.points);
        Add(levels, other.levels);
        foreach (var (id, cells) in other.rules)
        {
            if (!rules.TryGetValue(id, out var so))
                rules.Add(id, so = new int[RuleCells.Count]);
            Add(so, cells);
        }
    }

    /// <summary>The cells of a rule; whose report does not have the rule was not asked.</summary>
    public int[] CellsOf(RuleId id)
    {
        int[] cells = rules.TryGetValue(id, out var known) ? [.. known] : new int[RuleCells.Count];
        cells[RuleCells.NotAsked] += Members - cells.Sum();
        return cells;
    }

    /// <summary>The points that at least this part of those with points does not exceed.</summary>
    public double Quantile(double part)
    {
        var wanted = (int)Math.Ceiling(Scored * part);
        var so = 0;
        for (var tenths = 0; tenths < points.Length; tenths++)
        {
            so += points[tenths];
            if (so >= wanted)
                return tenths / (double)Tenths;
        }

        throw new InvalidOperationException("Nobody has points.");
    }

    private static void Add(int[] so, int[] more)
    {
        for (var i = 0; i < so.Length; i++)
            so[i] += more[i];
    }
}
