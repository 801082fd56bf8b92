using System.Text;

namespace ProfileAudit.Tool.Batch;

/// <summary>The cells of one line that <see cref="CsvLine"/> wrote; anything else is refused.</summary>
internal static class CsvCells
{
    /// <exception cref="FormatException">It is no line of ours.</exception>
    public static IReadOnlyList<string> Of(string line)
    {
        var cells = new List<string>();
        for (var at = 0; ; at++)
        {
            cells.Add(at < line.Length && line[at] == '"' ? Quoted(line, ref at) : Bare(line, ref at));
            if (at == line.Length)
                return cells;
            if (line[at] != ',')
                throw new FormatException("It is no line of ours.");
        }
    }

    private static string Bare(string line, ref int at)
    {
        var end = line.IndexOf(',', at);
        var cell = line[at..(end < 0 ? line.Length : end)];
        at += cell.Length;
        return cell.Contains('"', StringComparison.Ordinal) ? throw new FormatException("It is no line of ours.") : cell;
    }

    private static string Quoted(string line, ref int at)
    {
        var cell = new StringBuilder();
        for (at++; at < line.Length; at++)
        {
            if (line[at] != '"')
            {
                cell.Append(line[at]);
                continue;
            }

            at++;
            if (at == line.Length || line[at] != '"')
                return cell.ToString();
            cell.Append('"');
        }

        throw new FormatException("It is no line of ours.");
    }
}
