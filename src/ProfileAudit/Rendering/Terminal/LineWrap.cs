namespace ProfileAudit.Rendering.Terminal;

/// <summary>Words in lines.</summary>
internal static class LineWrap
{
    /// <summary>The words in lines of at most so many columns. A word that is longer than a line stays whole, so that it can be copied; wide characters are no such word.</summary>
    public static List<string> Lines(IEnumerable<string> words, int columns)
    {
        var lines = new List<string>();
        var (line, used) = ("", 0);
        foreach (var word in words.SelectMany(word => Parts(word, columns)))
        {
            var needed = TerminalColumns.Of(word);
            if (used > 0 && used + 1 + needed > columns)
            {
                lines.Add(line);
                (line, used) = ("", 0);
            }

            (line, used) = used > 0 ? ($"{line} {word}", used + 1 + needed) : (word, needed);
        }

        lines.Add(line);
        return lines;
    }

    private static IEnumerable<string> Parts(string word, int columns) =>
        TerminalColumns.Of(word) > columns && TerminalColumns.HasWide(word) ? TerminalColumns.Pieces(word, columns) : [word];
}
