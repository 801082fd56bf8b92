using System.Text;

namespace ProfileAudit.Reading.Export.Tables;

/// <summary>
/// The line that names a table's columns. It need not be the first: Connections.csv begins with notes. Columns are found by name, never
/// by position.
/// </summary>
/// <param name="Offset">Where it begins, in bytes.</param>
/// <param name="Separator">What stands between cells.</param>
/// <param name="Columns">The table's own names of the columns found, with their positions.</param>
/// <param name="Cells">How many cells the line has.</param>
internal sealed record HeaderLine(int Offset, char Separator, IReadOnlyDictionary<string, int> Columns, int Cells)
{
    private const int LinesSearched = 60;

    private static readonly char[] Separators = [',', '\t', ';'];

    public static HeaderLine? Find(ReadOnlySpan<byte> start, Table table)
    {
        var offset = 0;
        for (var line = 0; line < LinesSearched && offset < start.Length; line++)
        {
            var rest = start[offset..];
            var end = rest.IndexOfAny((byte)'\n', (byte)'\r');
            var text = Encoding.UTF8.GetString(end < 0 ? rest : rest[..end]);
            foreach (var separator in Separators)
            {
                var cells = text.Split(separator);
                var columns = table.Match(cells.Select(cell => PartName.ColumnKey(cell.AsSpan().Trim().Trim('"'))));
                if (columns.Count >= table.ColumnsNeeded)
                    return new HeaderLine(offset, separator, columns, cells.Length);
            }

            offset += (end < 0 ? rest.Length : end) + 1;
        }

        return null;
    }
}
