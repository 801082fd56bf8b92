using System.Buffers.Binary;

namespace ProfileAudit.Reading.Export.Archives;

/// <summary>What an archive's directory says of one entry.</summary>
internal sealed record DirectoryEntry
{
    public const uint Signature = 0x02014B50;
    public const int FixedBytes = 46;

    private const int LongestName = 512;
    private const int LongestExtra = 4096;
    private const int LongestComment = 1024;
    private const ushort Encrypted = 1 << 0 | 1 << 6 | 1 << 13;
    private const ushort SizesFollow = 1 << 3;
    private const ushort Extra64 = 1;
    private const int UnixLink = 0xA000;
    private const int UnixKind = 0xF000;

    public required ReadOnlyMemory<byte> Name { get; init; }

    public required ushort Flags { get; init; }

    public required ushort Method { get; init; }

    public required uint Crc32 { get; init; }

    public required long PackedBytes { get; init; }

    public required long Bytes { get; init; }

    public required long Offset { get; init; }

    public required bool IsLink { get; init; }

    public bool IsEncrypted => (Flags & Encrypted) != 0;

    /// <summary>Whether length and checksum stand behind the data, and not in the header before it.</summary>
    public bool HasDescriptor => (Flags & SizesFollow) != 0;

    /// <summary>Takes one entry off the directory.</summary>
    /// <exception cref="UnreadableProfileException">It is no entry.</exception>
    public static DirectoryEntry Take(ref ReadOnlyMemory<byte> directory)
    {
        var bytes = directory.Span;
        if (bytes.Length < FixedBytes || BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Signature)
            throw Problem.ArchiveDamaged.ToException();
        int name = BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]);
        int extra = BinaryPrimitives.ReadUInt16LittleEndian(bytes[30..]);
        int comment = BinaryPrimitives.ReadUInt16LittleEndian(bytes[32..]);
        var length = FixedBytes + name + extra + comment;
        if (name is 0 or > LongestName || extra > LongestExtra || comment > LongestComment || bytes.Length < length || BinaryPrimitives.ReadUInt16LittleEndian(bytes[34..]) is not (0 or ushort.MaxValue))
            throw Problem.ArchiveDamaged.ToException();
        var entry = With64(
            new DirectoryEntry
            {
                Name = directory.Slice(FixedBytes, name),
                Flags = BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]),
                Method = BinaryPrimitives.ReadUInt16LittleEndian(bytes[10..]),
                Crc32 = BinaryPrimitives.ReadUInt32LittleEndian(bytes[16..]),
                PackedBytes = BinaryPrimitives.ReadUInt32LittleEndian(bytes[20..]),
                Bytes = BinaryPrimitives.ReadUInt32LittleEndian(bytes[24..]),
                Offset = BinaryPrimitives.ReadUInt32LittleEndian(bytes[42..]),
                IsLink = (BinaryPrimitives.ReadUInt16LittleEndian(bytes[40..]) & UnixKind) == UnixLink,
            },
            bytes.Slice(FixedBytes + name, extra));
        directory = directory[length..];
        return entry;
    }

    // Numbers of four bytes that do not suffice stand in an extra field, in this order, and only those.
    private static DirectoryEntry With64(DirectoryEntry entry, ReadOnlySpan<byte> extra)
    {
        while (extra.Length >= 4)
        {
            var (id, length) = (BinaryPrimitives.ReadUInt16LittleEndian(extra), BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]));
            if (extra.Length < 4 + length)
                break;
            if (id == Extra64)
            {
                var field = extra.Slice(4, length);
                return entry with
                {
                    Bytes = Number(entry.Bytes, ref field),
                    PackedBytes = Number(entry.PackedBytes, ref field),
                    Offset = Number(entry.Offset, ref field),
                };
            }

            extra = extra[(4 + length)..];
        }

        return entry;
    }

    private static long Number(long small, ref ReadOnlySpan<byte> field)
    {
        if (small != uint.MaxValue)
            return small;
        if (field.Length < sizeof(long))
            throw Problem.ArchiveDamaged.ToException();
        var number = BinaryPrimitives.ReadInt64LittleEndian(field);
        field = field[sizeof(long)..];
        return number >= 0 ? number : throw Problem.ArchiveDamaged.ToException();
    }
}
