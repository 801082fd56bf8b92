using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;

namespace ProfileAudit.Tests.Support;

/// <summary>Writes archives byte by byte, so that every field can lie.</summary>
internal sealed class RawZip
{
    private readonly List<RawEntry> entries = [];

    public byte[] Prefix { get; init; } = [];

    public byte[] BeforeDirectory { get; init; } = [];

    public byte[] BeforeEnd { get; init; } = [];

    public byte[] Comment { get; init; } = [];

    public byte[] Suffix { get; init; } = [];

    public int? EndEntries { get; init; }

    public int? EndDirectoryOffset { get; init; }

    public int? EndDirectoryBytes { get; init; }

    public int DiskNumber { get; init; }

    public bool AsZip64 { get; init; }

    public long? End64Entries { get; init; }

    public long? Locator64Offset { get; init; }

    /// <summary>Changes the end record before it is written.</summary>
    public Action<byte[]>? PatchEnd { get; init; }

    /// <summary>Changes the larger end record and its locator, which begins at 56, before they are written.</summary>
    public Action<byte[]>? Patch64 { get; init; }

    public static RawEntry Skills => new("Skills.csv", "Name\nC#\n");

    public static RawEntry Courses => new("Courses.csv", "Name,Number\nStatics,1\n");

    public static RawZip Of(params IEnumerable<RawEntry> entries)
    {
        var zip = new RawZip();
        zip.entries.AddRange(entries);
        return zip;
    }

    public RawZip With(params IEnumerable<RawEntry> more)
    {
        entries.AddRange(more);
        return this;
    }

    public byte[] ToArray()
    {
        var bytes = new MemoryStream();
        bytes.Write(Prefix);
        var offsets = new List<long>();
        foreach (var entry in entries)
        {
            if (entry.SharesWith is { } first)
            {
                offsets.Add(offsets[first]);
                continue;
            }

            offsets.Add(bytes.Length);
            entry.WriteLocal(bytes);
        }

        bytes.Write(BeforeDirectory);
        var directory = bytes.Length;
        foreach (var (entry, offset) in entries.Zip(offsets))
            entry.WriteDirectory(bytes, offset);
        var directoryBytes = bytes.Length - directory;
        bytes.Write(BeforeEnd);
        if (AsZip64)
            Write64(bytes, directory, directoryBytes);
        var end = new byte[22];
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(4), (ushort)DiskNumber);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(6), (ushort)DiskNumber);
        var count = (ushort)(EndEntries ?? (AsZip64 ? ushort.MaxValue : entries.Count));
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(8), count);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(10), count);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(12), (uint)(EndDirectoryBytes ?? (AsZip64 ? -1 : (int)directoryBytes)));
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(16), (uint)(EndDirectoryOffset ?? (AsZip64 ? -1 : (int)directory)));
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(20), (ushort)Comment.Length);
        PatchEnd?.Invoke(end);
        bytes.Write(end);
        bytes.Write(Comment);
        bytes.Write(Suffix);
        return bytes.ToArray();
    }

    private void Write64(MemoryStream bytes, long directory, long directoryBytes)
    {
        var at = bytes.Length;
        var record = new byte[56 + 20];
        BinaryPrimitives.WriteUInt32LittleEndian(record, 0x06064B50);
        BinaryPrimitives.WriteInt64LittleEndian(record.AsSpan(4), 44);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(12), 45);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(14), 45);
        BinaryPrimitives.WriteInt64LittleEndian(record.AsSpan(24), End64Entries ?? entries.Count);
        BinaryPrimitives.WriteInt64LittleEndian(record.AsSpan(32), End64Entries ?? entries.Count);
        BinaryPrimitives.WriteInt64LittleEndian(record.AsSpan(40), directoryBytes);
        BinaryPrimitives.WriteInt64LittleEndian(record.AsSpan(48), directory);
        BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(56), 0x07064B50);
        BinaryPrimitives.WriteInt64LittleEndian(record.AsSpan(64), Locator64Offset ?? at);
        BinaryPrimitives.WriteInt32LittleEndian(record.AsSpan(72), 1);
        Patch64?.Invoke(record);
        bytes.Write(record);
    }
}

/// <summary>One entry; what differs between the header before the data and the directory is a lie of the archive.</summary>
internal sealed record RawEntry(string Name, string Text)
{
    public byte[] Content { get; init; } = Encoding.UTF8.GetBytes(Text);

    public string? LocalName { get; init; }

    public ushort Method { get; init; } = 8;

    public ushort? LocalMethod { get; init; }

    public ushort Flags { get; init; } = 0x0800;

    public ushort? LocalFlags { get; init; }

    public uint? DeclaredCrc { get; init; }

    public uint? LocalCrc { get; init; }

    public uint? DeclaredBytes { get; init; }

    public uint? LocalBytes { get; init; }

    public uint? DeclaredPacked { get; init; }

    public byte[] Packed { get; init; } = [];

    public byte[] Extra { get; init; } = [];

    public uint Attributes { get; init; }

    public long? DeclaredOffset { get; init; }

    public int? SharesWith { get; init; }

    /// <summary>The name as it stands in the directory, where it is no UTF-8.</summary>
    public byte[]? NameBytes { get; init; }

    public byte[]? LocalNameBytes { get; init; }

    public byte[] LocalExtra { get; init; } = [];

    public uint? LocalPacked { get; init; }

    /// <summary>Whether the header before the data tells the lengths although they follow.</summary>
    public bool TellsEarly { get; init; }

    public ushort MadeBy { get; init; } = 0x0314;

    public ushort Version { get; init; } = 20;

    public byte[] Comment { get; init; } = [];

    public ushort Disk { get; init; }

    /// <summary>What stands behind the data; null is the descriptor that the flags ask for.</summary>
    public byte[]? Behind { get; init; }

    private bool HasDescriptor => (Flags & 8) != 0;

    public uint Crc => Crc32.HashToUInt32(Content);

    public void WriteLocal(MemoryStream bytes)
    {
        var (name, packed) = (LocalNameBytes ?? (LocalName is null ? NameBytes : null) ?? Encoding.UTF8.GetBytes(LocalName ?? Name), Pack());
        var header = new byte[30];
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x04034B50);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(4), Version);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(6), LocalFlags ?? Flags);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(8), LocalMethod ?? Method);
        if (!HasDescriptor || TellsEarly)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(14), LocalCrc ?? DeclaredCrc ?? Crc);
            BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(18), LocalPacked ?? DeclaredPacked ?? (uint)packed.Length);
            BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(22), LocalBytes ?? DeclaredBytes ?? (uint)Content.Length);
        }

        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(26), (ushort)name.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(28), (ushort)LocalExtra.Length);
        bytes.Write(header);
        bytes.Write(name);
        bytes.Write(LocalExtra);
        bytes.Write(packed);
        bytes.Write(Behind ?? (HasDescriptor ? Descriptor() : []));
    }

    /// <summary>What follows the data of a writer that did not know their length before.</summary>
    public byte[] Descriptor(bool isSigned = true, bool isWide = false, uint? crc = null, long? packed = null, long? length = null)
    {
        var descriptor = new MemoryStream();
        using var writer = new BinaryWriter(descriptor);
        if (isSigned)
            writer.Write(0x08074B50);
        writer.Write(crc ?? Crc);
        foreach (var number in new[] { packed ?? Pack().Length, length ?? Content.Length })
        {
            if (isWide)
                writer.Write(number);
            else
                writer.Write((uint)number);
        }

        return descriptor.ToArray();
    }

    public void WriteDirectory(MemoryStream bytes, long offset)
    {
        var (name, packed) = (NameBytes ?? Encoding.UTF8.GetBytes(Name), Pack());
        var header = new byte[46];
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x02014B50);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(4), MadeBy);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(6), Version);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(8), Flags);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(10), Method);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(16), DeclaredCrc ?? Crc);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(20), DeclaredPacked ?? (uint)packed.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(24), DeclaredBytes ?? (uint)Content.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(28), (ushort)name.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(30), (ushort)Extra.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(32), (ushort)Comment.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(34), Disk);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(38), Attributes);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(42), (uint)(DeclaredOffset ?? offset));
        bytes.Write(header);
        bytes.Write(name);
        bytes.Write(Extra);
        bytes.Write(Comment);
    }

    public byte[] Pack()
    {
        if (Packed.Length > 0)
            return Packed;
        if (Method != 8)
            return Content;
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(Content);
        return packed.ToArray();
    }
}
