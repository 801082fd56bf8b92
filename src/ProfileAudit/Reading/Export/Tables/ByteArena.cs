namespace ProfileAudit.Reading.Export.Tables;

/// <summary>Keeps many short runs of bytes side by side, since as many small objects would cost more than what is in them.</summary>
internal sealed class ByteArena
{
    // A small export has a few hundred cells, a large one millions of bytes of them; what is larger than this is collected more seldom, and copied never.
    private const int FirstChunkBytes = 4_096;
    private const int ChunkBytes = 65_536;

    private readonly List<byte[]> chunks = [];
    private int used;

    /// <summary>How many bytes are kept.</summary>
    public long Bytes { get; private set; }

    /// <summary>The bytes that were kept.</summary>
    public ReadOnlySpan<byte> this[Place place] => place.Length == 0 ? default : chunks[place.Chunk].AsSpan(place.Offset, place.Length);

    /// <summary>Keeps a copy of some bytes.</summary>
    public Place Keep(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return default;
        if (chunks.Count == 0 || bytes.Length > chunks[^1].Length - used)
        {
            chunks.Add(new byte[Math.Max(Math.Min(ChunkBytes, FirstChunkBytes << Math.Min(chunks.Count, 4)), bytes.Length)]);
            used = 0;
        }

        var place = new Place(chunks.Count - 1, used, bytes.Length);
        bytes.CopyTo(chunks[^1].AsSpan(used));
        used += bytes.Length;
        Bytes += bytes.Length;
        return place;
    }

    /// <summary>Where bytes lie. That of no bytes is the default.</summary>
    internal readonly record struct Place(int Chunk, int Offset, int Length);
}
