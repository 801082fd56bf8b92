using System.Collections.Immutable;
using System.Text.Json;
using ProfileAudit.Profiles;
using ProfileAudit.Reading.Export.Tables;

namespace ProfileAudit.Reading.Export.Snapshots;

/// <summary>
/// Reads the JSON of LinkedIn's member data API (memberSnapshotData): one page, or a list of pages. Members of the EEA and Switzerland get
/// the tables of the export that way.
/// </summary>
public sealed class SnapshotReader : IProfileReader
{
    /// <inheritdoc/>
    public SourceKind Source => SourceKind.Export;

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> start)
    {
        var text = start.StartsWith("\uFEFF"u8) ? start[3..] : start;
        text = text.TrimStart(" \t\r\n"u8);
        return text.Length > 0 && text[0] is (byte)'{' or (byte)'[' && text.IndexOf("\"snapshotD"u8) >= 0;
    }

    /// <inheritdoc/>
    public async ValueTask<Profile> ReadAsync(Stream source, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        options ??= new ReadOptions();
        var limits = options.Limits;
        try
        {
            var bounded = await Spool.SeekableAsync(source, Math.Min(limits.SourceBytes, limits.EntryBytes), cancellationToken).ConfigureAwait(false);
            using var pages = await JsonDocument.ParseAsync(bounded, new JsonDocumentOptions { MaxDepth = 32 }, cancellationToken).ConfigureAwait(false);
            return Read(pages.RootElement, options, cancellationToken);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Half a surrogate pair is an invalid operation to the JSON reader, and only when its text is asked for.
            throw Problem.SnapshotDamaged.ToException(exception);
        }
        catch (IOException exception)
        {
            throw Problem.SourceUnreadable.ToException(exception);
        }
    }

    private static Profile Read(JsonElement root, ReadOptions options, CancellationToken cancellationToken)
    {
        var tables = new ExportTables();
        var unread = ImmutableArray.CreateBuilder<UnreadPart>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        DateOnly? newest = null;
        var domains = DomainsOf(root).GroupBy(domain => domain.Name, StringComparer.Ordinal).OrderBy(domain => domain.Key, StringComparer.Ordinal).ToList();
        foreach (var domain in domains)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var rows = domain.SelectMany(page => page.Rows);
            foreach (var (table, its) in Routed(domain.Key, rows, tables))
            {
                var notes = new PartNotes(PartName.Shown(domain.Key), options.LatestDay);
                try
                {
                    table.Finish(notes.Part, Fold(its, table, notes, options.Limits));
                    newest = notes.Newest > newest || newest is null ? notes.Newest ?? newest : newest;
                    diagnostics.AddRange(notes.Diagnostics());
                }
                catch (UnreadablePartException exception)
                {
                    unread.Add(new UnreadPart(notes.Part, exception.Problem.Code, exception.Problem.Reason));
                    table.Fail(notes.Part, exception.Problem);
                }
            }
        }

        if (domains.Count == 0)
            throw Problem.SnapshotEmpty.ToException();
        // A page holds what was asked for, so a missing domain proves nothing.
        var source = new ProfileSource(SourceKind.Export, ArchiveKind.Partial, "It comes from the member data API, where a missing domain may not have been asked for.", 1, unread.ToImmutable());
        return ExportProfile.Of(tables, source, newest, diagnostics.ToImmutable());
    }

    // "elements" is a list, and {} when there is nothing.
    private static IEnumerable<(string Name, IEnumerable<JsonElement> Rows)> DomainsOf(JsonElement root)
    {
        var pages = root.ValueKind == JsonValueKind.Array ? root.EnumerateArray().AsEnumerable() : [root];
        return
            from page in pages
            where page.ValueKind == JsonValueKind.Object
            from element in page.TryGetProperty("elements", out var elements) && elements.ValueKind == JsonValueKind.Array ? elements.EnumerateArray().AsEnumerable() : [page]
            where element.ValueKind == JsonValueKind.Object
            where element.TryGetProperty("snapshotDomain", out var name) && name.ValueKind == JsonValueKind.String
            select (element.GetProperty("snapshotDomain").GetString()!, RowsOf(element));
    }

    private static IEnumerable<JsonElement> RowsOf(JsonElement element) =>
        element.TryGetProperty("snapshotData", out var data) && data.ValueKind == JsonValueKind.Array
            ? data.EnumerateArray().Where(row => row.ValueKind == JsonValueKind.Object)
            : [];

    /// <summary>
    /// The table of a domain; two where a domain holds both directions. Of recommendations only received ones have a status; of
    /// endorsements the columns name the endorser or the endorsee.
    /// </summary>
    private static IEnumerable<(Table Table, IEnumerable<JsonElement> Rows)> Routed(string domain, IEnumerable<JsonElement> rows, ExportTables tables)
    {
        if (domain == SnapshotDomains.Recommendations)
        {
            var byStatus = rows.ToLookup(row => row.TryGetProperty("Status", out var status) && status.ValueKind == JsonValueKind.String && status.GetString()!.Trim().Length > 0);
            return [(tables.RecommendationsReceived, byStatus[true]), (tables.RecommendationsGiven, byStatus[false])];
        }

        if (domain == SnapshotDomains.Endorsements)
        {
            var byDirection = rows.ToLookup(row => row.EnumerateObject().Any(cell => PartName.ColumnKey(cell.Name).StartsWith("endorsee", StringComparison.Ordinal)));
            return [(tables.EndorsementsReceived, byDirection[false]), (tables.EndorsementsGiven, byDirection[true])];
        }

        return SnapshotDomains.TableOf(domain, tables) is { } table ? [(table, rows)] : [];
    }

    private static Dictionary<string, int> Fold(IEnumerable<JsonElement> rows, Table table, PartNotes notes, AuditLimits limits)
    {
        var cells = new SnapshotCells();
        var number = 0;
        // A row may leave out a column that is empty; a column that no row has is missing.
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var json in rows)
        {
            var columns = table.Match(cells.Take(json).Select(name => PartName.ColumnKey(name)));
            if (columns.Count < table.ColumnsNeeded)
                throw new UnreadablePartException(Problem.Header);
            if (cells.Count > limits.Columns)
                throw new UnreadablePartException(Problem.Columns);
            if (cells.Bytes > limits.RecordBytes)
                throw new UnreadablePartException(Problem.Record);
            table.Take(new TableRow(cells, columns, notes, ++number), limits);
            foreach (var (name, at) in columns)
                seen.TryAdd(name, at);
        }

        return number == 0 ? table.AllColumns : seen;
    }
}
