using System.Buffers.Binary;

namespace ProfileAudit.Reading.Export.Archives;

/// <summary>
/// Where an archive says how many entries it has and where its directory stands. Read before anything else: merely listing the entries
/// of a hostile archive costs hundreds of megabytes.
/// </summary>
/// <param name="Entries">How many entries the directory has.</param>
/// <param name="DirectoryOffset">Where the directory begins.</param>
/// <param name="DirectoryBytes">How long it is; what ends it begins right behind.</param>
internal sealed record EndRecord(long Entries, long DirectoryOffset, long DirectoryBytes)
{
    private const uint Signature = 0x06054B50;
    private const uint Locator64Signature = 0x07064B50;
    private const uint Signature64 = 0x06064B50;
    private const int Bytes = 22;
    private const int Locator64Bytes = 20;
    private const int Record64Bytes = 56;
    private const int LongestComment = ushort.MaxValue;

    /// <summary>Reads the one end record of an archive that declares no more than the limits.</summary>
    /// <exception cref="UnreadableProfileException">There is none, or more than one, or too much is declared.</exception>
    public static async ValueTask<EndRecord> ReadAsync(Stream archive, AuditLimits limits, CancellationToken cancellationToken)
    {
        var tail = new byte[Math.Min(archive.Length, Bytes + LongestComment)];
        await ReadAtAsync(archive, archive.Length - tail.Length, tail, cancellationToken).ConfigureAwait(false);
        var at = Find(tail);
        var position = archive.Length - tail.Length + at;
        var record = Parse(tail.AsSpan(at), out var leavesDisksOpen);
        (record, position) = await Read64Async(archive, position, record, cancellationToken).ConfigureAwait(false);
        // Only the larger record can say better.
        if (leavesDisksOpen && position == archive.Length - tail.Length + at)
            throw Problem.ArchiveDamaged.ToException();
        if (record.Entries > limits.Entries)
            throw Problem.TooManyFiles.ToException();
        if (record.DirectoryBytes > limits.DirectoryBytes)
            throw Problem.DirectoryTooLarge.ToException();
        // Nothing between the directory and its end: what another program would unpack is what is audited here.
        if (record.DirectoryOffset < 0 || record.DirectoryBytes < 0 || record.DirectoryOffset + record.DirectoryBytes != position)
            throw Problem.ArchiveDamaged.ToException();
        return record;
    }

    public static async ValueTask ReadAtAsync(Stream archive, long position, Memory<byte> bytes, CancellationToken cancellationToken)
    {
        try
        {
            archive.Position = position;
            await archive.ReadExactlyAsync(bytes, cancellationToken).ConfigureAwait(false);
        }
        catch (EndOfStreamException exception)
        {
            throw Problem.ArchiveDamaged.ToException(exception);
        }
    }

    // The record's comment reaches exactly to the end. A second record, which stands in the comment of the first and is found by programs that
    // take the last, makes two archives of one file.
    private static int Find(ReadOnlySpan<byte> tail)
    {
        var found = -1;
        for (var at = tail.Length - Bytes; at >= 0; at--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(tail[at..]) == Signature && at + Bytes + BinaryPrimitives.ReadUInt16LittleEndian(tail[(at + 20)..]) == tail.Length)
                found = at;
        }

        if (found < 0)
            throw Problem.ArchiveDamaged.ToException();
        return tail[(found + sizeof(uint))..].IndexOf("PK\u0005\u0006"u8) < 0 ? found : throw Problem.ArchiveAmbiguous.ToException();
    }

    private static EndRecord Parse(ReadOnlySpan<byte> record, out bool leavesDisksOpen)
    {
        var (disk, directoryDisk) = (BinaryPrimitives.ReadUInt16LittleEndian(record[4..]), BinaryPrimitives.ReadUInt16LittleEndian(record[6..]));
        var (here, all) = (BinaryPrimitives.ReadUInt16LittleEndian(record[8..]), BinaryPrimitives.ReadUInt16LittleEndian(record[10..]));
        leavesDisksOpen = disk == ushort.MaxValue;
        return disk == directoryDisk && (disk == 0 || leavesDisksOpen) && here == all
            ? new EndRecord(all, BinaryPrimitives.ReadUInt32LittleEndian(record[16..]), BinaryPrimitives.ReadUInt32LittleEndian(record[12..]))
            : throw Problem.ArchiveDamaged.ToException();
    }

    // Some programs read the larger record only when the small one does not suffice, others whenever there is one: where both say a
    // number, it has to be the same.
    private static async ValueTask<(EndRecord Record, long Position)> Read64Async(Stream archive, long endRecord, EndRecord record, CancellationToken cancellationToken)
    {
        var bytes = new byte[Record64Bytes];
        if (endRecord < Locator64Bytes + Record64Bytes)
            return (record, endRecord);
        await ReadAtAsync(archive, endRecord - Locator64Bytes, bytes.AsMemory(0, Locator64Bytes), cancellationToken).ConfigureAwait(false);
        if (BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Locator64Signature)
            return (record, endRecord);
        var at = BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(8));
        var (disk, disks) = (BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(4)), BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(16)));
        // Its usual form stands right before the locator; a longer one has fields that nobody writes.
        if (at != endRecord - Locator64Bytes - Record64Bytes || disk != 0 || disks > 1)
            throw Problem.ArchiveDamaged.ToException();
        await ReadAtAsync(archive, at, bytes, cancellationToken).ConfigureAwait(false);
        var large = Parse64(bytes);
        return Agrees(record.Entries, ushort.MaxValue, large.Entries)
            && Agrees(record.DirectoryOffset, uint.MaxValue, large.DirectoryOffset)
            && Agrees(record.DirectoryBytes, uint.MaxValue, large.DirectoryBytes)
            ? (large, at)
            : throw Problem.ArchiveAmbiguous.ToException();
    }

    private static EndRecord Parse64(ReadOnlySpan<byte> record)
    {
        var isWhole = BinaryPrimitives.ReadUInt32LittleEndian(record) == Signature64 && BinaryPrimitives.ReadInt64LittleEndian(record[4..]) == Record64Bytes - 12;
        var isOneDisk = BinaryPrimitives.ReadInt64LittleEndian(record[16..]) == 0;
        var (here, all) = (BinaryPrimitives.ReadInt64LittleEndian(record[24..]), BinaryPrimitives.ReadInt64LittleEndian(record[32..]));
        return isWhole && isOneDisk && here == all && all >= 0
            ? new EndRecord(all, BinaryPrimitives.ReadInt64LittleEndian(record[48..]), BinaryPrimitives.ReadInt64LittleEndian(record[40..]))
            : throw Problem.ArchiveDamaged.ToException();
    }

    private static bool Agrees(long small, long unknown, long large) => small == unknown || small == large;
}
