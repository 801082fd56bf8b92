using System.Collections.Immutable;
using Parquet;
using Parquet.Schema;
using ProfileAudit.Auditing;

namespace ProfileAudit.Tool.Batch;

/// <summary>
/// Lines as a Parquet file, in groups of rows. The file's end tells where everything is, so half a file is none: it is written beside its
/// place and takes its name at the end.
/// </summary>
internal sealed class ParquetSink : ILineSink
{
    private const int RowsInGroup = 2000;

    private readonly ImmutableArray<BatchColumn> columns;
    private readonly ParquetSchema schema;
    private readonly List<BatchLine> waiting = [];
    private readonly string path;
    private readonly string temporary;
    private readonly FileStream file;
    private ParquetWriter? writer;

    /// <exception cref="IOException">The file cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be made.</exception>
    public ParquetSink(string path, Rulebook rulebook)
    {
        columns = BatchColumns.Of(rulebook);
        schema = new ParquetSchema([.. columns.Select(column => new DataField(column.Name, column.Number is null ? typeof(string) : typeof(double), isNullable: true))]);
        this.path = Path.GetFullPath(path);
        temporary = $"{this.path}.{Path.GetRandomFileName()}";
        file = new FileStream(temporary, FileMode.CreateNew);
    }

    public async Task WriteAsync(BatchLine line, CancellationToken cancellationToken)
    {
        waiting.Add(line);
        if (waiting.Count >= RowsInGroup)
            await WriteGroupAsync(cancellationToken).ConfigureAwait(false);
    }

    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        await WriteGroupAsync(cancellationToken).ConfigureAwait(false);
        await writer!.DisposeAsync().ConfigureAwait(false);
        writer = null;
        await file.DisposeAsync().ConfigureAwait(false);
        File.Move(temporary, path);
    }

    public async ValueTask DisposeAsync()
    {
        // Both write once more, which a full disk does not let them; half a file stays in no case.
        try
        {
            if (writer is not null)
                await writer.DisposeAsync().ConfigureAwait(false);
        }
        finally
        {
            try
            {
                await file.DisposeAsync().ConfigureAwait(false);
            }
            finally
            {
                File.Delete(temporary);
            }
        }
    }

    private async Task WriteGroupAsync(CancellationToken cancellationToken)
    {
        writer ??= await ParquetWriter.CreateAsync(schema, file, cancellationToken: cancellationToken).ConfigureAwait(false);
        if (waiting.Count == 0)
            return;
        using var group = writer.CreateRowGroup();
        foreach (var (column, field) in columns.Zip(schema.DataFields))
        {
            if (column.Number is { } number)
                await group.WriteAsync<double>(field, waiting.Select(line => (double?)number(line)).ToArray().AsMemory(), cancellationToken: cancellationToken).ConfigureAwait(false);
            else
                await group.WriteAsync(field, waiting.Select(column.Text).ToArray()!).ConfigureAwait(false);
        }

        group.CompleteValidate();
        waiting.Clear();
    }
}
