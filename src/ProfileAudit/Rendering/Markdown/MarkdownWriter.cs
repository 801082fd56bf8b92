namespace ProfileAudit.Rendering.Markdown;

/// <summary>Writes blocks of Markdown in one language. Texts are escaped by <see cref="MarkdownText"/> on their way in.</summary>
internal sealed class MarkdownWriter(TextWriter output, Language language)
{
    private bool begun;
    private bool blankBefore;

    public void Heading(int level, Text text) => Block($"{new string('#', level)} {Said(text)}");

    public void Paragraph(Text text) => Block(Said(text));

    public void Strong(Text text) => Block($"**{Said(text)}**");

    public void Quiet(Text text) => Block($"*{Said(text)}*");

    /// <summary>Begins a list after a free line.</summary>
    public void Gap() => blankBefore = begun;

    /// <summary>One line of a list.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mark">What begins it, such as "- " or "1. ".</param>
    public void Item(Text text, string mark = "- ") => Line(mark + Said(text));

    /// <summary>One line of a list that begins with a name.</summary>
    public void Named(Text name, Text text, string mark = "- ") => Line($"{mark}**{Said(name)}** {Said(text)}");

    /// <summary>One line of a list that begins with a name, with a dot behind it.</summary>
    public void Dotted(Text name, Text text, string mark = "- ") => Line($"{mark}**{Said(name)}** · {Said(text)}");

    /// <summary>A link in a paragraph of its own.</summary>
    public void Link(Text text, string address, string indent = "") => Line($"{indent}[{Said(text)}]({MarkdownText.EscapeAddress(address)})");

    /// <summary>A line of a table.</summary>
    public void Row(params ReadOnlySpan<Text> cells)
    {
        var line = "|";
        foreach (var cell in cells)
            line += $" {Said(cell)} |";
        Line(line);
    }

    /// <summary>The line below a table's head: numbers to the right.</summary>
    public void Rule(params ReadOnlySpan<bool> rightAligned)
    {
        var line = "|";
        foreach (var right in rightAligned)
            line += right ? " --: |" : " --- |";
        Line(line);
    }

    private string Said(Text text) => MarkdownText.Escape(text.In(language).ToString());

    private void Block(string line)
    {
        Gap();
        Line(line);
        Gap();
    }

    private void Line(string line)
    {
        if (blankBefore)
            output.Write('\n');
        (begun, blankBefore) = (true, false);
        output.Write(line);
        output.Write('\n');
    }
}
