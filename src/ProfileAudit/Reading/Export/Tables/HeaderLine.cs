namespace ProfileAudit.Reading.Export.Tables;

/// <summary>
/// The line that names a table's columns. It need not be the first: Connections.csv begins with notes. Columns are found by name, never
/// by position.
/// </summary>
/// <param name="Offset">Where it begins, in bytes.</param>
/// <param name="Separator">What stands between cells.</param>
internal sealed record HeaderLine(int Offset, char Separator)
{
    // Longer than any column's name.
    public const int LongestName = 64;

    private const string Separators = ",\t;";

    public static HeaderLine? Find(ReadOnlySpan<byte> start, Table table)
    {
        var separators = Separators;
        for (var offset = 0; offset < start.Length;)
        {
            var rest = start[offset..];
            var end = rest.IndexOfAny((byte)'\n', (byte)'\r');
            var line = end < 0 ? rest : rest[..end];
            // Spreadsheets put this before a table; it says which of the separators counts.
            if (line.Length == 5 && line.StartsWith("sep="u8) && Separators.Contains((char)line[4], StringComparison.Ordinal))
            {
                separators = ((char)line[4]).ToString();
            }
            else if (line.ContainsAnyExcept(" \t\0"u8))
            {
                foreach (var separator in separators)
                {
                    if (Names(line, (byte)separator, table))
                        return new HeaderLine(offset, separator);
                }
            }

            offset += line.Length + 1;
        }

        return null;
    }

    // A start may have tens of thousands of lines, so nothing is made of any of them.
    private static bool Names(ReadOnlySpan<byte> line, byte separator, Table table)
    {
        Span<char> key = stackalloc char[LongestName];
        var found = 0UL;
        foreach (var range in line.Split(separator))
        {
            if (table.ColumnOf(Key(line[range], key)) is var index and >= 0)
                found |= 1UL << index;
        }

        return System.Numerics.BitOperations.PopCount(found) >= table.ColumnsNeeded;
    }

    /// <summary>A cell as if it were a column's name, as PartName.ColumnKey makes it of a text; empty when it is none that is looked for, which all are ASCII.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="key">Room for it, of <see cref="LongestName"/>.</param>
    public static ReadOnlySpan<char> Key(ReadOnlySpan<byte> cell, Span<char> key)
    {
        var length = 0;
        foreach (var c in cell.Trim("\" \t"u8))
        {
            // The bytes of a no-break space, which some programs make of a space.
            if (c is (byte)' ' or (byte)'_' or (byte)'-' or (byte)'+' or 0xC2 or 0xA0)
                continue;
            if (length == key.Length || c > 0x7F)
                return [];
            key[length++] = char.ToLowerInvariant((char)c);
        }

        return key[..length];
    }
}
