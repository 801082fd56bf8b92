using ProfileAudit.Profiles;

namespace ProfileAudit.Reading.Export.Tables;

/// <summary>What was noticed in one file, by kind and number; never a value.</summary>
internal sealed class PartNotes(string part, DateOnly? latestDay = null)
{
    private int rows;
    private int filled;
    private int unknownColumns;
    private int replaced;
    private int repaired;
    private (int Count, int FirstRow) skipped;
    private (int Count, int FirstRow, string Column) unreadDates;

    public string Part { get; } = part;

    /// <summary>The last day that a recorded date can be; null for any.</summary>
    public DateOnly? LatestDay { get; } = latestDay;

    /// <summary>The newest date that LinkedIn recorded in the file.</summary>
    public DateOnly? Newest { get; private set; }

    public void Saw(DateOnly day) => Newest = Newest is { } newest && newest >= day ? newest : day;

    /// <summary>Whether rows have something in them and none of it could be used: then the table is not empty, it is not understood.</summary>
    public bool IsUnusable => filled > 0 && skipped.Count == filled;

    public void SawRow() => rows++;

    public void SawFilledRow() => filled++;

    /// <summary>A filled row that was passed over, because it breaks off or lacks what it is counted by.</summary>
    public void SkippedRow(int row) => skipped = skipped.Count == 0 ? (1, row) : skipped with { Count = skipped.Count + 1 };

    public void UnknownColumns(int count) => unknownColumns += count;

    public void ReplacedEncoding() => replaced++;

    public void RepairedQuotes() => repaired++;

    public void UnreadDate(int row, string column) =>
        unreadDates = unreadDates.Count == 0 ? (1, row, column) : unreadDates with { Count = unreadDates.Count + 1 };

    public IEnumerable<Diagnostic> Diagnostics()
    {
        if (filled == 0)
        {
            yield return new Diagnostic(
                DiagnosticSeverity.Note, "PA-NOTE-NO-ROWS", Part, null, rows == 0
                    ? Text.Of("note.no-rows", "It has a header and no rows.")
                    : Text.Of("note.blank-rows", "It has a header and only blank rows."));
        }

        if (unknownColumns > 0)
        {
            yield return new Diagnostic(
                DiagnosticSeverity.Note, "PA-NOTE-COLUMNS", Part, null,
                Text.Of(
                    "note.columns",
                    "{columns, plural, one {# column is not known here and was not read.} other {# columns are not known here and were not read.}}",
                    ("columns", unknownColumns)));
        }

        if (skipped.Count > 0)
        {
            yield return new Diagnostic(
                DiagnosticSeverity.Warning, "PA-NOTE-SKIPPED", Part, skipped.FirstRow,
                Text.Of(
                    "note.skipped",
                    "{rows, plural, one {# row was} other {# rows were}} skipped: rows that break off, or lack what they are counted by.",
                    ("rows", skipped.Count)));
        }

        if (unreadDates.Count > 0)
        {
            yield return new Diagnostic(
                DiagnosticSeverity.Warning, "PA-NOTE-DATE", Part, unreadDates.FirstRow,
                Text.Of(
                    "note.date",
                    "{dates, plural, one {# date} other {# dates}} could not be understood, the first in the column \"{column}\".",
                    ("dates", unreadDates.Count),
                    ("column", unreadDates.Column)));
        }

        if (replaced > 0)
        {
            yield return new Diagnostic(
                DiagnosticSeverity.Note, "PA-NOTE-ENCODING", Part, null,
                Text.Of(
                    "note.encoding",
                    "{cells, plural, one {# cell is not UTF-8 and was read as Windows-1252.} other {# cells are not UTF-8 and were read as Windows-1252.}}",
                    ("cells", replaced)));
        }

        if (repaired > 0)
        {
            yield return new Diagnostic(
                DiagnosticSeverity.Note, "PA-NOTE-QUOTES", Part, null,
                Text.Of(
                    "note.quotes",
                    "{rows, plural, one {# row has unusual quotation marks and was read as well as possible.} other {# rows have unusual quotation marks and were read as well as possible.}}",
                    ("rows", repaired)));
        }
    }
}
