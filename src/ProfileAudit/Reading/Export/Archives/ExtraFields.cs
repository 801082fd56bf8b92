using System.Buffers.Binary;
using System.IO.Hashing;

namespace ProfileAudit.Reading.Export.Archives;

/// <summary>What a header says beyond its fixed fields: larger numbers, and another name.</summary>
internal static class ExtraFields
{
    public const int Longest = 4096;

    private const ushort Wide = 0x0001;
    private const ushort UnicodePath = 0x7075;
    private const int UnicodePathHead = 5;

    /// <summary>The field of numbers of eight bytes; null when there is none.</summary>
    /// <exception cref="UnreadableProfileException">There are two, so programs take different ones.</exception>
    public static ReadOnlyMemory<byte>? Numbers(ReadOnlyMemory<byte> extra)
    {
        ReadOnlyMemory<byte>? found = null;
        while (TryTake(ref extra, out var id, out var field))
        {
            if (id != Wide)
                continue;
            if (found is not null)
                throw Problem.ArchiveAmbiguous.ToException();
            found = field;
        }

        return found;
    }

    /// <summary>
    /// Whether a second name, which some programs show and others do not, is the same as the first. Where a first name could not be
    /// written in its old character set, the two differ in exactly what is not ASCII.
    /// </summary>
    public static bool SameName(ReadOnlyMemory<byte> extra, ReadOnlySpan<byte> name, bool isUtf8)
    {
        while (TryTake(ref extra, out var id, out var field))
        {
            if (id != UnicodePath)
                continue;
            if (field.Length < UnicodePathHead || field.Span[0] != 1 || BinaryPrimitives.ReadUInt32LittleEndian(field.Span[1..]) != Crc32.HashToUInt32(name))
                return false;
            var second = field.Span[UnicodePathHead..];
            if (!second.SequenceEqual(name) && (isUtf8 || !Shape(second).SequenceEqual(Shape(name))))
                return false;
        }

        return true;
    }

    private static byte[] Shape(ReadOnlySpan<byte> name)
    {
        var shape = new List<byte>(name.Length);
        foreach (var b in name)
        {
            var shown = b < 0x80 ? b : byte.MaxValue;
            if (shown != byte.MaxValue || shape is not [.., byte.MaxValue])
                shape.Add(shown);
        }

        return [.. shape];
    }

    // What is left too short for a field is padding, which some writers align data with.
    private static bool TryTake(ref ReadOnlyMemory<byte> extra, out ushort id, out ReadOnlyMemory<byte> field)
    {
        (id, field) = (0, default);
        if (extra.Length < 4)
            return false;
        id = BinaryPrimitives.ReadUInt16LittleEndian(extra.Span);
        int length = BinaryPrimitives.ReadUInt16LittleEndian(extra.Span[2..]);
        if (extra.Length < 4 + length)
            return false;
        field = extra.Slice(4, length);
        extra = extra[(4 + length)..];
        return true;
    }
}
