using CsvHelper;

namespace ProfileAudit.Reading.Export.Tables;

/// <summary>The cells of the current row, whatever they are read from.</summary>
internal abstract class Cells
{
    public abstract int Count { get; }

    /// <summary>The bytes of a cell, UTF-8 as a rule; valid until the next row.</summary>
    public abstract ReadOnlySpan<byte> At(int index);

    /// <summary>The bytes of a cell, perhaps with its quotation marks still doubled, which saves a copy.</summary>
    public virtual ReadOnlySpan<byte> RawAt(int index) => At(index);
}

/// <summary>The cells of a CSV record.</summary>
internal sealed class CsvCells(CsvReader csv) : Cells
{
    public override int Count => csv.FieldCount;

    public override ReadOnlySpan<byte> At(int index) => csv.GetSpan(index);

    public override ReadOnlySpan<byte> RawAt(int index) => csv.GetRawSpan(index);
}
