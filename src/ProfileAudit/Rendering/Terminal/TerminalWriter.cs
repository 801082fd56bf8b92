namespace ProfileAudit.Rendering.Terminal;

/// <summary>
/// Writes wrapped lines in one language. Every text comes through <see cref="Paragraph"/>, which cleans it, so that none can send the terminal a
/// code of its own.
/// </summary>
internal sealed class TerminalWriter(TextWriter output, Language language, int width, bool useColor)
{
    private const int Narrowest = 40;
    private const int Widest = 200;

    private bool begun;
    private bool blankBefore;

    public int Width => width;

    /// <exception cref="ArgumentOutOfRangeException">The width is out of range.</exception>
    public static int CheckedWidth(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, Narrowest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Widest);
        return value;
    }

    /// <summary>A text in the language, for a cell of a row.</summary>
    public string Said(Text text) => text.In(language).ToString();

    /// <summary>Leaves one line free before the next text; never at the begin or the end, and never two.</summary>
    public void Blank() => blankBefore = begun;

    public void Heading(Text text)
    {
        Blank();
        Paragraph(text, style: TextStyle.Bold);
    }

    /// <summary>Writes a text, wrapped between words; a word that is longer than the line stays whole, so that it can be copied.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lead">What stands before the first line; the others are indented as far.</param>
    /// <param name="style">How it looks.</param>
    public void Paragraph(Text text, string lead = "", TextStyle style = TextStyle.Plain)
    {
        var indent = TerminalColumns.Of(lead);
        var (line, columns) = (lead, indent);
        foreach (var word in LegibleText.Of(Said(text)).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var needed = TerminalColumns.Of(word);
            if (columns > indent && columns + 1 + needed > width)
            {
                Line(line, style);
                (line, columns) = (new string(' ', indent), indent);
            }

            var gap = columns > indent ? 1 : 0;
            line += gap == 1 ? $" {word}" : word;
            columns += gap + needed;
        }

        Line(line, style);
    }

    /// <summary>Writes a line of a table, whose spaces stay.</summary>
    public void Row(params ReadOnlySpan<string> cells) => Line(LegibleText.Of(string.Concat(cells)), TextStyle.Plain);

    private void Line(string text, TextStyle style)
    {
        if (blankBefore)
            output.Write('\n');
        (begun, blankBefore) = (true, false);
        var shown = Disarmed(text.TrimEnd(' '));
        output.Write(useColor && style != TextStyle.Plain ? $"\e[{Code(style)}m{shown}\e[0m" : shown);
        output.Write('\n');
    }

    // Where builds run, a line that begins with "::" or holds "##[" is an order to the machine that shows it.
    private static string Disarmed(string line)
    {
        var begin = line.Length - line.TrimStart(' ').Length;
        if (string.CompareOrdinal(line, begin, "::", 0, 2) == 0)
            line = $"{line[..begin]}{LegibleText.Replacement}{line[(begin + 1)..]}";
        return line
            .Replace("##[", $"{LegibleText.Replacement}#[", StringComparison.Ordinal)
            .Replace("##vso[", $"{LegibleText.Replacement}#vso[", StringComparison.Ordinal);
    }

    private static string Code(TextStyle style) => style switch
    {
        TextStyle.Bold => "1",
        TextStyle.Dim => "2",
        TextStyle.Green => "32",
        TextStyle.Yellow => "33",
        _ => throw new ArgumentOutOfRangeException(nameof(style)),
    };
}
