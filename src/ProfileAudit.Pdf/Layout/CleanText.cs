using System.Globalization;
using System.Text;

namespace ProfileAudit.Pdf.Layout;

/// <summary>Text as it may be kept and shown: without control and direction characters, with plain spaces and never two of them.</summary>
internal static class CleanText
{
    // Longer than any field that is kept as text can be on LinkedIn.
    private const int LongestKept = 1_000;

    public static string Of(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune) || Rune.IsWhiteSpace(rune))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                    clean.Append(' ');
            }
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format || rune.Value is 0x200C or 0x200D)
            {
                clean.Append(rune);
            }
        }

        return clean.ToString().TrimEnd();
    }

    /// <summary>Lines of one text, with the spaces between them that a line break has swallowed.</summary>
    public static string Joined(IEnumerable<Line> lines) => Kept(string.Join(' ', lines.Where(line => !line.IsBlank).Select(line => line.Text)));

    /// <summary>How many characters a text of several lines has.</summary>
    public static int LengthOf(IEnumerable<Line> lines) => string.Join(' ', lines.Where(line => !line.IsBlank).Select(line => line.Text)).Length;

    public static string Kept(string text) => text.Length <= LongestKept ? text : text[..(char.IsHighSurrogate(text[LongestKept - 1]) ? LongestKept - 1 : LongestKept)];
}
