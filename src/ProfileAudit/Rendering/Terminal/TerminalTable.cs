namespace ProfileAudit.Rendering.Terminal;

/// <summary>
/// Rows whose cells stand below each other. Every column is as wide as its longest cell where the line has room; else cells are wrapped,
/// words before numbers, which read best on one line.
/// </summary>
/// <param name="lines">Where it is written.</param>
/// <param name="indent">What stands before each line.</param>
/// <param name="rightAligned">The columns of which the ends stand below each other.</param>
internal sealed class TerminalTable(TerminalWriter lines, string indent, params int[] rightAligned)
{
    private const int Gap = 2;
    private const int ComfortableColumns = 20;
    private const int ShortColumns = 16;

    private readonly List<string[][]> rows = [];

    /// <summary>Whether every cell has room on one line.</summary>
    public bool FitsUnwrapped => Spare >= 0;

    /// <summary>How many columns are left beside the cells; less than none where they have to be wrapped.</summary>
    public int Spare => Room - Widths(LongestCell).Sum();

    private int Count => rows[0].Length;

    private int Room => lines.Width - indent.Length - (Gap * (Count - 1));

    /// <summary>Adds a row, with as many cells as the others have.</summary>
    public void Add(params ReadOnlySpan<string> cells)
    {
        var row = new string[cells.Length][];
        for (var i = 0; i < row.Length; i++)
            row[i] = lines.Words(cells[i]);
        rows.Add(row);
    }

    /// <summary>Writes the rows; false, and nothing, when there is no room for the columns beside each other.</summary>
    public bool TryWrite()
    {
        if (Fitted() is not { } widths)
            return false;
        foreach (var row in rows)
        {
            var cells = row.Select((words, i) => LineWrap.Lines(words, widths[i])).ToList();
            for (var line = 0; line < cells.Max(cell => cell.Count); line++)
                lines.Row(indent + string.Join(new string(' ', Gap), cells.Select((cell, i) => Padded(line < cell.Count ? cell[line] : "", i, widths[i]))));
        }

        return true;
    }

    private int[]? Fitted()
    {
        var (widths, least) = (Widths(LongestCell), Widths(LongestWord));
        if (least.Sum() > Room)
            return null;
        List<int> all = [.. Enumerable.Range(0, Count)], words = [.. all.Except(rightAligned)];
        Shrink(widths, words, i => Math.Max(least[i], i == 0 || i == Count - 1 ? ComfortableColumns : ShortColumns));
        Shrink(widths, words, i => least[i]);
        Shrink(widths, all, i => least[i]);
        return widths;
    }

    /// <summary>Takes from the widest of some columns until the row fits, or none can give more.</summary>
    private void Shrink(int[] widths, List<int> columns, Func<int, int> least)
    {
        while (widths.Sum() > Room && columns.Where(i => widths[i] > least(i)).OrderByDescending(i => widths[i]).Select(i => (int?)i).FirstOrDefault() is { } widest)
            widths[widest]--;
    }

    private int[] Widths(Func<string[], int> width) => [.. Enumerable.Range(0, Count).Select(i => rows.Max(row => width(row[i])))];

    private string Padded(string text, int column, int columns)
    {
        var space = new string(' ', Math.Max(0, columns - TerminalColumns.Of(text)));
        return rightAligned.Contains(column) ? space + text : text + space;
    }

    private static int LongestCell(string[] words) => words.Sum(TerminalColumns.Of) + Math.Max(0, words.Length - 1);

    private static int LongestWord(string[] words) => words.Select(TerminalColumns.Of).DefaultIfEmpty().Max();
}
