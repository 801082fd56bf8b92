using System.IO.Hashing;

namespace ProfileAudit.Reading.Export.Archives;

/// <summary>Works out the checksum of what is read, on whichever thread reads it.</summary>
internal sealed class ChecksumStream(Stream inner) : WrappingStream(inner)
{
    private readonly Crc32 crc = new();

    /// <summary>The CRC-32 of all that was read so far.</summary>
    public uint Value => crc.GetCurrentHashAsUInt32();

    public override int Read(Span<byte> buffer)
    {
        var read = Inner.Read(buffer);
        crc.Append(buffer[..read]);
        return read;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await Inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        crc.Append(buffer.Span[..read]);
        return read;
    }
}
