using System.Text;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reading.Export.Tables;

/// <summary>The current row of a table, by the names of its columns. A column that the file lacks reads as empty.</summary>
internal sealed class TableRow
{
    private readonly Cells cells;
    private readonly IReadOnlyDictionary<string, int> columns;
    private readonly PartNotes notes;
    private readonly int width;

    /// <param name="cells">The row's cells.</param>
    /// <param name="columns">Where the table's columns stand.</param>
    /// <param name="width">How many cells the header has.</param>
    /// <param name="notes">Where to note what is odd.</param>
    /// <param name="number">The row's number.</param>
    public TableRow(Cells cells, IReadOnlyDictionary<string, int> columns, int width, PartNotes notes, int number)
    {
        (this.cells, this.columns, this.width, this.notes, Number) = (cells, columns, width, notes, number);
        notes.SawRow();
    }

    /// <summary>The row, counted from 1 below the header.</summary>
    public int Number { get; }

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
    public bool IsCut
    {
        get
        {
            foreach (var at in columns.Values)
            {
                if (at >= cells.Count)
                    return true;
            }

            return false;
        }
    }

    /// <summary>Whether it has more cells than the header, even empty ones: they may have been pushed out. Of a table with one column all cells are one.</summary>
    public bool IsLong => cells.Count > width && width > 1;

    /// <summary>The cell as if it were a column's name.</summary>
    public string Key(string column) => PartName.ColumnKey(CellText.Decode(Bytes(column), out _).AsSpan().Trim());

    public void CountAsFilled() => notes.SawFilledRow();

    /// <summary>Notes that the row was passed over. A table of whose rows none is used is unknown, not empty.</summary>
    public void Skip() => notes.SkippedRow(Number);

    public bool Has(string column) => columns.ContainsKey(column);

    public bool IsEmpty(string column) => !Bytes(column).ContainsAnyExcept(" \t\r\n\0"u8);

    /// <summary>The cell as it stands, without blanks around it; valid until the next row.</summary>
    public ReadOnlySpan<byte> Cell(string column) => Bytes(column).Trim(" \t\r\n\0"u8);

    /// <summary>Whether the cell is a word of LinkedIn's own, whatever its case.</summary>
    public bool Says(string column, string word) => Ascii.EqualsIgnoreCase(Cell(column), word);

    /// <summary>Whether the cell's bytes hold some, without making a text of them.</summary>
    public bool Holds(string column, ReadOnlySpan<byte> bytes) => Bytes(column).IndexOf(bytes) >= 0;

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

    /// <summary>How many characters the cell has between its first and last visible one. Its text is not kept.</summary>
    public int Length(string column) => IsEmpty(column) ? 0 : CellText.Decode(Bytes(column), out _).AsSpan().Trim().Length;

    /// <summary>A date that LinkedIn recorded; the newest of all is the audit's as-of date.</summary>
    public DateOnly? Recorded(string column) => Recorded(column, Text(column));

    /// <summary>A recorded date that stands inside a cell's text.</summary>
    public DateOnly? Recorded(string column, string text) => Moment(column, text) is { } moment ? DateOnly.FromDateTime(moment) : null;

    /// <summary>A recorded date with its time of day, where the cell tells one.</summary>
    public DateTime? RecordedMoment(string column) => Moment(column, Text(column));

    private DateTime? Moment(string column, string text)
    {
        if (text.Length == 0)
            return null;
        var moment = ExportDates.Moment(text);
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
        if (!columns.TryGetValue(column, out var i) || i >= cells.Count)
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
