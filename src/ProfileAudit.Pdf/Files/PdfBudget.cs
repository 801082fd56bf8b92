using ProfileAudit.Reading;

namespace ProfileAudit.Pdf.Files;

/// <summary>
/// What one PDF may cost. All is counted on what is really read, in an order that depends on the bytes alone, so that the same file ends
/// the same way on every machine. The numbers are several times what the longest real profile needs.
/// </summary>
/// <param name="limits">The limits of the caller: the stricter of the two counts.</param>
internal sealed class PdfBudget(AuditLimits limits)
{
    /// <summary>The file, in bytes.</summary>
    public const int FileBytes = 20 << 20;

    /// <summary>How deep arrays and dictionaries may stand in each other. Real ones have about 4 levels; each costs a frame of the stack.</summary>
    public const int Depth = 32;

    /// <summary>How deep page groups may stand in each other.</summary>
    public const int PageDepth = 16;

    /// <summary>Pages.</summary>
    public const int Pages = 50;

    /// <summary>Fonts of a page.</summary>
    public const int Fonts = 64;

    /// <summary>Codes that a font gives a meaning or a width.</summary>
    public const int Codes = 65_536;

    /// <summary>Saved graphics states that are open at once.</summary>
    public const int OpenStates = 64;

    /// <summary>The largest coordinate or number that a page may use.</summary>
    public const double Magnitude = 100_000;

    private const int MostObjects = 100_000;
    private const int MostValues = 1_000_000;
    private const int MostOperators = 500_000;
    private const int MostGlyphs = 300_000;
    private const int MostDecodedBytes = 32 << 20;

    private readonly long mostDecodedBytes = Math.Min(MostDecodedBytes, Math.Min(limits.EntryBytes, limits.InflatedBytes));
    private int objects;
    private int values;
    private int operators;
    private int glyphs;
    private long decodedBytes;

    /// <summary>How many bytes may still be decoded.</summary>
    public long DecodedBytesLeft => mostDecodedBytes - decodedBytes;

    public void TakeObject() => Take(ref objects, 1, MostObjects);

    public void TakeValue() => Take(ref values, 1, MostValues);

    public void TakeOperator() => Take(ref operators, 1, MostOperators);

    public void TakeGlyphs(int count) => Take(ref glyphs, count, MostGlyphs);

    public void TakeDecodedBytes(long count)
    {
        decodedBytes += count;
        if (decodedBytes > mostDecodedBytes)
            throw PdfProblem.Limit.ToException();
    }

    private static void Take(ref int taken, int count, int most)
    {
        taken += count;
        if (taken > most)
            throw PdfProblem.Limit.ToException();
    }
}
