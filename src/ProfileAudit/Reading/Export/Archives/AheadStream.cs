using System.Buffers;
using System.Threading.Channels;

namespace ProfileAudit.Reading.Export.Archives;

/// <summary>
/// Unpacks a few blocks ahead on another thread, so that unpacking and reading rows take the time of the longer one and not of both. What it hands out
/// is byte for byte what it would be without, failures included: first all that came before one, then the failure itself.
/// </summary>
internal sealed class AheadStream : ForwardStream
{
    private const int BlockBytes = 262_144;
    private const int BlocksAhead = 2;

    private readonly Stream inner;
    private readonly Channel<ArraySegment<byte>> blocks = Channel.CreateBounded<ArraySegment<byte>>(new BoundedChannelOptions(BlocksAhead) { SingleReader = true, SingleWriter = true });
    private readonly CancellationTokenSource stop = new();
    private readonly Task work;
    private ArraySegment<byte> block;
    private int taken;
    private bool isDisposed;

    /// <param name="inner">What is unpacked; belongs to the stream from now on, and is read on another thread until the stream is disposed.</param>
    public AheadStream(Stream inner)
    {
        this.inner = inner;
        work = Task.Run(FillAsync);
    }

    /// <summary>Whether there is another thread to do it.</summary>
    public static bool IsPossible => !OperatingSystem.IsBrowser();

    public override int Read(Span<byte> buffer)
    {
        // Nobody of ours reads so; a wait is as long as unpacking a block.
        while (taken == block.Count)
        {
            if (!Next() && !blocks.Reader.WaitToReadAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult())
                return 0;
        }

        return Take(buffer);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (taken == block.Count)
        {
            if (!Next() && !await blocks.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false))
                return 0;
        }

        return Take(buffer.Span);
    }

    public override async ValueTask DisposeAsync()
    {
        if (isDisposed)
            return;
        await stop.CancelAsync().ConfigureAwait(false);
        await work.ConfigureAwait(false);
        await base.DisposeAsync().ConfigureAwait(false);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !isDisposed)
        {
            isDisposed = true;
            stop.Cancel();
            // The archive below is read from one place at a time, so nobody may go on before this has ended.
            work.GetAwaiter().GetResult();
            while (Next())
            {
            }

            Return();
            inner.Dispose();
            stop.Dispose();
        }

        base.Dispose(disposing);
    }

    private async Task FillAsync()
    {
        Exception? failure = null;
        try
        {
            var filled = BlockBytes;
            while (filled == BlockBytes && failure is null)
            {
                (var bytes, filled, failure) = Fill();
                // What came before a failure is handed out first.
                if (filled > 0)
                    await blocks.Writer.WriteAsync(new ArraySegment<byte>(bytes, 0, filled), stop.Token).ConfigureAwait(false);
                else
                    ArrayPool<byte>.Shared.Return(bytes);
            }
        }
        catch (OperationCanceledException)
        {
            // Nobody wants the rest.
        }

        blocks.Writer.Complete(failure);
    }

    // A block that is not full is the last one.
    private (byte[] Bytes, int Filled, Exception? Failure) Fill()
    {
        var bytes = ArrayPool<byte>.Shared.Rent(BlockBytes);
        var filled = 0;
        try
        {
            while (filled < BlockBytes && !stop.IsCancellationRequested && inner.Read(bytes.AsSpan(filled, BlockBytes - filled)) is > 0 and var read)
                filled += read;
            return (bytes, filled, null);
        }
        catch (Exception exception)
        {
            return (bytes, filled, exception);
        }
    }

    private bool Next()
    {
        if (!blocks.Reader.TryRead(out var next))
            return false;
        Return();
        (block, taken) = (next, 0);
        return true;
    }

    private void Return()
    {
        if (block.Array is { } used)
            ArrayPool<byte>.Shared.Return(used);
        (block, taken) = (ArraySegment<byte>.Empty, 0);
    }

    private int Take(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, block.Count - taken);
        block.AsSpan(taken, count).CopyTo(buffer);
        taken += count;
        return count;
    }
}
