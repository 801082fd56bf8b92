using Microsoft.Win32.SafeHandles;

namespace ProfileAudit.Tool;

/// <summary>
/// A file that is read where it is asked for, into where it is wanted. .NET hands each read of a file to another thread and back, which takes longer than
/// the read: a command has nothing else to do meanwhile, and batch and mcp work on a source on another thread than the one that listens or writes.
/// </summary>
/// <remarks>It stays a <see cref="FileStream"/>, since the library trusts such a one to know its length and to give the same bytes twice.</remarks>
internal sealed class LocalFile : FileStream
{
    private readonly SafeFileHandle file;

    private LocalFile(SafeFileHandle file)
        : base(file, FileAccess.Read, bufferSize: 0) => this.file = file;

    /// <param name="path">Where it is.</param>
    /// <exception cref="IOException">There is nothing of the name, or it cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static LocalFile Open(string path) => new(File.OpenHandle(path));

    // That of a stream made of a FileStream copies.
    public override int Read(Span<byte> buffer)
    {
        var read = RandomAccess.Read(file, buffer, Position);
        Position += read;
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

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
