using System.Text;

namespace ProfileAudit.Rendering.Terminal;

/// <summary>Marks, bars and typographic signs in ASCII, for a terminal that has no others. Letters stay what they are: a name without its accents is another name.</summary>
internal static class AsciiMarks
{
    public static string Of(string text)
    {
        if (Ascii.IsValid(text))
            return text;
        var spelt = new StringBuilder(text.Length);
        foreach (var mark in text)
        {
            if (Spelling(mark) is { } ascii)
                spelt.Append(ascii);
            else
                spelt.Append(mark);
        }

        return spelt.ToString();
    }

    private static string? Spelling(char mark) => mark switch
    {
        '✓' => "+",
        '○' => "o",
        '•' or '★' => "*",
        '→' => "->",
        '·' => "|",
        '█' => "#",
        '▓' => "=",
        '▒' => "-",
        '░' => ".",
        '“' or '”' or '„' or '«' or '»' => "\"",
        '‘' or '’' or '‚' => "'",
        '‐' or '‑' or '–' or '—' or '−' => "-",
        '…' => "...",
        '\u00A0' or '\u2009' or '\u202F' => " ",
        LegibleText.Replacement => "?",
        _ => null,
    };
}
