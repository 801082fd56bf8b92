namespace ProfileAudit.Reading;

/// <summary>
/// A source from its current position on, first its start, then whole, as a stream that can seek. Archives are read from their end, and
/// what cannot seek would be copied whole and without bound by the archive reader itself.
/// </summary>
/// <param name="source">The source.</param>
/// <param name="limit">How long it may be, in bytes.</param>
/// <param name="progress">Told of what is copied; null where that is counted already.</param>
internal sealed class Spool(Stream source, long limit, ProgressMeter? progress)
{
    // Memory and files know their length and give the same bytes twice. Others may seek and still not know their length, as a buffered
    // upload does until it has been read: they are copied, as what cannot seek is.
    private readonly SpooledStream? copy = IsSound(source) ? null : new SpooledStream();

    /// <summary>The whole source.</summary>
    /// <exception cref="UnreadableProfileException">It is larger than the limit.</exception>
    public static ValueTask<Stream> SeekableAsync(Stream source, long limit, ProgressMeter? progress, CancellationToken cancellationToken) =>
        new Spool(source, limit, progress).WholeAsync(cancellationToken);

    /// <summary>The first bytes. No more than these is taken from the source, so that what is no known kind costs nothing.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> StartAsync(int bytes, CancellationToken cancellationToken)
    {
        if (copy is not null)
            await FillAsync(copy, bytes, cancellationToken).ConfigureAwait(false);
        var start = new byte[bytes];
        var seekable = copy ?? source;
        var read = await seekable.ReadAtLeastAsync(start, bytes, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        seekable.Position = 0;
        return start.AsMemory(0, read);
    }

    /// <summary>The whole source, at its start.</summary>
    /// <exception cref="UnreadableProfileException">It is larger than the limit.</exception>
    public async ValueTask<Stream> WholeAsync(CancellationToken cancellationToken)
    {
        // One byte more than allowed is enough to know, however long the source is.
        if (copy is not null)
            await FillAsync(copy, limit == long.MaxValue ? limit : limit + 1, cancellationToken).ConfigureAwait(false);
        var seekable = copy ?? source;
        return seekable.Length <= limit ? seekable : throw Problem.SourceTooLarge.ToException();
    }

    private static bool IsSound(Stream source) => source is SpooledStream or MemoryStream or FileStream && source.CanSeek && source.Position == 0;

    private async ValueTask FillAsync(SpooledStream target, long bytes, CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var before = target.Length;
            if (before >= bytes || !await target.TakeAsync(source, bytes - before, cancellationToken).ConfigureAwait(false))
                return;
            progress?.Advance((int)(target.Length - before));
        }
    }
}
