using System.IO.Hashing;

namespace ProfileAudit.Reading.Export.Archives;

/// <summary>Works out the checksum of what is read, on whichever thread reads it.</summary>
internal sealed class ChecksumStream(Stream inner) : ForwardStream
{
    private readonly Crc32 crc = new();

    /// <summary>The CRC-32 of all that was read so far.</summary>
    public uint Value => crc.GetCurrentHashAsUInt32();

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        crc.Append(buffer[..read]);
        return read;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        crc.Append(buffer.Span[..read]);
        return read;
    }

    public override async ValueTask DisposeAsync()
    {
        await inner.DisposeAsync().ConfigureAwait(false);
        await base.DisposeAsync().ConfigureAwait(false);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
