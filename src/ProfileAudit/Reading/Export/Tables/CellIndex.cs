using System.IO.Hashing;

namespace ProfileAudit.Reading.Export.Tables;

/// <summary>
/// Numbers different runs of bytes, such as the cells of a column, from 0, in the order in which they come. Columns of messages say the same few
/// thousand things millions of times, so a cell is only decoded when it is new.
/// </summary>
internal sealed class CellIndex
{
    private const int FirstBuckets = 64;

    // Made anew in every process, so nobody can prepare cells that collide.
    private static readonly long Seed = ((long)HashCode.Combine(1) << 32) | (uint)HashCode.Combine(2);

    private readonly ByteArena cells = new();
    private readonly Chunked<Entry> entries = new();
    private int[] firstByBucket = new int[FirstBuckets];

    // What came last and what came before that, from 1: the messages of one conversation stand together, and two people take turns in it.
    private int last;
    private int before;

    /// <summary>How many different ones there are.</summary>
    public int Count => entries.Count;

    /// <summary>How many bytes these have together.</summary>
    public long Bytes => cells.Bytes;

    /// <summary>The bytes of a number.</summary>
    public ReadOnlySpan<byte> this[int number] => cells[entries[number].Place];

    /// <summary>The number of a cell; -1 when it is new.</summary>
    public int Find(ReadOnlySpan<byte> cell) => Find(cell, HashOf(cell));

    /// <summary>The number of a cell, which it gets when it is new.</summary>
    public int Number(ReadOnlySpan<byte> cell)
    {
        if (last > 0 && cell.SequenceEqual(this[last - 1]))
            return last - 1;
        (last, before) = (before, last);
        if (last > 0 && cell.SequenceEqual(this[last - 1]))
            return last - 1;
        var hash = HashOf(cell);
        var known = Find(cell, hash);
        last = 1 + (known >= 0 ? known : Add(cell, hash));
        return last - 1;
    }

    private static uint HashOf(ReadOnlySpan<byte> cell) => (uint)XxHash3.HashToUInt64(cell, Seed);

    // Links are numbers from 1, so that a new array is an empty one.
    private int Find(ReadOnlySpan<byte> cell, uint hash)
    {
        var at = firstByBucket[hash & (uint)(firstByBucket.Length - 1)] - 1;
        while (at >= 0)
        {
            ref readonly var entry = ref entries[at];
            if (entry.Hash == hash && cell.SequenceEqual(cells[entry.Place]))
                return at;
            at = entry.Next - 1;
        }

        return -1;
    }

    private int Add(ReadOnlySpan<byte> cell, uint hash)
    {
        if (Count == firstByBucket.Length)
            Spread();
        ref var first = ref firstByBucket[hash & (uint)(firstByBucket.Length - 1)];
        entries.Add(new Entry(hash, first, cells.Keep(cell)));
        first = Count;
        return Count - 1;
    }

    private void Spread()
    {
        firstByBucket = new int[firstByBucket.Length * 4];
        for (var i = 0; i < Count; i++)
        {
            ref var entry = ref entries[i];
            ref var first = ref firstByBucket[entry.Hash & (uint)(firstByBucket.Length - 1)];
            entry = entry with { Next = first };
            first = i + 1;
        }
    }

    private readonly record struct Entry(uint Hash, int Next, ByteArena.Place Place);
}
