using System.IO.Compression;

namespace ProfileAudit.Pdf.Files;

/// <summary>Unpacks a stream. Only the one packing that LinkedIn uses, once: packing in packing is how a few bytes become a gigabyte.</summary>
internal static class StreamContent
{
    private const int PieceBytes = 81_920;

    public static byte[] Of(ReadOnlyMemory<byte> packed, PdfValue.Map map, PdfFile file, PdfBudget budget)
    {
        if (map.Entries.ContainsKey("F") || file.Resolve(map.Entries.GetValueOrDefault("DecodeParms")) is not PdfValue.Nothing and not PdfValue.List { Items: [PdfValue.Nothing] })
            throw PdfProblem.Build.ToException();
        return file.Resolve(map.Entries.GetValueOrDefault("Filter")) switch
        {
            PdfValue.Nothing or PdfValue.List { Items: [] } => Plain(packed, budget),
            PdfValue.Name { Value: "FlateDecode" } or PdfValue.List { Items: [PdfValue.Name { Value: "FlateDecode" }] } => Inflated(packed, budget),
            _ => throw PdfProblem.Build.ToException(),
        };
    }

    private static byte[] Plain(ReadOnlyMemory<byte> bytes, PdfBudget budget)
    {
        budget.TakeDecodedBytes(bytes.Length);
        return bytes.ToArray();
    }

    private static byte[] Inflated(ReadOnlyMemory<byte> packed, PdfBudget budget)
    {
        using var inflated = new MemoryStream();
        using var source = new MemoryStream(packed.ToArray(), writable: false);
        using var inflater = new ZLibStream(source, CompressionMode.Decompress);
        var piece = new byte[PieceBytes];
        try
        {
            while (inflater.Read(piece) is var read and > 0)
            {
                budget.TakeDecodedBytes(read);
                inflated.Write(piece, 0, read);
            }
        }
        catch (InvalidDataException exception)
        {
            throw PdfProblem.Damaged.ToException(exception);
        }

        var content = inflated.ToArray();
        // A stream that breaks off unpacks to less without an error; its checksum tells.
        return IsWhole(packed.Span, content) ? content : throw PdfProblem.Damaged.ToException();
    }

    // The Adler-32 of the content stands behind the packed bytes, and behind it at most a line end.
    private static bool IsWhole(ReadOnlySpan<byte> packed, ReadOnlySpan<byte> content)
    {
        const uint Prime = 65_521;
        var (a, b) = (1u, 0u);
        foreach (var value in content)
        {
            a = (a + value) % Prime;
            b = (b + a) % Prime;
        }

        ReadOnlySpan<byte> sum = [(byte)(b >> 8), (byte)b, (byte)(a >> 8), (byte)a];
        for (var blanks = 0; blanks <= 2 && packed.Length >= 6 + blanks; blanks++)
        {
            if (packed[..^blanks].EndsWith(sum))
                return true;
        }

        return false;
    }
}
