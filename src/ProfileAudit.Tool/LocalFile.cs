namespace ProfileAudit.Tool;

/// <summary>
/// A file that is read where it is asked for. .NET hands each read of a file to another thread and back, which takes longer than the read: a command
/// has nothing else to do meanwhile, and what serves several callers does not call this on the thread that listens to them.
/// </summary>
/// <param name="path">Where it is.</param>
/// <exception cref="IOException">There is nothing of the name, or it cannot be opened.</exception>
/// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
internal sealed class LocalFile(string path) : FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read)
{
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested)
            return ValueTask.FromCanceled<int>(cancellationToken);
        try
        {
            return ValueTask.FromResult(Read(buffer.Span));
        }
        catch (IOException exception)
        {
            return ValueTask.FromException<int>(exception);
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
}
