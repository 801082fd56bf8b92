using System.Globalization;
using System.Text;

namespace ProfileAudit.Rendering.Terminal;

/// <summary>How many columns of a terminal a text takes: one a text element, two where East Asian characters and emoji stand.</summary>
internal static class TerminalColumns
{
    private const char AsPicture = '\uFE0F';

    public static int Of(string text) => Ascii.IsValid(text) ? text.Length : Elements(text).Sum(OfElement);

    /// <summary>The text in pieces of at most so many columns. Scripts with wide characters put no spaces between words, and a line may end behind any of theirs.</summary>
    public static IEnumerable<string> Pieces(string text, int columns)
    {
        var (piece, used) = (new StringBuilder(), 0);
        foreach (var element in Elements(text))
        {
            var needed = OfElement(element);
            if (used > 0 && used + needed > columns)
            {
                yield return piece.ToString();
                piece.Clear();
                used = 0;
            }

            piece.Append(element);
            used += needed;
        }

        yield return piece.ToString();
    }

    public static bool HasWide(string text) => !Ascii.IsValid(text) && Elements(text).Any(element => OfElement(element) > 1);

    private static IEnumerable<string> Elements(string text)
    {
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
            yield return elements.GetTextElement();
    }

    private static int OfElement(string element) => IsWide(Rune.GetRuneAt(element, 0).Value) || element.Contains(AsPicture, StringComparison.Ordinal) ? 2 : 1;

    private static bool IsWide(int rune) => rune
        is >= 0x1100 and <= 0x115F
        or 0x231A or 0x231B or 0x23E9 or 0x23EA or 0x23EB or 0x23EC or 0x23F0 or 0x23F3
        or 0x25FD or 0x25FE or 0x2614 or 0x2615 or (>= 0x2648 and <= 0x2653) or 0x267F or 0x2693 or 0x26A1
        or 0x26AA or 0x26AB or 0x26BD or 0x26BE or 0x26C4 or 0x26C5 or 0x26CE or 0x26D4 or 0x26EA or 0x26F2 or 0x26F3 or 0x26F5 or 0x26FA or 0x26FD
        or 0x2705 or 0x270A or 0x270B or 0x2728 or 0x274C or 0x274E or (>= 0x2753 and <= 0x2755) or 0x2757 or (>= 0x2795 and <= 0x2797)
        or 0x27B0 or 0x27BF or 0x2B1B or 0x2B1C or 0x2B50 or 0x2B55
        or (>= 0x2E80 and <= 0xA4CF)
        or (>= 0xA960 and <= 0xA97F)
        or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE6F)
        or (>= 0xFF00 and <= 0xFF60)
        or (>= 0xFFE0 and <= 0xFFE6)
        or (>= 0x16FE0 and <= 0x18DFF)
        or (>= 0x1B000 and <= 0x1B2FF)
        or 0x1F004 or 0x1F0CF or 0x1F18E or (>= 0x1F191 and <= 0x1F19A)
        or (>= 0x1F1E6 and <= 0x1F64F)
        or (>= 0x1F680 and <= 0x1F6FF)
        or (>= 0x1F7E0 and <= 0x1F7F0)
        or (>= 0x1F900 and <= 0x1F9FF)
        or (>= 0x1FA70 and <= 0x1FAFF)
        or (>= 0x20000 and <= 0x3FFFD);
}
