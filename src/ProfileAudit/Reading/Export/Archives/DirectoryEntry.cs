using System.Buffers.Binary;

namespace ProfileAudit.Reading.Export.Archives;

/// <summary>What an archive's directory says of one entry.</summary>
internal sealed record DirectoryEntry
{
    public const uint Signature = 0x02014B50;
    public const int FixedBytes = 46;
    public const int LongestName = 512;
    public const int Stored = 0;
    public const int Deflated = 8;

    private const int LongestComment = 1024;
    private const ushort Encrypted = 1 << 0 | 1 << 6 | 1 << 13;
    private const ushort Patch = 1 << 5;
    private const ushort SizesFollow = 1 << 3;
    private const ushort Utf8 = 1 << 11;
    private const int UnixKind = 0xF000;
    private const int UnixFile = 0x8000;
    private const int UnixFolder = 0x4000;
    private const int DosFolder = 0x10;
    private const int DosDevice = 0x40;
    private const int WindowsLink = 0x400;

    public required ReadOnlyMemory<byte> Name { get; init; }

    public required ushort Flags { get; init; }

    public required ushort Method { get; init; }

    public required uint Crc32 { get; init; }

    public required long PackedBytes { get; init; }

    public required long Bytes { get; init; }

    public required long Offset { get; init; }

    /// <summary>The file system's own word on what the entry is: Unix' in the upper half, Windows' in the lower.</summary>
    public required uint Attributes { get; init; }

    /// <summary>Whether it is neither file nor folder but a link, a device or a pipe.</summary>
    public bool IsSpecial => (Attributes & (WindowsLink | DosDevice)) != 0 || UnixKindOf is not (0 or UnixFile or UnixFolder);

    /// <summary>Whether its attributes say folder; its name may say something else.</summary>
    public bool HasFolderAttributes => UnixKindOf == UnixFolder || (UnixKindOf == 0 && (Attributes & DosFolder) != 0);

    /// <summary>Whether its name says folder.</summary>
    public bool IsFolder => Name.Span[^1] is (byte)'/' or (byte)'\\';

    public bool IsEncrypted => (Flags & Encrypted) != 0;

    /// <summary>Whether the data are no file but the difference to one.</summary>
    public bool IsPatch => (Flags & Patch) != 0;

    /// <summary>Whether length and checksum stand behind the data, and not in the header before it.</summary>
    public bool HasDescriptor => (Flags & SizesFollow) != 0;

    public bool IsUtf8 => (Flags & Utf8) != 0;

    private int UnixKindOf => (int)(Attributes >> 16) & UnixKind;

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
        if (name is 0 or > LongestName || extra > ExtraFields.Longest || comment > LongestComment || bytes.Length < length)
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
                Attributes = BinaryPrimitives.ReadUInt32LittleEndian(bytes[38..]),
            },
            ExtraFields.Numbers(directory.Slice(FixedBytes + name, extra)),
            disk: BinaryPrimitives.ReadUInt16LittleEndian(bytes[34..]));
        // A name ends at a zero for one half of all programs.
        if (entry.Name.Span.Contains((byte)0) || !ExtraFields.SameName(directory.Slice(FixedBytes + name, extra), entry.Name.Span, entry.IsUtf8))
            throw Problem.ArchiveAmbiguous.ToException();
        // So is a folder with something in it a file for those that look at the attributes.
        if (entry.IsFolder && entry.Bytes != 0)
            throw Problem.ArchiveAmbiguous.ToException();
        directory = directory[length..];
        return entry;
    }

    // Numbers that do not suffice stand in an extra field, in this order. Most writers put only those there, some all of them; then both
    // ways to read the field have to find the same.
    private static DirectoryEntry With64(DirectoryEntry entry, ReadOnlyMemory<byte>? wide, ushort disk)
    {
        var field = wide.GetValueOrDefault().Span;
        var isSame = Count(entry.Bytes) >= Count(entry.PackedBytes) && Count(entry.PackedBytes) >= Count(entry.Offset) && disk == 0;
        var compact = (Count(entry.Bytes) + Count(entry.PackedBytes) + Count(entry.Offset)) * sizeof(long) + (disk == ushort.MaxValue ? sizeof(int) : 0);
        // Behind this and the next check, whatever is read below is there.
        if (field.Length < compact)
            throw Problem.ArchiveDamaged.ToException();
        if (field.Length > compact && (!isSame || field.Length is not (2 * sizeof(long) or 3 * sizeof(long) or 3 * sizeof(long) + sizeof(int))))
            throw Problem.ArchiveAmbiguous.ToException();
        var all = field.Length > compact;
        var read = entry with
        {
            Bytes = Number(entry.Bytes, all, ref field),
            PackedBytes = Number(entry.PackedBytes, all, ref field),
            Offset = Number(entry.Offset, all && field.Length >= sizeof(long), ref field),
        };
        long onDisk = field.Length >= sizeof(int) ? BinaryPrimitives.ReadUInt32LittleEndian(field) : disk;
        return onDisk == 0 && disk is 0 or ushort.MaxValue ? read : throw Problem.ArchiveDamaged.ToException();
    }

    private static int Count(long small) => small == uint.MaxValue ? 1 : 0;

    private static long Number(long small, bool isThere, ref ReadOnlySpan<byte> field)
    {
        if (small != uint.MaxValue && !isThere)
            return small;
        var number = BinaryPrimitives.ReadInt64LittleEndian(field);
        field = field[sizeof(long)..];
        if (small != uint.MaxValue && small != number)
            throw Problem.ArchiveAmbiguous.ToException();
        return number >= 0 ? number : throw Problem.ArchiveDamaged.ToException();
    }
}
