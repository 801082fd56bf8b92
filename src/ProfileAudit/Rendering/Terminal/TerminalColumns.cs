using System.Globalization;
using System.Text;

namespace ProfileAudit.Rendering.Terminal;

/// <summary>How many columns of a terminal a text takes: one a text element, two where East Asian characters and emoji stand.</summary>
internal static class TerminalColumns
{
    public static int Of(string text)
    {
        var columns = 0;
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
            columns += IsWide(Rune.GetRuneAt(elements.GetTextElement(), 0).Value) ? 2 : 1;
        return columns;
    }

    private static bool IsWide(int rune) => rune
        is >= 0x1100 and <= 0x115F
        or >= 0x2E80 and <= 0xA4CF
        or >= 0xAC00 and <= 0xD7A3
        or >= 0xF900 and <= 0xFAFF
        or >= 0xFE30 and <= 0xFE6F
        or >= 0xFF00 and <= 0xFF60
        or >= 0xFFE0 and <= 0xFFE6
        or >= 0x1F300 and <= 0x1F64F
        or >= 0x1F900 and <= 0x1F9FF
        or >= 0x20000 and <= 0x3FFFD;
}
