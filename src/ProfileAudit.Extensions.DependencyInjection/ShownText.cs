using System.Globalization;
using System.Text;

namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>Values of others in a line for a person: not long, and without what a terminal would obey.</summary>
internal static class ShownText
{
    private const int Longest = 80;

    public static string Of(string? text)
    {
        var shown = new StringBuilder();
        var length = 0;
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (++length == Longest + 1)
                return shown.Remove(shown.Length - LastLength(shown), LastLength(shown)).Append('…').ToString();
            shown.Append(IsObeyed(rune) ? "\uFFFD" : rune.ToString());
        }

        return shown.ToString();
    }

    private static int LastLength(StringBuilder text) => char.IsLowSurrogate(text[^1]) ? 2 : 1;

    private static bool IsObeyed(Rune rune) => Rune.IsControl(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
