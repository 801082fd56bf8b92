using System.Text;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reading.Export.Tables;

/// <summary>The current row of a table, by the names of its columns. A column that the file lacks reads as empty.</summary>
internal sealed class TableRow
{
    private readonly Cells cells;
    private readonly ColumnPlaces columns;
    private readonly PartNotes notes;
    private readonly int width;

    /// <param name="cells">The cells of whichever row is the current one.</param>
    /// <param name="columns">Where the table's columns stand.</param>
    /// <param name="width">How many cells the header has.</param>
    /// <param name="notes">Where to note what is odd.</param>
    public TableRow(Cells cells, ColumnPlaces columns, int width, PartNotes notes) => (this.cells, this.columns, this.width, this.notes) = (cells, columns, width, notes);

    /// <summary>The row, counted from 1 below the header.</summary>
    public int Number { get; private set; }

    /// <summary>Goes on to the next row, which the cells hold already: one object for all rows of a file, of which there may be millions.</summary>
    public void MoveTo(int number)
    {
        Number = number;
        notes.SawRow();
    }

    /// <summary>Whether every cell is empty.</summary>
    public bool IsBlank
    {
        get
        {
            for (var i = 0; i < cells.Count; i++)
            {
                if (cells.At(i).ContainsAnyExcept(" \t\r\n\0"u8))
                    return false;
            }

            return true;
        }
    }

    /// <summary>Whether it ends before the last column that is used.</summary>
    public bool IsCut => columns.Last >= cells.Count;

    /// <summary>Whether it has more cells than the header, even empty ones: they may have been pushed out. Of a table with one column all cells are one.</summary>
    public bool IsLong => cells.Count > width && width > 1;

    public void CountAsFilled() => notes.SawFilledRow();

    /// <summary>Notes that the row was passed over. A table of whose rows none is used is unknown, not empty.</summary>
    public void Skip() => notes.SkippedRow(Number);

    public bool Has(string column) => columns.Of(column) >= 0;

    public bool IsEmpty(string column) => Cell(column).IsEmpty;

    /// <summary>The cell as it stands, without blanks around it; valid until the next row.</summary>
    public ReadOnlySpan<byte> Cell(string column)
    {
        var cell = Bytes(column);
        // Hardly any cell has some.
        return cell.IsEmpty || (cell[0] > ' ' && cell[^1] > ' ') ? cell : cell.Trim(" \t\r\n\0"u8);
    }

    /// <summary>Whether the cell is a word of LinkedIn's own, whatever its case.</summary>
    public bool Says(string column, string word) => Ascii.EqualsIgnoreCase(Cell(column), word);

    /// <summary>Whether the cell's bytes hold some, without making a text of them.</summary>
    /// <param name="column">The column.</param>
    /// <param name="bytes">What to look for; holds no quotation mark.</param>
    public bool Holds(string column, ReadOnlySpan<byte> bytes) => columns.Of(column) is >= 0 and var i && i < cells.Count && cells.RawAt(i).IndexOf(bytes) >= 0;

    /// <summary>The cell's text, cleaned and cut to a length; "" when it is empty.</summary>
    public string Text(string column, int longest) => Text(column) is var text && text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];

    /// <summary>The cell's text, cleaned; "" when it is empty.</summary>
    public string Text(string column)
    {
        var text = CellText.Decode(Bytes(column), out var isReplaced);
        if (isReplaced)
            notes.ReplacedEncoding();
        return KeptText.Of(text);
    }

    /// <summary>The texts of two cells with a space between them, each cut to a length; where one is empty, the other one.</summary>
    public string Texts(string first, string second, int longest)
    {
        var one = Cell(first);
        var two = Cell(second);
        // Two plain words, as in most rows, are one text and not three.
        if (one.IsEmpty || two.IsEmpty || one.Length > longest || two.Length > longest || one.ContainsAnyExceptInRange((byte)' ', (byte)'~') || two.ContainsAnyExceptInRange((byte)' ', (byte)'~'))
            return $"{Text(first, longest)} {Text(second, longest)}".Trim();
        Span<byte> both = stackalloc byte[one.Length + 1 + two.Length];
        one.CopyTo(both);
        both[one.Length] = (byte)' ';
        two.CopyTo(both[(one.Length + 1)..]);
        return Encoding.ASCII.GetString(both);
    }

    /// <summary>How many characters the cell has between its first and last visible one. Its text is not kept.</summary>
    public int Length(string column) => IsEmpty(column) ? 0 : CellText.Decode(Bytes(column), out _).AsSpan().Trim().Length;

    /// <summary>A date that LinkedIn recorded; the newest of all is the audit's as-of date.</summary>
    public DateOnly? Recorded(string column) => RecordedMoment(column) is { } moment ? DateOnly.FromDateTime(moment) : null;

    /// <summary>A recorded date that stands inside a cell's text.</summary>
    public DateOnly? Recorded(string column, string text) => Moment(column, text) is { } moment ? DateOnly.FromDateTime(moment) : null;

    /// <summary>A recorded date with its time of day, where the cell tells one.</summary>
    public DateTime? RecordedMoment(string column) =>
        // Of most rows of the largest tables, the date is all that a text would be made of.
        ExportDates.PlainMoment(Cell(column)) is { } plain ? Known(column, plain) : Moment(column, Text(column));

    private DateTime? Moment(string column, string text) => text.Length == 0 ? null : Known(column, ExportDates.Moment(text));

    private DateTime? Known(string column, DateTime? moment)
    {
        if (moment is not { } known || DateOnly.FromDateTime(known) is var day && day > notes.LatestDay)
        {
            notes.UnreadDate(Number, column);
            return null;
        }

        notes.Saw(day);
        return moment;
    }

    /// <summary>A date that the member typed.</summary>
    public PartialDate? Typed(string column)
    {
        var text = Text(column);
        if (text.Length == 0)
            return null;
        var date = ExportDates.Typed(text);
        if (date is null)
            notes.UnreadDate(Number, column);
        return date;
    }

    /// <summary>Whether there may be a date that is not known: the column is missing, or its cell could not be read.</summary>
    /// <param name="column">The column.</param>
    /// <param name="date">What was read from it.</param>
    public bool LeavesOpen(string column, PartialDate? date) => date is null && (!Has(column) || !IsEmpty(column));

    /// <summary>Where this row stands.</summary>
    public Origin Origin => new(SourceKind.Export, notes.Part, Number);

    private ReadOnlySpan<byte> Bytes(string column)
    {
        var i = columns.Of(column);
        if (i < 0 || i >= cells.Count)
            return default;
        return width == 1 && cells.Count > 1 ? Joined() : cells.At(i);
    }

    // A table with one column is often written without quotation marks by hand, whatever its texts hold.
    private byte[] Joined()
    {
        var last = cells.Count - 1;
        while (last > 0 && !cells.At(last).ContainsAnyExcept(" \t\r\n\0"u8))
            last--;
        var joined = new List<byte>();
        for (var i = 0; i <= last; i++)
        {
            if (i > 0)
                joined.Add((byte)',');
            joined.AddRange(cells.At(i));
        }

        return [.. joined];
    }
}
