namespace ProfileAudit.Rendering.Terminal;

/// <summary>
/// Writes wrapped lines in one language. Every text comes through <see cref="Paragraph"/>, which cleans it, so that none can send the terminal a
/// code of its own.
/// </summary>
internal sealed class TerminalWriter(TextWriter output, Language language, int width, bool useColor, bool useAsciiMarks)
{
    private const int Narrowest = 40;
    private const int Widest = 200;
    private const int Readable = 100;

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

    /// <summary>How many columns prose has: on a line that is longer, the eye does not find the next one.</summary>
    public int Measure => Math.Min(width, Readable);

    /// <summary>A text in the language, for a cell of a table.</summary>
    public string Said(Text text) => text.In(language).ToString();

    /// <summary>The words between which a line may end, cleaned.</summary>
    public string[] Words(string text)
    {
        var words = LegibleText.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return useAsciiMarks ? Array.ConvertAll(words, AsciiMarks.Of) : words;
    }

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
        lead = useAsciiMarks ? AsciiMarks.Of(lead) : lead;
        var indent = TerminalColumns.Of(lead);
        foreach (var line in LineWrap.Lines(Words(Said(text)), Measure - indent))
        {
            Line(lead + line, style);
            lead = new string(' ', indent);
        }
    }

    /// <summary>Writes a line of a table, whose spaces stay.</summary>
    public void Row(string cells) => Line(cells, TextStyle.Plain);

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
