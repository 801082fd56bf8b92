using System.Buffers;
using System.Text;
using CsvHelper;

namespace ProfileAudit.Reading.Export.Tables;

/// <summary>Streams one file's rows into its table.</summary>
internal static class TableReader
{
    // Smaller ones cost more for every byte, larger ones gain nothing; see docs/performance.md.
    private const int BufferBytes = 65_536;

    // The header stands at most a preamble away from the start.
    private const int StartBytes = 65_536;

    /// <exception cref="UnreadablePartException">The file is no such table, or cannot be read to its end.</exception>
    public static async ValueTask<PartNotes> ReadAsync(Stream stream, string part, Table table, ReadOptions options, CancellationToken cancellationToken)
    {
        // Two dozen tables are read, most of them of a few lines.
        var (room, utf8Room) = (ArrayPool<byte>.Shared.Rent(StartBytes), ArrayPool<byte>.Shared.Rent(StartBytes));
        try
        {
            var (source, start) = await Utf8Async(stream, room.AsMemory(0, StartBytes), utf8Room.AsMemory(0, StartBytes), cancellationToken).ConfigureAwait(false);
            return await ReadAsync(source, start, part, table, options, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
            ArrayPool<byte>.Shared.Return(utf8Room);
        }
    }

    private static async ValueTask<PartNotes> ReadAsync(Stream source, ReadOnlyMemory<byte> start, string part, Table table, ReadOptions options, CancellationToken cancellationToken)
    {
        if (!start.Span.ContainsAnyExcept(" \t\r\n\0"u8))
            throw new UnreadablePartException(Problem.TableEmpty);
        if (start.Span.StartsWith("PK\x03\x04"u8))
            throw new UnreadablePartException(Problem.Spreadsheet);
        var header = HeaderLine.Find(start.Span, table) ?? throw new UnreadablePartException(Problem.Header);
        var notes = new PartNotes(part, options.LatestDay);
        Stream rows = new PrefixedStream(start[header.Offset..], source);
        if (table is IBackslashQuoted)
            rows = new BackslashQuoteStream(rows);
        var columns = await ReadRowsAsync(rows, header.Separator, table, options.Limits, notes, cancellationToken).ConfigureAwait(false);
        table.Finish(notes, columns);
        return notes;
    }

    private static async ValueTask<IReadOnlyDictionary<string, int>> ReadRowsAsync(Stream stream, char separator, Table table, AuditLimits limits, PartNotes notes, CancellationToken cancellationToken)
    {
        var isTorn = false;
        var dialect = new CsvReaderOptions
        {
            Separator = separator,
            MaxRecordSize = limits.RecordBytes,
            BufferSize = BufferBytes,
            IncludeValuesInExceptions = false,
            OnMalformedRecord = record =>
            {
                // Texts of activity files have quotation marks of every kind; elsewhere a stray one may have swallowed cells.
                isTorn |= record.Reason == CsvMalformedReason.UnterminatedQuote || !table.ToleratesCutRows;
                notes.RepairedQuotes();
            },
        };
        try
        {
            using var csv = CsvReader.Create(stream, dialect, leaveOpen: true);
            await csv.ReadHeaderAsync(cancellationToken).ConfigureAwait(false);
            // The line was found by a glance; which column stands where is told by the reader that also reads the rows.
            var keys = csv.Headers.Select(name => PartName.ColumnKey(name.AsSpan().Trim())).ToList();
            var columns = table.Match(keys);
            if (columns.Count < table.ColumnsNeeded)
                throw new UnreadablePartException(Problem.Header);
            if (keys.Count > limits.Columns)
                throw new UnreadablePartException(Problem.Columns);
            notes.UnknownColumns(KnownColumns.CountUnknown(table, keys));
            var cells = new CsvCells(csv);
            var row = new TableRow(cells, table.Places(columns), keys.Count, notes);
            for (var number = 1; await csv.ReadAsync(cancellationToken).ConfigureAwait(false); number++)
            {
                if (cells.Count > limits.Columns)
                    throw new UnreadablePartException(Problem.Columns);
                if (isTorn)
                    throw new UnreadablePartException(Problem.Quotes);
                row.MoveTo(number);
                table.Take(row, limits);
            }

            // A header that breaks off inside quotation marks has no row behind it.
            if (isTorn)
                throw new UnreadablePartException(Problem.Quotes);
            return columns;
        }
        catch (CsvFormatException exception)
        {
            throw new UnreadablePartException(Problem.Record, exception);
        }
    }

    /// <summary>The stream as UTF-8, whatever it was, and its first bytes, which lie in one of the rooms.</summary>
    private static async ValueTask<(Stream Source, ReadOnlyMemory<byte> Start)> Utf8Async(Stream stream, Memory<byte> room, Memory<byte> utf8Room, CancellationToken cancellationToken)
    {
        var start = await StartOfAsync(stream, room, cancellationToken).ConfigureAwait(false);
        if (Utf16Of(start.Span) is { } utf16)
        {
            var utf8 = Encoding.CreateTranscodingStream(new PrefixedStream(start, stream), utf16, Encoding.UTF8, leaveOpen: true);
            return (utf8, WithoutMark(await StartOfAsync(utf8, utf8Room, cancellationToken).ConfigureAwait(false)));
        }

        return (stream, WithoutMark(start));
    }

    private static async ValueTask<ReadOnlyMemory<byte>> StartOfAsync(Stream stream, Memory<byte> room, CancellationToken cancellationToken) =>
        room[..await stream.ReadAtLeastAsync(room, room.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false)];

    // With a byte order mark, or by the zeros of Latin text: every other byte of the first few dozen.
    private static UnicodeEncoding? Utf16Of(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return new UnicodeEncoding(bigEndian: false, byteOrderMark: true);
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return new UnicodeEncoding(bigEndian: true, byteOrderMark: true);
        var sample = start[..(Math.Min(start.Length, 64) & ~1)];
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i += 2)
            (even, odd) = (even + (sample[i] == 0 ? 1 : 0), odd + (sample[i + 1] == 0 ? 1 : 0));
        var most = sample.Length * 3 / 8;
        return (even, odd) switch
        {
            (0, _) when odd > most => new UnicodeEncoding(bigEndian: false, byteOrderMark: false),
            (_, 0) when even > most => new UnicodeEncoding(bigEndian: true, byteOrderMark: false),
            _ => null,
        };
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> start) => start.Span.StartsWith("\uFEFF"u8) ? start[3..] : start;
}
