namespace ProfileAudit.Pdf.Files;

/// <summary>A value of a PDF. Streams are not values: they belong to their object.</summary>
internal abstract record PdfValue
{
    private PdfValue() { }

    public sealed record Nothing : PdfValue;

    public sealed record Flag(bool Value) : PdfValue;

    public sealed record Number(double Value, bool IsWhole) : PdfValue;

    public sealed record Name(string Value) : PdfValue;

    public sealed record Text(byte[] Bytes) : PdfValue;

    public sealed record List(IReadOnlyList<PdfValue> Items) : PdfValue;

    public sealed record Map(IReadOnlyDictionary<string, PdfValue> Entries) : PdfValue;

    public sealed record Reference(int Object) : PdfValue;

    /// <summary>A word that is no value: an operator of a page, or "obj", "endobj", "stream".</summary>
    public sealed record Word(string Value) : PdfValue;

    public static PdfValue Null { get; } = new Nothing();
}
