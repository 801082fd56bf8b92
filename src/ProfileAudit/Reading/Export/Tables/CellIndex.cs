using System.Diagnostics.CodeAnalysis;

namespace ProfileAudit.Reading.Export.Tables;

/// <summary>
/// Something for every different cell of a column. Columns of messages say the same few thousand things millions of times, so a cell is
/// only decoded when it is new.
/// </summary>
/// <typeparam name="T">What a cell stands for.</typeparam>
internal sealed class CellIndex<T>
{
    private readonly Dictionary<byte[], T> items = new(ByteComparer.Instance);
    private readonly Dictionary<byte[], T>.AlternateLookup<ReadOnlySpan<byte>> lookup;

    public CellIndex() => lookup = items.GetAlternateLookup<ReadOnlySpan<byte>>();

    /// <summary>How many bytes the cells have together.</summary>
    public long Bytes { get; private set; }

    public bool TryGet(ReadOnlySpan<byte> cell, [MaybeNullWhen(false)] out T item) => lookup.TryGetValue(cell, out item);

    public void Add(ReadOnlySpan<byte> cell, T item)
    {
        lookup[cell] = item;
        Bytes += cell.Length;
    }

    private sealed class ByteComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public static ByteComparer Instance { get; } = new();

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(byte[] obj) => GetHashCode(obj.AsSpan());

        // HashCode is seeded anew in every process, so nobody can prepare cells that collide.
        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            var hash = default(HashCode);
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }
    }
}
