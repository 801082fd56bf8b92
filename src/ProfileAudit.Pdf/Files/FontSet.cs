using System.Text;

namespace ProfileAudit.Pdf.Files;

/// <summary>The fonts that a file uses, each read once, and the codes that its pages show.</summary>
/// <param name="file">The file.</param>
/// <param name="budget">Counts what the fonts cost.</param>
internal sealed class FontSet(PdfFile file, PdfBudget budget)
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private readonly List<(PdfValue Value, PageFont Font)> fonts = [];
    private readonly Dictionary<PageFont, SortedSet<int>> shown = [];

    /// <summary>All fonts; their place in the list is their number.</summary>
    public IEnumerable<PageFont> All => fonts.Select(font => font.Font);

    public (PageFont Font, int Number) Of(PdfValue? value)
    {
        var known = fonts.FindIndex(font => font.Value == value);
        if (known >= 0)
            return (fonts[known].Font, known);
        if (value is not PdfValue.Reference || fonts.Count == PdfBudget.Fonts)
            throw (value is PdfValue.Reference ? PdfProblem.Limit : PdfProblem.Build).ToException();
        var added = PageFont.Of(file, value, budget);
        fonts.Add((value, added));
        shown.Add(added, []);
        return (added, fonts.Count - 1);
    }

    /// <summary>Remembers the codes of a text that is shown.</summary>
    public void Shows(PageFont font, byte[] text)
    {
        var codes = shown[font];
        for (var i = 0; i < text.Length; i += font.IsComposite ? 2 : 1)
            codes.Add(font.IsComposite ? (text[i] << 8) | text[i + 1] : text[i]);
    }

    /// <summary>The codes that are shown and their meanings. A code without one is the replacement character: something stands there.</summary>
    public IEnumerable<(int Code, string Meaning)> MeaningsOf(PageFont font) => shown[font].Select(code => (code, font.Meanings.GetValueOrDefault(code) switch
    {
        { Length: > 0 } meaning => meaning,
        _ => font.IsComposite ? "\uFFFD" : Windows1252.GetString([(byte)code]),
    }));
}
