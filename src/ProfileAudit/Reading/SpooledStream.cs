namespace ProfileAudit.Reading;

/// <summary>
/// A copy of a source in memory that can seek. In chunks: one array that doubles as it grows would cost three times the source at its worst
/// moment. Nothing of it stays behind, for it never was anywhere but in memory.
/// </summary>
internal sealed class SpooledStream : Stream
{
    // Just below what the runtime takes for large and keeps longer.
    private const int ChunkBytes = 81_920;

    private readonly List<byte[]> chunks = [];
    private long length;
    private long position;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => position;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            position = value;
        }
    }

    /// <summary>Takes what one read of a source gives.</summary>
    /// <param name="source">The source.</param>
    /// <param name="most">How many bytes to take at most, 1 or more.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>False when the source has ended.</returns>
    public async ValueTask<bool> TakeAsync(Stream source, long most, CancellationToken cancellationToken)
    {
        var at = (int)(length % ChunkBytes);
        if (length == (long)chunks.Count * ChunkBytes)
            chunks.Add(new byte[ChunkBytes]);
        var space = chunks[^1].AsMemory(at, (int)Math.Min(most, ChunkBytes - at));
        var read = await source.ReadAsync(space, cancellationToken).ConfigureAwait(false);
        if (read < 0 || read > space.Length)
            throw new IOException("A source gave another number of bytes than it was asked for.");
        length += read;
        return read > 0;
    }

    public override int Read(Span<byte> buffer)
    {
        var count = 0;
        while (count < buffer.Length && position < length)
        {
            var at = (int)(position % ChunkBytes);
            var piece = chunks[(int)(position / ChunkBytes)].AsSpan(at, (int)Math.Min(ChunkBytes - at, length - position));
            piece = piece[..Math.Min(piece.Length, buffer.Length - count)];
            piece.CopyTo(buffer[count..]);
            count += piece.Length;
            position += piece.Length;
        }

        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        cancellationToken.IsCancellationRequested ? ValueTask.FromCanceled<int>(cancellationToken) : ValueTask.FromResult(Read(buffer.Span));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override long Seek(long offset, SeekOrigin origin)
    {
        var target = offset + origin switch
        {
            SeekOrigin.Begin => 0,
            SeekOrigin.Current => position,
            _ => length,
        };
        // As every stream does that is asked to go before its start.
        return target >= 0 ? position = target : throw new IOException("There is nothing before the start.");
    }

    public override void Flush() { }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
