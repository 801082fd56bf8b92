using System.IO.Hashing;

namespace ProfileAudit.Reading.Export.Tables;

/// <summary>
/// Numbers the different cells of a column from 0, in the order in which they come. Columns of messages say the same few thousand things millions of
/// times, so a cell is only decoded when it is new; and the cells lie side by side, since as many small objects would cost more than the cells.
/// </summary>
internal sealed class CellIndex
{
    private const int ChunkBytes = 65_536;
    private const int FirstSize = 256;

    // Made anew in every process, so nobody can prepare cells that collide.
    private static readonly long Seed = ((long)HashCode.Combine(1) << 32) | (uint)HashCode.Combine(2);

    private readonly List<byte[]> chunks = [];
    private Entry[] entries = new Entry[FirstSize];
    private int[] firstByBucket = new int[FirstSize];
    private int usedOfChunk = ChunkBytes;

    // What came last and what came before that, from 1: the messages of one conversation stand together, and two people take turns in it.
    private int last;
    private int before;

    /// <summary>How many different cells there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many bytes these have together.</summary>
    public long Bytes { get; private set; }

    /// <summary>The number of a cell; -1 when it is new.</summary>
    public int Find(ReadOnlySpan<byte> cell) => Find(cell, HashOf(cell));

    /// <summary>The number of a cell, which it gets when it is new.</summary>
    public int Number(ReadOnlySpan<byte> cell)
    {
        if (last > 0 && Is(cell, entries[last - 1]))
            return last - 1;
        (last, before) = (before, last);
        if (last > 0 && Is(cell, entries[last - 1]))
            return last - 1;
        var hash = HashOf(cell);
        var known = Find(cell, hash);
        last = 1 + (known >= 0 ? known : Add(cell, hash));
        return last - 1;
    }

    private bool Is(ReadOnlySpan<byte> cell, in Entry entry) => entry.Length == cell.Length && cell.SequenceEqual(chunks[entry.Chunk].AsSpan(entry.Offset, entry.Length));

    private static uint HashOf(ReadOnlySpan<byte> cell) => (uint)XxHash3.HashToUInt64(cell, Seed);

    // Links are numbers from 1, so that a new array is an empty one.
    private int Find(ReadOnlySpan<byte> cell, uint hash)
    {
        for (var at = firstByBucket[hash & (uint)(firstByBucket.Length - 1)] - 1; at >= 0; at = entries[at].Next - 1)
        {
            ref readonly var entry = ref entries[at];
            if (entry.Hash == hash && Is(cell, entry))
                return at;
        }

        return -1;
    }

    private int Add(ReadOnlySpan<byte> cell, uint hash)
    {
        if (Count == entries.Length)
            Grow();
        var (chunk, offset) = Keep(cell);
        ref var first = ref firstByBucket[hash & (uint)(firstByBucket.Length - 1)];
        entries[Count] = new Entry(hash, first, chunk, offset, cell.Length);
        first = Count + 1;
        Bytes += cell.Length;
        return Count++;
    }

    private (int Chunk, int Offset) Keep(ReadOnlySpan<byte> cell)
    {
        if (cell.Length > ChunkBytes - usedOfChunk)
        {
            chunks.Add(new byte[Math.Max(ChunkBytes, cell.Length)]);
            usedOfChunk = 0;
        }

        var offset = usedOfChunk;
        cell.CopyTo(chunks[^1].AsSpan(offset));
        // Behind a cell that fills a chunk of its own, nothing fits.
        usedOfChunk = Math.Min(ChunkBytes, offset + cell.Length);
        return (chunks.Count - 1, offset);
    }

    private void Grow()
    {
        Array.Resize(ref entries, entries.Length * 2);
        firstByBucket = new int[entries.Length];
        for (var i = 0; i < Count; i++)
        {
            ref var first = ref firstByBucket[entries[i].Hash & (uint)(firstByBucket.Length - 1)];
            entries[i] = entries[i] with { Next = first };
            first = i + 1;
        }
    }

    private readonly record struct Entry(uint Hash, int Next, int Chunk, int Offset, int Length);
}
