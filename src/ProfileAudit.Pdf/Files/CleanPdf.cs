using System.Globalization;
using System.Text;

namespace ProfileAudit.Pdf.Files;

/// <summary>
/// Takes a PDF apart and writes another one that shows the same text: flat pages, fonts without programs, nothing packed. Only that one is handed to the PDF
/// library, so that no byte of an upload ever is.
/// </summary>
internal static class CleanPdf
{
    private const int CharactersInBlock = 100;

    /// <summary>A PDF that shows the text of another one.</summary>
    /// <param name="bytes">The other one.</param>
    /// <param name="budget">What it may cost.</param>
    /// <param name="made">The day on which the other one says that it was made.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="Reading.UnreadableProfileException">It is no PDF as LinkedIn makes them, or it is damaged, protected, has no text, or costs too much.</exception>
    public static byte[] Of(ReadOnlyMemory<byte> bytes, PdfBudget budget, out DateOnly? made, CancellationToken cancellationToken)
    {
        var file = PdfFile.Read(bytes, budget, cancellationToken);
        made = file.Made;
        var fonts = new FontSet(file, budget);
        var pages = new List<string>();
        var (hasText, hasPictureOnly) = (false, false);
        foreach (var page in PageTree.PagesOf(file))
        {
            var content = new PageContent(file, fonts, budget);
            pages.Add(content.CleanOf(page, cancellationToken));
            hasText |= content.HasText;
            hasPictureOnly |= content is { HasPicture: true, HasText: false };
        }

        // A page that is a picture may hold anything, so what the others show is not all.
        return hasText && !hasPictureOnly ? Written(pages, fonts) : throw PdfProblem.Scanned.ToException();
    }

    private static byte[] Written(List<string> pages, FontSet fonts)
    {
        var objects = new List<string> { "<< /Type /Catalog /Pages 2 0 R >>", "" };
        var names = new StringBuilder();
        foreach (var (font, number) in fonts.All.Select((font, number) => (font, number)))
        {
            objects.Add(StreamOf(MapOf(font, fonts)));
            var map = objects.Count;
            if (font.IsComposite)
            {
                objects.Add("<< /Type /FontDescriptor /FontName /Clean /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>");
                objects.Add(string.Create(
                    CultureInfo.InvariantCulture,
                    $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Clean /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor {map + 1} 0 R /CIDToGIDMap /Identity /DW {Number(font.Width)} /W [{WidthsOf(font, fonts)}] >>"));
                objects.Add(string.Create(CultureInfo.InvariantCulture, $"<< /Type /Font /Subtype /Type0 /BaseFont /Clean /Encoding /Identity-H /DescendantFonts [{map + 2} 0 R] /ToUnicode {map} 0 R >>"));
            }
            else
            {
                objects.Add(string.Create(CultureInfo.InvariantCulture, $"<< /Type /Font /Subtype /Type1 /BaseFont /{(font.IsBold ? "Times-Bold" : "Times-Roman")} /Encoding /WinAnsiEncoding /ToUnicode {map} 0 R >>"));
            }

            names.Append(CultureInfo.InvariantCulture, $"/F{number} {objects.Count} 0 R ");
        }

        var kids = new StringBuilder();
        foreach (var page in pages)
        {
            objects.Add(StreamOf(page));
            objects.Add(string.Create(CultureInfo.InvariantCulture, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << {names}>> >> /Contents {objects.Count} 0 R >>"));
            kids.Append(CultureInfo.InvariantCulture, $"{objects.Count} 0 R ");
        }

        objects[1] = string.Create(CultureInfo.InvariantCulture, $"<< /Type /Pages /Kids [{kids}] /Count {pages.Count} >>");
        return FileOf(objects);
    }

    private static byte[] FileOf(List<string> objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (var (text, index) in objects.Select((text, index) => (text, index)))
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n").Append(text).Append("\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            file.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }

    private static string StreamOf(string content) => string.Create(CultureInfo.InvariantCulture, $"<< /Length {content.Length} >>\nstream\n{content}\nendstream");

    private static string MapOf(PageFont font, FontSet fonts)
    {
        var digits = font.IsComposite ? 4 : 2;
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Clean def\n/CMapType 2 def\n1 begincodespacerange\n");
        map.Append(font.IsComposite ? "<0000> <FFFF>" : "<00> <FF>").Append("\nendcodespacerange\n");
        foreach (var block in fonts.MeaningsOf(font).Chunk(CharactersInBlock))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n");
            foreach (var (code, meaning) in block)
                map.Append(CultureInfo.InvariantCulture, $"<{code.ToString(digits == 4 ? "X4" : "X2", CultureInfo.InvariantCulture)}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(meaning))}>\n");
            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend").ToString();
    }

    private static string WidthsOf(PageFont font, FontSet fonts) => string.Concat(
        from shown in fonts.MeaningsOf(font)
        where font.Widths.ContainsKey(shown.Code)
        select string.Create(CultureInfo.InvariantCulture, $"{shown.Code} [{Number(font.Widths[shown.Code])}] "));

    private static string Number(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
