using System.Globalization;
using System.Text;

namespace ProfileAudit.Pdf.Tests.Support;

/// <summary>A piece of text in one colour; "181818" for instance.</summary>
internal sealed record Ink(string Text, string Colour);

/// <summary>One line as it is drawn: where, how large, in which colours.</summary>
internal sealed record Drawn(int Page, double X, double Y, double Size, bool IsBold, params Ink[] Inks)
{
    /// <summary>Half the size for every character, in every font of these tests but Times.</summary>
    public static double WidthOf(string text, double size) => text.Length * size / 2;
}

/// <summary>Writes drawn lines as LinkedIn's generator does: the axis turned over, one font, a tree of tags beside.</summary>
internal static class DrawnPdf
{
    /// <summary>The layout since 2018: one font with a number for every character, and a map of what the numbers mean.</summary>
    public static RawPdf Modern(IReadOnlyCollection<Drawn> lines, bool isPacked = true)
    {
        var pdf = new RawPdf { TrailerEntries = "/Root 1 0 R /Info 3 0 R /ID [<00> <00>]" };
        var signs = SignsOf(lines);
        pdf.Add(1, "<< /Type /Catalog /Pages 2 0 R /Lang (en) /MarkInfo << /Marked true >> /StructTreeRoot 9 0 R >>");
        pdf.Add(3, "<< /Author (LinkedIn) /Subject (Resume generated from profile) /Producer (Apache FOP Version 2.3) /CreationDate (D:20260401093000Z) >>");
        pdf.Add(4, "<< /Type /Font /Subtype /Type0 /BaseFont /EAAAAA+ArialUnicodeMS /Encoding /Identity-H /DescendantFonts [5 0 R] /ToUnicode 6 0 R >>");
        pdf.Add(5, "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /EAAAAA+ArialUnicodeMS /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> /FontDescriptor 7 0 R /DW 500 /W [0 [500 500] 2 40 500] >>");
        Stream(6, MapOf(lines));
        pdf.Add(7, "<< /Type /FontDescriptor /FontName /EAAAAA+ArialUnicodeMS /Flags 4 /FontBBox [-1011 -330 2260 1078] /StemV 80 /ItalicAngle 0 /Ascent 1069 /Descent -271 /CapHeight 1069 /FontFile2 8 0 R >>");
        pdf.AddPacked(8, [0, 1, 0, 0, 0, 0, 0, 0], "/Length1 8");
        pdf.Add(9, "<< /Type /StructTreeRoot /K [] >>");
        var pages = new List<int>();
        for (var page = 1; page <= lines.Select(line => line.Page).DefaultIfEmpty(1).Max(); page++)
        {
            var content = new StringBuilder("1 0 0 -1 0 792 cm\nq\n0.16 0.24 0.3 rg\n0 0 200 792 re f\nQ\n");
            foreach (var line in lines.Where(line => line.Page == page))
            {
                content.Append("/Span <</MCID 0>> BDC\nBT\n").Append(CultureInfo.InvariantCulture, $"/F1 {line.Size} Tf\n1 0 0 -1 {line.X} {792 - line.Y} Tm\n");
                foreach (var ink in line.Inks)
                    content.Append(ColourOf(ink.Colour)).Append(" rg\n[<").Append(string.Concat(ink.Text.Select(sign => signs.IndexOf(sign).ToString("X4", CultureInfo.InvariantCulture)))).Append(">] TJ\n");
                content.Append("ET\nEMC\n");
            }

            var number = pdf.Next;
            Stream(number, content.ToString());
            pages.Add(pdf.Add(string.Create(CultureInfo.InvariantCulture, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 4 0 R >> >> /Contents {number} 0 R >>")));
        }

        AddPages(pdf, pages);
        return pdf;

        void Stream(int number, string content)
        {
            if (isPacked)
                pdf.AddPacked(number, Encoding.Latin1.GetBytes(content));
            else
                pdf.AddStream(number, Encoding.Latin1.GetBytes(content));
        }
    }

    /// <summary>The layout until 2018: Times, in Windows' Latin alphabet.</summary>
    public static RawPdf Old(IReadOnlyCollection<Drawn> lines)
    {
        var pdf = new RawPdf();
        pdf.Add(1, "<< /Type /Catalog /Pages 2 0 R >>");
        pdf.Add(4, "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>");
        pdf.Add(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Bold /Encoding /WinAnsiEncoding >>");
        var pages = new List<int>();
        for (var page = 1; page <= lines.Max(line => line.Page); page++)
        {
            var content = new StringBuilder();
            foreach (var line in lines.Where(line => line.Page == page))
            {
                content.Append(CultureInfo.InvariantCulture, $"BT\n/{(line.IsBold ? "F2" : "F1")} {line.Size} Tf\n{line.X} {line.Y} Td\n");
                foreach (var ink in line.Inks)
                    content.Append('(').Append(ink.Text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)).Append(") Tj\n");
                content.Append("ET\n");
            }

            var number = pdf.AddPacked(pdf.Next, Encoding.Latin1.GetBytes(content.ToString()));
            pages.Add(pdf.Add(string.Create(CultureInfo.InvariantCulture, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 4 0 R /F2 5 0 R >> >> /Contents {number} 0 R >>")));
        }

        AddPages(pdf, pages);
        return pdf;
    }

    private static void AddPages(RawPdf pdf, List<int> pages) =>
        pdf.Add(2, string.Create(CultureInfo.InvariantCulture, $"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select(page => string.Create(CultureInfo.InvariantCulture, $"{page} 0 R")))}] >>"));

    private static List<char> SignsOf(IEnumerable<Drawn> lines) => [.. lines.SelectMany(line => line.Inks).SelectMany(ink => ink.Text).Distinct().Order()];

    /// <summary>The map of what the numbers of the letters mean.</summary>
    public static string MapOf(IEnumerable<Drawn> lines)
    {
        var signs = SignsOf(lines);
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        foreach (var block in signs.Select((sign, code) => (sign, code)).Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n");
            foreach (var (sign, code) in block)
                map.Append(CultureInfo.InvariantCulture, $"<{code:X4}> <{(int)sign:X4}>\n");
            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nend\nend\n").ToString();
    }

    private static string ColourOf(string hex) => string.Join(' ', Enumerable.Range(0, 3).Select(part =>
        (Convert.ToInt32(hex.Substring(part * 2, 2), 16) / 255.0).ToString("0.###", CultureInfo.InvariantCulture)));
}
