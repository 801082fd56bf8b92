namespace ProfileAudit.Rendering.Markdown;

/// <summary>Writes blocks of Markdown. Texts are escaped by <see cref="MarkdownText"/> on their way in.</summary>
internal sealed class MarkdownWriter(TextWriter output)
{
    private bool begun;
    private bool blankBefore;

    public void Heading(int level, string text) => Block($"{new string('#', level)} {MarkdownText.Escape(text)}");

    public void Paragraph(string text) => Block(MarkdownText.Escape(text));

    public void Strong(string text) => Block($"**{MarkdownText.Escape(text)}**");

    public void Quiet(string text) => Block($"*{MarkdownText.Escape(text)}*");

    /// <summary>Begins a list after a free line.</summary>
    public void Gap() => blankBefore = begun;

    /// <summary>One line of a list.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mark">What begins it, such as "- " or "1. ".</param>
    public void Item(string text, string mark = "- ") => Line(mark + MarkdownText.Escape(text));

    /// <summary>One line of a list that begins with a name.</summary>
    public void Named(string name, string text, string mark = "- ") => Line($"{mark}**{MarkdownText.Escape(name)}** {MarkdownText.Escape(text)}");

    /// <summary>A link in a paragraph of its own.</summary>
    public void Link(string text, string address, string indent = "") => Line($"{indent}[{MarkdownText.Escape(text)}]({MarkdownText.EscapeAddress(address)})");

    /// <summary>A line of a table.</summary>
    public void Row(params ReadOnlySpan<string> cells)
    {
        var line = "|";
        foreach (var cell in cells)
            line += $" {MarkdownText.Escape(cell)} |";
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
