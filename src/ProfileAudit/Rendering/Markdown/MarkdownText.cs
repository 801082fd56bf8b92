using System.Text;

namespace ProfileAudit.Rendering.Markdown;

/// <summary>The one place where a text becomes Markdown that shows exactly that text.</summary>
internal static class MarkdownText
{
    // Emphasis, code, links, tables, HTML, entities, headings, mathematics, templates of site generators, and mentions.
    private const string Special = "\\`*_[]<>|~&#$!{}@";

    public static string Escape(string text)
    {
        var legible = LegibleText.Of(text).Trim(' ');
        var escaped = new StringBuilder(legible.Length);
        var listMark = ListMarkAt(legible);
        for (var i = 0; i < legible.Length; i++)
        {
            var letter = legible[i];
            if (Special.Contains(letter, StringComparison.Ordinal) || i == listMark || MakesAddress(legible, i))
                escaped.Append('\\');
            escaped.Append(letter);
        }

        return escaped.ToString();
    }

    /// <summary>The address in the parentheses of a link.</summary>
    public static string EscapeAddress(string address) => address
        .Replace("(", "\\(", StringComparison.Ordinal)
        .Replace(")", "\\)", StringComparison.Ordinal)
        .Replace("&", "&amp;", StringComparison.Ordinal);

    // "- ", "+ ", "1. " and "1) " begin a list and "=" underlines a heading, but only at the begin of a line. "::" begins an order to the
    // machine where builds run.
    private static int ListMarkAt(string text)
    {
        if (text is ['-' or '+' or '=', ..] or [':', ':', ..])
            return 0;
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            digits++;
        var isMark = digits is > 0 and < 10 && digits < text.Length && text[digits] is '.' or ')';
        return isMark && (digits + 1 == text.Length || text[digits + 1] == ' ') ? digits : -1;
    }

    // "https://" and "www." become links of their own, without brackets.
    private static bool MakesAddress(string text, int i) =>
        (text[i] == ':' && string.CompareOrdinal(text, i, "://", 0, 3) == 0)
        || (text[i] == '.' && i >= 3 && text.AsSpan(i - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase));
}
