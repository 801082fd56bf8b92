namespace ProfileAudit.Tool.Batch;

/// <summary>Lines of text. Each is handed over whole, so whatever happens, at most the last one is cut.</summary>
internal sealed class TextSink(TextWriter output, Func<BatchLine, string> spell, bool isOwned) : ILineSink
{
    public async Task WriteAsync(BatchLine line, CancellationToken cancellationToken)
    {
        await output.WriteAsync($"{spell(line)}\n".AsMemory(), cancellationToken).ConfigureAwait(false);
        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    public Task CompleteAsync(CancellationToken cancellationToken) => output.FlushAsync(cancellationToken);

    public ValueTask DisposeAsync() => isOwned ? output.DisposeAsync() : ValueTask.CompletedTask;
}
