using System.Buffers.Binary;

namespace ProfileAudit.Reading.Export;

/// <summary>
/// Where an archive says how many entries it has and how large its directory is. Read before anything else: merely listing the entries of
/// a hostile archive costs hundreds of megabytes.
/// </summary>
internal static class EndRecord
{
    private const uint Signature = 0x06054B50;
    private const uint Locator64Signature = 0x07064B50;
    private const uint Signature64 = 0x06064B50;
    private const int Bytes = 22;
    private const int Locator64Bytes = 20;
    private const int LongestComment = ushort.MaxValue;

    /// <summary>Refuses an archive that declares more than the limits.</summary>
    /// <exception cref="UnreadableProfileException">The end record is missing, or too much is declared.</exception>
    public static async ValueTask CheckAsync(Stream archive, AuditLimits limits, CancellationToken cancellationToken)
    {
        var tail = new byte[Math.Min(archive.Length, Bytes + LongestComment)];
        archive.Position = archive.Length - tail.Length;
        await archive.ReadExactlyAsync(tail, cancellationToken).ConfigureAwait(false);
        var at = Find(tail);
        if (at < 0)
            throw Problem.ArchiveDamaged.ToException();
        var record = tail.AsMemory(at);
        long entries = BinaryPrimitives.ReadUInt16LittleEndian(record.Span[10..]);
        long directory = BinaryPrimitives.ReadUInt32LittleEndian(record.Span[12..]);
        var position = archive.Length - tail.Length + at;
        if ((entries == ushort.MaxValue || directory == uint.MaxValue) && await Find64Async(archive, position, cancellationToken).ConfigureAwait(false) is { } large)
            (entries, directory) = large;
        archive.Position = 0;
        if (entries > limits.Entries)
            throw Problem.TooManyFiles.ToException();
        if (directory > limits.DirectoryBytes)
            throw Problem.DirectoryTooLarge.ToException();
    }

    // The last signature whose comment reaches exactly to the end.
    private static int Find(ReadOnlySpan<byte> tail)
    {
        for (var at = tail.Length - Bytes; at >= 0; at--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(tail[at..]) == Signature && at + Bytes + BinaryPrimitives.ReadUInt16LittleEndian(tail[(at + 20)..]) == tail.Length)
                return at;
        }

        return -1;
    }

    private static async ValueTask<(long Entries, long Directory)?> Find64Async(Stream archive, long endRecord, CancellationToken cancellationToken)
    {
        const int RecordBytes = 56;
        var bytes = new byte[RecordBytes];
        if (endRecord < Locator64Bytes)
            return null;
        archive.Position = endRecord - Locator64Bytes;
        await archive.ReadExactlyAsync(bytes.AsMemory(0, Locator64Bytes), cancellationToken).ConfigureAwait(false);
        if (BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Locator64Signature)
            return null;
        var at = BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(8));
        if (at < 0 || at > archive.Length - RecordBytes)
            throw Problem.ArchiveDamaged.ToException();
        archive.Position = at;
        await archive.ReadExactlyAsync(bytes, cancellationToken).ConfigureAwait(false);
        if (BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Signature64)
            throw Problem.ArchiveDamaged.ToException();
        var (entries, directory) = (BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(32)), BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(40)));
        return entries < 0 || directory < 0 ? throw Problem.ArchiveDamaged.ToException() : (entries, directory);
    }
}
