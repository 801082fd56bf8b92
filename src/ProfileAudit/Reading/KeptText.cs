using System.Globalization;
using System.Text;

namespace ProfileAudit.Reading;

/// <summary>Text of a source that is safe to keep and to show.</summary>
internal static class KeptText
{
    // Longer than any field that is kept as text can be on LinkedIn; what is longer is not what it seems.
    private const int Longest = 1_000;

    /// <summary>The text without control and direction characters, at its kept length.</summary>
    public static string Of(string text)
    {
        var trimmed = text.AsSpan().Trim();
        if (trimmed.Length > Longest)
            trimmed = trimmed[..(char.IsHighSurrogate(trimmed[Longest - 1]) ? Longest - 1 : Longest)];
        if (!trimmed.ContainsAnyExceptInRange(' ', '~'))
            return trimmed.Length == text.Length ? text : trimmed.ToString();
        var clean = new StringBuilder(trimmed.Length);
        foreach (var rune in trimmed.EnumerateRunes())
        {
            if (Rune.IsControl(rune))
                clean.Append(' ');
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format || rune.Value is 0x200C or 0x200D)
                clean.Append(rune);
        }

        return clean.ToString().Trim();
    }
}
