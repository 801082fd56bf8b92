using System.Buffers.Binary;

namespace ProfileAudit.Reading.Export.Archives;

/// <summary>
/// Length and checksum behind an entry's data, where the writer did not know them before. It has four forms: with and without a
/// signature, with numbers of four and of eight bytes.
/// </summary>
internal static class Descriptor
{
    private const uint Signature = 0x08074B50;

    /// <summary>Whether one of the forms is that long, or it is missing: .NET loses the last one when it adds to an archive.</summary>
    public static bool HasForm(long length) => length is 0 or 12 or 16 or 20 or 24;

    /// <summary>Whether it says of an entry what the directory says.</summary>
    public static bool Agrees(ReadOnlySpan<byte> descriptor, DirectoryEntry entry)
    {
        if (descriptor.IsEmpty)
            return false;
        if (descriptor.Length is 16 or 24)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(descriptor) != Signature)
                return false;
            descriptor = descriptor[sizeof(uint)..];
        }

        var sizes = descriptor[sizeof(uint)..];
        return BinaryPrimitives.ReadUInt32LittleEndian(descriptor) == entry.Crc32
            && (sizes.Length == 2 * sizeof(uint)
                ? BinaryPrimitives.ReadUInt32LittleEndian(sizes) == entry.PackedBytes && BinaryPrimitives.ReadUInt32LittleEndian(sizes[sizeof(uint)..]) == entry.Bytes
                : BinaryPrimitives.ReadInt64LittleEndian(sizes) == entry.PackedBytes && BinaryPrimitives.ReadInt64LittleEndian(sizes[sizeof(long)..]) == entry.Bytes);
    }
}
