namespace ProfileAudit.Tests.Support;

/// <summary>A stream that gives at most a few bytes a read, and fails at its n-th operation.</summary>
internal sealed class FaultStream(byte[] content, int failAt, bool canSeek) : Stream
{
    private readonly MemoryStream inner = new(content);

    public int Operations { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => canSeek;

    public override bool CanWrite => false;

    public override long Length => inner.Length;

    public override long Position
    {
        get => inner.Position;
        set
        {
            Count();
            inner.Position = value;
        }
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        Count();
        return inner.Read(buffer, offset, Math.Min(count, 97));
    }

    public override long Seek(long offset, SeekOrigin origin)
    {
        Count();
        return inner.Seek(offset, origin);
    }

    public override void Flush() { }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private void Count()
    {
        if (++Operations == failAt)
            throw new IOException("The disk is on fire, and this text must not be told.");
    }
}
