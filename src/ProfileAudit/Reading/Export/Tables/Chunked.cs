using System.Collections.Immutable;

namespace ProfileAudit.Reading.Export.Tables;

/// <summary>A list that grows without copying: of a list of half a million bytes, every doubling would leave as many behind for the collector.</summary>
/// <typeparam name="T">What it holds; small.</typeparam>
internal sealed class Chunked<T>
{
    private const int FirstBits = 6;
    private const int ChunkBits = 10;
    private const int ChunkItems = 1 << ChunkBits;
    private const int ChunkMask = ChunkItems - 1;

    private readonly List<T[]> chunks = [new T[1 << FirstBits]];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>One of them, to look at or to change.</summary>
    public ref T this[int index] => ref chunks[index >> ChunkBits][index & ChunkMask];

    public void Add(T item)
    {
        var at = Count & ChunkMask;
        if (at == 0 && Count > 0)
            chunks.Add(new T[ChunkItems]);
        else if (at == chunks[^1].Length)
            chunks[^1] = Grown(chunks[^1]);
        chunks[^1][at] = item;
        Count++;
    }

    public ImmutableArray<T> ToImmutable()
    {
        var all = ImmutableArray.CreateBuilder<T>(Count);
        foreach (var chunk in chunks)
            all.AddRange(chunk.AsSpan(0, Math.Min(chunk.Length, Count - all.Count)));
        return all.MoveToImmutable();
    }

    // Only the first one begins small.
    private static T[] Grown(T[] chunk)
    {
        Array.Resize(ref chunk, chunk.Length * 4);
        return chunk;
    }
}
