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
            var bounded = await Spool.SeekableAsync(source, Math.Min(limits.SourceBytes, limits.EntryBytes), new ProgressMeter(options), cancellationToken).ConfigureAwait(false);
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
            var rows = domain.SelectMany(page => RowsOf(page.Element));
            foreach (var (table, its) in Routed(domain.Key, rows, tables))
            {
                var notes = new PartNotes(PartName.Shown(domain.Key), options.LatestDay);
                try
                {
                    table.Finish(notes, Fold(its, table, notes, options.Limits));
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
    private static IEnumerable<(string Name, JsonElement Element)> DomainsOf(JsonElement root)
    {
        var pages = root.ValueKind == JsonValueKind.Array ? root.EnumerateArray().AsEnumerable() : [root];
        return
            from page in pages
            where page.ValueKind == JsonValueKind.Object
            from element in Only(page, "elements") is { ValueKind: JsonValueKind.Array } elements ? elements.EnumerateArray().AsEnumerable() : [page]
            where element.ValueKind == JsonValueKind.Object
            let name = Only(element, "snapshotDomain")
            where name?.ValueKind == JsonValueKind.String
            select (name.Value.GetString()!, element);
    }

    // Only an empty list says that there is nothing; anything else may hold rows in a form that is not known.
    private static IEnumerable<JsonElement> RowsOf(JsonElement element)
    {
        if (Only(element, "snapshotData") is not { ValueKind: JsonValueKind.Array } data)
            throw new UnreadablePartException(Problem.SnapshotRows);
        foreach (var row in data.EnumerateArray())
            yield return row.ValueKind == JsonValueKind.Object ? row : throw new UnreadablePartException(Problem.SnapshotRows);
    }

    /// <summary>The value of a name; null when there is none.</summary>
    /// <exception cref="JsonException">There are two: which one counts differs by who reads.</exception>
    private static JsonElement? Only(JsonElement element, string name)
    {
        JsonElement? only = null;
        foreach (var property in element.EnumerateObject())
        {
            if (property.NameEquals(name))
                only = only is null ? property.Value : throw new JsonException("A name is there twice.");
        }

        return only;
    }

    /// <summary>
    /// The table of a domain; two where a domain holds both directions. Of recommendations only received ones have a status; of
    /// endorsements the columns name the endorser or the endorsee.
    /// </summary>
    private static IEnumerable<(Table Table, IEnumerable<JsonElement> Rows)> Routed(string domain, IEnumerable<JsonElement> rows, ExportTables tables)
    {
        if (domain == SnapshotDomains.Recommendations)
        {
            return [(tables.RecommendationsReceived, rows.Where(HasStatus)), (tables.RecommendationsGiven, rows.Where(row => !HasStatus(row)))];
        }

        if (domain == SnapshotDomains.Endorsements)
        {
            var byDirection = rows.ToLookup(row => row.EnumerateObject().Any(cell => PartName.ColumnKey(cell.Name).StartsWith("endorsee", StringComparison.Ordinal)));
            return [(tables.EndorsementsReceived, byDirection[false]), (tables.EndorsementsGiven, byDirection[true])];
        }

        return SnapshotDomains.TableOf(domain, tables) is { } table ? [(table, rows)] : [];
    }

    private static bool HasStatus(JsonElement row) =>
        row.TryGetProperty("Status", out var status) && status.ValueKind == JsonValueKind.String && status.GetString()!.Trim().Length > 0;

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
            var row = new TableRow(cells, table.Places(columns), cells.Count, notes);
            row.MoveTo(++number);
            table.Take(row, limits);
            foreach (var (name, at) in columns)
                seen.TryAdd(name, at);
        }

        return number == 0 ? table.AllColumns : seen;
    }
}
