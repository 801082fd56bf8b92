using System.Buffers;
using System.Text;

namespace ProfileAudit.Rendering;

/// <summary>
/// Takes out of a text what no reader sees and a terminal, browser or editor obeys: control characters (escape codes among them),
/// overrides of the writing direction, halves of characters and what Unicode calls no character. Every format cleans at its one door.
/// </summary>
internal static class LegibleText
{
    /// <summary>What stands in the place of what was taken out.</summary>
    public const char Replacement = '\uFFFD';

    public static string Of(string text)
    {
        var clean = CleanLength(text);
        if (clean == text.Length)
            return text;
        var legible = new StringBuilder(text.Length).Append(text, 0, clean);
        var rest = text.AsSpan(clean);
        while (!rest.IsEmpty)
        {
            var status = Rune.DecodeFromUtf16(rest, out var rune, out var length);
            if (status != OperationStatus.Done || IsObeyed(rune.Value))
                legible.Append(Replacement);
            else if (!IsBreak(rune.Value))
                legible.Append(rest[..length]);
            else if (legible.Length == 0 || legible[^1] != ' ')
                legible.Append(' ');
            rest = rest[length..];
        }

        return legible.ToString();
    }

    // How much of a text may stay as it is: nearly always all of it.
    private static int CleanLength(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAnyExceptInRange(' ', '~');
        if (at < 0)
            return text.Length;
        while (at < text.Length && Rune.DecodeFromUtf16(text[at..], out var rune, out var length) == OperationStatus.Done && !IsObeyed(rune.Value) && !IsBreak(rune.Value))
            at += length;
        return at;
    }

    // A value stays on its line: a line break could begin a heading, a list or a prompt of its own.
    private static bool IsBreak(int rune) => rune is '\t' or '\n' or '\r' or '\v' or '\f' or 0x85 or 0x2028 or 0x2029;

    private static bool IsObeyed(int rune) =>
        (rune is < 0x20 or (>= 0x7F and <= 0x9F) && !IsBreak(rune))
        || rune is >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069
        || IsNoCharacter(rune);

    // Unicode keeps these for programs' own use; some readers of XML and JSON refuse a text that holds one.
    private static bool IsNoCharacter(int rune) => (rune & 0xFFFE) == 0xFFFE || rune is >= 0xFDD0 and <= 0xFDEF;
}
