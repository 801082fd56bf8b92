namespace ProfileAudit.Reading;

/// <summary>
/// A source from its current position on, as a stream that can seek. Archives are read from their end, and what cannot seek would be
/// copied whole and without bound by the archive reader itself.
/// </summary>
internal static class Spool
{
    private const int ChunkBytes = 81_920;

    /// <exception cref="UnreadableProfileException">The source is larger than the limit.</exception>
    public static async ValueTask<Stream> SeekableAsync(Stream source, long limit, CancellationToken cancellationToken)
    {
        // Others may seek and still not know their length, as a buffered upload does until it has been read.
        if (source is MemoryStream or FileStream && source.CanSeek && source.Position == 0)
        {
            if (source.Length > limit)
                throw Problem.SourceTooLarge.ToException();
            return source;
        }

        var copy = new MemoryStream();
        var chunk = new byte[ChunkBytes];
        int read;
        while ((read = await source.ReadAsync(chunk, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (copy.Length + read > limit)
                throw Problem.SourceTooLarge.ToException();
            copy.Write(chunk, 0, read);
        }

        copy.Position = 0;
        return copy;
    }

    /// <summary>The first bytes, and the stream back at its start.</summary>
    public static async ValueTask<ReadOnlyMemory<byte>> StartOfAsync(Stream seekable, int bytes, CancellationToken cancellationToken)
    {
        var start = new byte[bytes];
        var read = await seekable.ReadAtLeastAsync(start, bytes, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        seekable.Position = 0;
        return start.AsMemory(0, read);
    }
}
