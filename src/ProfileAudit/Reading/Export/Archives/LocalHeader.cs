using System.Buffers.Binary;

namespace ProfileAudit.Reading.Export.Archives;

/// <summary>What stands before an entry's data. Programs that read an archive as a stream see this, and never the directory.</summary>
/// <param name="DataOffset">Where the data begins.</param>
/// <param name="Name">The entry's name, a second time.</param>
/// <param name="Agrees">Whether it says what the directory says.</param>
internal sealed record LocalHeader(long DataOffset, ReadOnlyMemory<byte> Name, bool Agrees)
{
    public const int FixedBytes = 30;

    private const uint Signature = 0x04034B50;

    /// <exception cref="UnreadableProfileException">There is no header.</exception>
    public static async ValueTask<LocalHeader> ReadAsync(Stream archive, DirectoryEntry entry, CancellationToken cancellationToken)
    {
        var local = new byte[FixedBytes];
        await EndRecord.ReadAtAsync(archive, entry.Offset, local, cancellationToken).ConfigureAwait(false);
        int name = BinaryPrimitives.ReadUInt16LittleEndian(local.AsSpan(26));
        int extra = BinaryPrimitives.ReadUInt16LittleEndian(local.AsSpan(28));
        if (BinaryPrimitives.ReadUInt32LittleEndian(local) != Signature || name > DirectoryEntry.LongestName || extra > ExtraFields.Longest)
            throw Problem.ArchiveDamaged.ToException();
        ReadOnlyMemory<byte> rest = await RestAsync(archive, entry.Offset + FixedBytes, name + extra, cancellationToken).ConfigureAwait(false);
        if (!ExtraFields.SameName(rest[name..], rest.Span[..name], entry.IsUtf8))
            throw Problem.ArchiveAmbiguous.ToException();
        var agrees = rest.Span[..name].SequenceEqual(entry.Name.Span)
            && BinaryPrimitives.ReadUInt16LittleEndian(local.AsSpan(6)) == entry.Flags
            && BinaryPrimitives.ReadUInt16LittleEndian(local.AsSpan(8)) == entry.Method
            && SizesAgree(local, ExtraFields.Numbers(rest[name..]), entry);
        return new LocalHeader(entry.Offset + FixedBytes + name + extra, rest[..name], agrees);
    }

    private static async ValueTask<byte[]> RestAsync(Stream archive, long position, int length, CancellationToken cancellationToken)
    {
        var rest = new byte[length];
        await EndRecord.ReadAtAsync(archive, position, rest, cancellationToken).ConfigureAwait(false);
        return rest;
    }

    private static bool SizesAgree(ReadOnlySpan<byte> local, ReadOnlyMemory<byte>? wide, DirectoryEntry entry)
    {
        var crc = BinaryPrimitives.ReadUInt32LittleEndian(local[14..]);
        long packed = BinaryPrimitives.ReadUInt32LittleEndian(local[18..]);
        long bytes = BinaryPrimitives.ReadUInt32LittleEndian(local[22..]);
        // The field holds both numbers here or, by few writers, neither.
        if (wide is { Length: >= 2 * sizeof(long) } field)
        {
            var (wideBytes, widePacked) = (BinaryPrimitives.ReadInt64LittleEndian(field.Span), BinaryPrimitives.ReadInt64LittleEndian(field.Span[sizeof(long)..]));
            if ((bytes != uint.MaxValue && bytes != wideBytes) || (packed != uint.MaxValue && packed != widePacked))
                return false;
            (bytes, packed) = (wideBytes, widePacked);
        }

        return (crc == entry.Crc32 && packed == entry.PackedBytes && bytes == entry.Bytes)
            || (entry.HasDescriptor && (crc is 0 || crc == entry.Crc32) && packed == 0 && bytes == 0)
            // What knew the length and not yet the checksum.
            || (entry.HasDescriptor && crc == 0 && (packed == entry.PackedBytes || packed == 0) && bytes == entry.Bytes);
    }
}
