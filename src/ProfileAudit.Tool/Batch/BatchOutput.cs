using System.Collections.Immutable;
using System.Text;
using ProfileAudit.Auditing;

namespace ProfileAudit.Tool.Batch;

/// <summary>Opens the file that lines go to, new or to go on with.</summary>
/// <param name="path">The file.</param>
/// <param name="rulebook">The rulebook of this run.</param>
internal sealed class BatchOutput(string path, Rulebook rulebook)
{
    private readonly ImmutableArray<BatchColumn> columns = BatchColumns.Of(rulebook);

    private enum Kind
    {
        JsonLines,
        Csv,
        Parquet,
    }

    /// <summary>Whether the lines that are there can be read back whole.</summary>
    public bool IsJsonLines => KindOf() == Kind.JsonLines;

    /// <summary>Opens it.</summary>
    /// <param name="isResumed">Whether to keep the lines that are there.</param>
    /// <param name="done">Told of every line that is there, as far as it can be read back: the file's name as this format spells it, and whether it was read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ToolException">It cannot be opened, is there and may not be replaced, or holds what does not fit.</exception>
    public async Task<ILineSink> OpenAsync(bool isResumed, Action<DoneLine> done, CancellationToken cancellationToken)
    {
        var kind = KindOf();
        if (isResumed && kind == Kind.Parquet)
            throw new ToolException(ExitCode.WrongUsage, "--resume is not for Parquet, of which half a file is none. Write .jsonl or .csv, or begin anew.");
        if (!isResumed && Path.Exists(path))
            throw new ToolException(ExitCode.WrongUsage, $"PA-OUT-EXISTS: {Commands.Sources.Shown(path)} is there already. Add --resume to go on with it, or name another file.");
        try
        {
            if (kind == Kind.Parquet)
                return new ParquetSink(path, rulebook);
            var file = new FileStream(path, isResumed ? FileMode.OpenOrCreate : FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Read);
            try
            {
                var isNew = await KeepWholeLinesAsync(file, kind, done, cancellationToken).ConfigureAwait(false);
                var text = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
                if (kind == Kind.Csv && isNew)
                    await text.WriteAsync($"{CsvLine.Header(columns)}\n".AsMemory(), cancellationToken).ConfigureAwait(false);
                return new TextSink(text, line => Spelled(line, kind), isOwned: true);
            }
            catch
            {
                await file.DisposeAsync().ConfigureAwait(false);
                throw;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw Unwritable(exception);
        }
    }

    /// <summary>How this format spells a file's name, so that what is there can be recognised.</summary>
    public string NameOf(string file) => KindOf() == Kind.Csv ? CsvLine.Cell(file) : file;

    /// <summary>What to tell when the file cannot be written.</summary>
    public static ToolException Unwritable(Exception exception) =>
        new(ExitCode.WrongUsage, "PA-OUT-WRITE: The lines could not be written. Check that the folder of --output exists, that you may write to it, and that there is room.", exception);

    private string Spelled(BatchLine line, Kind kind) => kind == Kind.Csv ? CsvLine.Of(line, columns) : JsonLine.Of(line);

    private Kind KindOf() => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".JSONL" or ".NDJSON" => Kind.JsonLines,
        ".CSV" => Kind.Csv,
        ".PARQUET" => Kind.Parquet,
        _ => throw new ToolException(ExitCode.WrongUsage, "The ending of --output names no format of lines; these are .jsonl, .csv and .parquet."),
    };

    /// <summary>Reads what is there and cuts off what stands behind the last whole line.</summary>
    private async Task<bool> KeepWholeLinesAsync(FileStream file, Kind kind, Action<DoneLine> done, CancellationToken cancellationToken)
    {
        var (whole, number) = (0L, 0);
        try
        {
            await foreach (var (line, end) in LineFile.ReadAsync(file, cancellationToken).ConfigureAwait(false))
            {
                number++;
                Learn(line, number, kind, done);
                whole = end;
            }
        }
        catch (FormatException exception)
        {
            throw new ToolException(ExitCode.WrongUsage, $"PA-BATCH-LINE: Line {number} of {Commands.Sources.Shown(path)} is none that this command writes. Name the file that you began with, or another one without --resume.", exception);
        }

        file.SetLength(whole);
        file.Position = whole;
        return whole == 0;
    }

    private void Learn(byte[] bytes, int number, Kind kind, Action<DoneLine> done)
    {
        if (kind == Kind.JsonLines)
        {
            var line = JsonLine.Read(bytes);
            if (line.IsRead)
                RefuseOtherRules(line.Ruleset, line.Preset, line.Rulebook);
            done(new DoneLine(line.File, line.IsRead, line));
            return;
        }

        var text = Encoding.UTF8.GetString(bytes);
        if (number == 1)
        {
            if (text != CsvLine.Header(columns))
                throw new FormatException("It has other columns.");
            return;
        }

        var cells = CsvCells.Of(text);
        if (cells.Count != columns.Length)
            throw new FormatException("It has other columns.");
        var isRead = Cell("error").Length == 0;
        if (isRead)
            RefuseOtherRules(Cell("ruleset"), Cell("preset"), Cell("rulebook") is { Length: > 0 } digest ? digest : null);
        // As it is spelled there, so that an apostrophe of ours does not matter.
        done(new DoneLine($"\"{cells[0].Replace("\"", "\"\"", StringComparison.Ordinal)}\"", isRead, null));

        string Cell(string name) => cells[columns.IndexOf(columns.First(column => column.Name == name))];
    }

    private void RefuseOtherRules(string? ruleset, string? preset, string? digest)
    {
        if ((ruleset, preset, digest) != (rulebook.Version, rulebook.Preset, rulebook.Digest))
            throw OtherRules(path);
    }

    public static ToolException OtherRules(string path) =>
        new(ExitCode.WrongUsage, $"PA-BATCH-RULES: {Commands.Sources.Shown(path)} holds lines that other rules made. Lines of one cohort need the same version, preset and rulebook.");
}

/// <summary>A line that was written before.</summary>
internal sealed record DoneLine(string Name, bool IsRead, BatchLine? Line);
