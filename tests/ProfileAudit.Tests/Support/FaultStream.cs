namespace ProfileAudit.Tests.Support;

/// <summary>What goes wrong with a stream.</summary>
internal sealed record Fault
{
    /// <summary>The operation at which it goes wrong, counted from 1; 0 for never.</summary>
    public int At { get; init; }

    /// <summary>What happens then; an <see cref="IOException"/> when nothing is said. False when the read gives nothing.</summary>
    public Func<bool>? Happens { get; init; }

    /// <summary>What one read gives at most.</summary>
    public int MostBytes { get; init; } = 97;

    public bool CanSeek { get; init; }

    /// <summary>By how much the length is wrong.</summary>
    public long LengthOff { get; init; }
}

/// <summary>A stream that gives at most a few bytes a read, and fails at its n-th operation.</summary>
internal sealed class FaultStream(byte[] content, Fault fault) : Stream
{
    private readonly MemoryStream inner = new(content);

    public FaultStream(byte[] content, int failAt, bool canSeek)
        : this(content, new Fault { At = failAt, CanSeek = canSeek })
    {
    }

    public int Operations { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => fault.CanSeek;

    public override bool CanWrite => false;

    public override long Length => fault.CanSeek ? inner.Length + fault.LengthOff : throw new NotSupportedException();

    public override long Position
    {
        get => fault.CanSeek ? inner.Position : throw new NotSupportedException();
        set
        {
            Count();
            inner.Position = value;
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Count() ? inner.Read(buffer, offset, Math.Min(count, fault.MostBytes)) : 0;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Count() ? inner.Read(buffer.Span[..Math.Min(buffer.Length, fault.MostBytes)]) : 0);

    public override long Seek(long offset, SeekOrigin origin)
    {
        Count();
        return inner.Seek(offset, origin);
    }

    public override void Flush() { }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private bool Count() =>
        ++Operations != fault.At || (fault.Happens is { } happens ? happens() : throw new IOException("The disk is on fire, and this text must not be told."));
}
