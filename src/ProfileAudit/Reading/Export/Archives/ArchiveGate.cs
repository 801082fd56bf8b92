using System.Buffers.Binary;

namespace ProfileAudit.Reading.Export.Archives;

/// <summary>
/// Looks at an archive before anything of it is unpacked. Programs disagree on what a crafted archive holds; here only those pass of which
/// all of them see the same: one end record, a directory that tells of every byte, entries that do not overlap.
/// </summary>
internal static class ArchiveGate
{
    private const uint LocalSignature = 0x04034B50;
    private const int LocalBytes = 30;
    private const int Stored = 0;
    private const int Deflated = 8;

    /// <summary>The entries of a sound archive, each with what keeps it from being read.</summary>
    /// <exception cref="UnreadableProfileException">The archive as a whole is not sound.</exception>
    public static async ValueTask<List<GatedEntry>> PassAsync(Stream archive, AuditLimits limits, CancellationToken cancellationToken)
    {
        var end = await EndRecord.ReadAsync(archive, limits, cancellationToken).ConfigureAwait(false);
        if (end.Entries == 0)
            throw Problem.ArchiveEmpty.ToException();
        var directory = await DirectoryAsync(archive, end, cancellationToken).ConfigureAwait(false);
        var gated = new GatedEntry[directory.Count];
        long free = 0;
        // In the order in which their data stands, each has to begin where nothing of the one before is left.
        foreach (var (i, entry) in directory.Index().OrderBy(pair => pair.Item.Offset))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (entry.Offset < free || (free == 0 && entry.Offset != 0) || entry.Offset > end.DirectoryOffset - LocalBytes)
                throw Problem.ArchiveAmbiguous.ToException();
            var (dataOffset, problem) = await LocalAsync(archive, entry, cancellationToken).ConfigureAwait(false);
            free = dataOffset + entry.PackedBytes;
            if (entry.PackedBytes < 0 || free < dataOffset || free > end.DirectoryOffset)
                throw Problem.ArchiveAmbiguous.ToException();
            gated[i] = new GatedEntry(entry, problem ?? Own(entry));
        }

        archive.Position = 0;
        return [.. gated];
    }

    private static async ValueTask<List<DirectoryEntry>> DirectoryAsync(Stream archive, EndRecord end, CancellationToken cancellationToken)
    {
        var bytes = new byte[end.DirectoryBytes];
        await EndRecord.ReadAtAsync(archive, end.DirectoryOffset, bytes, cancellationToken).ConfigureAwait(false);
        ReadOnlyMemory<byte> rest = bytes;
        var entries = new List<DirectoryEntry>();
        while (entries.Count < end.Entries)
            entries.Add(DirectoryEntry.Take(ref rest));
        return rest.IsEmpty ? entries : throw Problem.ArchiveDamaged.ToException();
    }

    /// <summary>Where an entry's data begins, and whether the header before the data agrees with the directory.</summary>
    private static async ValueTask<(long DataOffset, Problem? Problem)> LocalAsync(Stream archive, DirectoryEntry entry, CancellationToken cancellationToken)
    {
        var local = new byte[LocalBytes];
        await EndRecord.ReadAtAsync(archive, entry.Offset, local, cancellationToken).ConfigureAwait(false);
        if (BinaryPrimitives.ReadUInt32LittleEndian(local) != LocalSignature)
            throw Problem.ArchiveDamaged.ToException();
        int name = BinaryPrimitives.ReadUInt16LittleEndian(local.AsSpan(26));
        int extra = BinaryPrimitives.ReadUInt16LittleEndian(local.AsSpan(28));
        var dataOffset = entry.Offset + LocalBytes + name + extra;
        var nameBytes = new byte[name];
        await EndRecord.ReadAtAsync(archive, entry.Offset + LocalBytes, nameBytes, cancellationToken).ConfigureAwait(false);
        var agrees = entry.Name.Span.SequenceEqual(nameBytes)
            && BinaryPrimitives.ReadUInt16LittleEndian(local.AsSpan(6)) == entry.Flags
            && BinaryPrimitives.ReadUInt16LittleEndian(local.AsSpan(8)) == entry.Method
            && (entry.HasDescriptor
                || (BinaryPrimitives.ReadUInt32LittleEndian(local.AsSpan(14)) == entry.Crc32
                    && Agrees(BinaryPrimitives.ReadUInt32LittleEndian(local.AsSpan(18)), entry.PackedBytes)
                    && Agrees(BinaryPrimitives.ReadUInt32LittleEndian(local.AsSpan(22)), entry.Bytes)));
        return (dataOffset, agrees ? null : Problem.HeadersDiffer);
    }

    private static bool Agrees(uint local, long directory) => local == directory || local == uint.MaxValue;

    private static Problem? Own(DirectoryEntry entry) => entry switch
    {
        { IsEncrypted: true } => Problem.Encrypted,
        { IsLink: true } => Problem.Link,
        { Method: not (Stored or Deflated) } => Problem.Method,
        _ => null,
    };
}

/// <summary>An entry of a sound archive.</summary>
/// <param name="Entry">What the directory says.</param>
/// <param name="Problem">What keeps it from being read; null when nothing does.</param>
internal sealed record GatedEntry(DirectoryEntry Entry, Problem? Problem);
