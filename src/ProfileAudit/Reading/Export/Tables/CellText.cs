using System.Globalization;
using System.Text;

namespace ProfileAudit.Reading.Export.Tables;

/// <summary>From the bytes of a cell to a text that is safe to keep and to show.</summary>
internal static class CellText
{
    // Longer than any field that is kept as text can be on LinkedIn; what is longer is not what it seems.
    private const int LongestKept = 1_000;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // What Excel writes when a member saves the file again.
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Decodes UTF-8, and Windows-1252 where it is none.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, out bool isReplaced)
    {
        isReplaced = !System.Text.Unicode.Utf8.IsValid(bytes);
        return (isReplaced ? Windows1252 : Strict).GetString(bytes);
    }

    /// <summary>The text without control and direction characters, at its kept length.</summary>
    public static string Clean(string text)
    {
        var trimmed = text.AsSpan().Trim();
        if (trimmed.Length > LongestKept)
            trimmed = trimmed[..(char.IsHighSurrogate(trimmed[LongestKept - 1]) ? LongestKept - 1 : LongestKept)];
        if (!trimmed.ContainsAnyExceptInRange(' ', '~'))
            return trimmed.ToString();
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
