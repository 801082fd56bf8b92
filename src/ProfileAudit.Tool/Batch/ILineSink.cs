namespace ProfileAudit.Tool.Batch;

/// <summary>Where lines go, one after the other.</summary>
internal interface ILineSink : IAsyncDisposable
{
    Task WriteAsync(BatchLine line, CancellationToken cancellationToken);

    /// <summary>Called after the last line.</summary>
    Task CompleteAsync(CancellationToken cancellationToken);
}
