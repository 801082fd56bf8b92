using System.Text;

namespace ProfileAudit.Reading.Pages;

/// <summary>From the bytes of a page to its text, and texts of a page as a visitor sees them.</summary>
internal static class PageText
{
    // As far as browsers look for it.
    private const int HeadBytes = 1_024;

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Decodes a page: by its byte order mark, by its zeros, by the charset it declares, else UTF-8, and Windows-1252 where it is none.</summary>
    public static string Decode(ReadOnlySpan<byte> page)
    {
        if (page.StartsWith("\uFEFF"u8))
            return Encoding.UTF8.GetString(page[3..]);
        if (Wide(page) is { } wide)
            return wide.GetString(page).TrimStart('\uFEFF');
        var declared = Declared(page[..Math.Min(HeadBytes, page.Length)]);
        return (declared ?? (System.Text.Unicode.Utf8.IsValid(page) ? Encoding.UTF8 : Windows1252)).GetString(page);
    }

    /// <summary>UTF-16, where a page is in it: a page begins with letters that leave every other byte zero.</summary>
    public static Encoding? Wide(ReadOnlySpan<byte> page) => page switch
    {
        [0xFF, 0xFE, ..] or [(byte)'<', 0, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] or [0, (byte)'<', ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    /// <summary>The text with every stretch of white space as one space.</summary>
    public static string OnOneLine(string text) => KeptText.Of(Spaced(text));

    /// <summary>The text with white space as one space in lines, and without empty lines at its ends.</summary>
    public static string InLines(string text) =>
        string.Join('\n', text.Split('\n').Select(line => Spaced(line).Trim())).Trim();

    public static string Spaced(string text)
    {
        var spaced = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter))
                spaced.Append(letter);
            else if (spaced.Length == 0 || spaced[^1] != ' ')
                spaced.Append(' ');
        }

        return spaced.ToString();
    }

    private static Encoding? Declared(ReadOnlySpan<byte> head)
    {
        const string Mark = "charset=";
        var text = Encoding.Latin1.GetString(head);
        var at = text.IndexOf(Mark, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var name = new string([.. text[(at + Mark.Length)..].TrimStart('"', '\'', ' ').TakeWhile(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_')]).ToUpperInvariant();
        return name switch
        {
            // A page that can be read so far is in no wide encoding, whatever it says; UTF-8 is what browsers take then.
            _ when name.Length == 0 || name.StartsWith("UTF", StringComparison.Ordinal) => null,
            "ISO-8859-1" or "LATIN1" or "US-ASCII" or "ASCII" => Windows1252,
            _ => CodePagesEncodingProvider.Instance.GetEncoding(name),
        };
    }
}
