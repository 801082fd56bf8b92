namespace ProfileAudit.Reading.Export.Archives;

/// <summary>
/// The packed bytes of one entry. The last one is handed out on its own: whether it was asked for tells whether the unpacking needed all
/// of them, or whether something else is hidden behind the end of the data.
/// </summary>
internal sealed class PackedStream(Stream archive, long offset, long length) : ForwardStream
{
    private long position;

    public bool IsUsedUp => position == length;

    public override int Read(Span<byte> buffer)
    {
        archive.Position = offset + position;
        return Took(archive.Read(buffer[..Most(buffer.Length)]));
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        archive.Position = offset + position;
        return Took(await archive.ReadAsync(buffer[..Most(buffer.Length)], cancellationToken).ConfigureAwait(false));
    }

    private int Most(int asked)
    {
        var left = length - position;
        return (int)Math.Min(asked, left > 1 ? left - 1 : left);
    }

    private int Took(int read)
    {
        position += read;
        return read;
    }
}
