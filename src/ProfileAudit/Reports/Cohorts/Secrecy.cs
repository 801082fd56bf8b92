namespace ProfileAudit.Reports.Cohorts;

/// <summary>
/// Decides which counts of a row of cells may be told. The law: what is told, and whatever adding and subtracting makes of it, counts
/// nobody or at least <paramref name="least"/> members; and no row says of all its members that they are alike.
/// </summary>
/// <param name="telling">How many of the first cells say something about members; the cells behind them may hold all or none.</param>
/// <param name="least">The least that is told.</param>
internal sealed class Secrecy(int telling, int least)
{
    /// <summary>Which cells to hide so that the others may be told.</summary>
    public bool[] Hide(ReadOnlySpan<int> cells)
    {
        var hidden = new bool[cells.Length];
        for (var i = 0; i < cells.Length; i++)
            hidden[i] = cells[i] > 0 && cells[i] < least;
        while (!IsTellable(cells, hidden))
        {
            // A hidden cell alone is what the others leave of the total, so the smallest of the others joins it.
            if (HiddenSum(cells, hidden) is var sum && sum > 0 && sum < least && Smallest(cells, hidden) is { } next)
                hidden[next] = true;
            else if (hidden.AsSpan(0, telling).Contains(false))
                hidden.AsSpan(0, telling).Fill(true);
            else
                return [.. hidden.Select(_ => true)];
        }

        // That nobody is in a cell says too much beside a hidden one.
        if (hidden.AsSpan(0, telling).Contains(true))
        {
            for (var i = 0; i < telling; i++)
                hidden[i] |= cells[i] == 0;
        }

        return hidden;
    }

    /// <summary>Whether a row may be told with these cells hidden.</summary>
    public bool IsTellable(ReadOnlySpan<int> cells, ReadOnlySpan<bool> hidden)
    {
        var (sum, parts, about, told, hides) = (0, 0, 0, false, false);
        for (var i = 0; i < cells.Length; i++)
        {
            if (hidden[i])
            {
                sum += cells[i];
                hides |= i < telling;
                continue;
            }

            if (cells[i] > 0 && cells[i] < least)
                return false;
            if (i < telling)
            {
                told = true;
                about += cells[i];
                parts += cells[i] > 0 ? 1 : 0;
            }
        }

        if (sum > 0 && sum < least)
            return false;
        // Of those who are in one of the telling cells, or may be, not all may be known to be in the same.
        var maybe = hides ? sum : 0;
        return !told || about + maybe == 0 || parts + (maybe > 0 ? 1 : 0) >= 2;
    }

    private static int HiddenSum(ReadOnlySpan<int> cells, ReadOnlySpan<bool> hidden)
    {
        var sum = 0;
        for (var i = 0; i < cells.Length; i++)
            sum += hidden[i] ? cells[i] : 0;
        return sum;
    }

    private static int? Smallest(ReadOnlySpan<int> cells, ReadOnlySpan<bool> hidden)
    {
        int? smallest = null;
        for (var i = 0; i < cells.Length; i++)
        {
            if (!hidden[i] && cells[i] > 0 && (smallest is null || cells[i] < cells[smallest.Value]))
                smallest = i;
        }

        return smallest;
    }
}
