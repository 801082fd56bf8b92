using System.Buffers;

namespace ProfileAudit.Rendering.Html;

/// <summary>
/// Writes HTML. The names of elements and attributes are this library's own; every text and every attribute's value is encoded
/// here, and there is no way around it. Texts are said in one language.
/// </summary>
internal sealed class HtmlWriter(TextWriter output, HtmlNames names, Language language)
{
    // The braces and the accent since hosts may paste a report into a template of theirs.
    private static readonly SearchValues<char> Encoded = SearchValues.Create("&<>\"'{}`");

    private readonly Stack<string> unclosed = new();

    public void Doctype() => output.Write("<!doctype html>\n");

    /// <summary>Opens an element that the caller disposes of at its end.</summary>
    /// <param name="tag">The element.</param>
    /// <param name="attributes">Its attributes; one without a value is left out.</param>
    /// <returns>What closes it.</returns>
    public Element Open(string tag, params ReadOnlySpan<(string Name, Text? Value)> attributes)
    {
        Start(tag, attributes);
        output.Write('\n');
        unclosed.Push(tag);
        return new Element(this);
    }

    /// <summary>An element with nothing but a text.</summary>
    public void Line(string tag, Text text, params ReadOnlySpan<(string Name, Text? Value)> attributes)
    {
        Start(tag, attributes);
        WriteEncoded(text.In(language).ToString());
        End(tag);
    }

    /// <summary>An element with a text in which a name stands, which may be written in another direction than the text.</summary>
    public void Named(string tag, Text told, string name, params ReadOnlySpan<(string Name, Text? Value)> attributes)
    {
        var text = told.In(language).ToString();
        var at = name.Length == 0 ? -1 : text.IndexOf(name, StringComparison.Ordinal);
        if (at < 0)
        {
            Line(tag, text, attributes);
            return;
        }

        Start(tag, attributes);
        WriteEncoded(text[..at]);
        output.Write("<bdi>");
        WriteEncoded(name);
        output.Write("</bdi>");
        WriteEncoded(text[(at + name.Length)..]);
        End(tag);
    }

    /// <summary>A heading so many levels below the report's title, which is level 0.</summary>
    public void Heading(int below, Text text, string? id = null) => Line(names.Heading(below), text, ("class", HeadingClass(below)), ("id", id));

    /// <summary>A heading in which a name stands.</summary>
    public void NamedHeading(int below, Text text, string name) => Named(names.Heading(below), text, name, ("class", HeadingClass(below)));

    /// <summary>A part of the report with its heading.</summary>
    /// <param name="id">Its name; that of its heading is made of it.</param>
    /// <param name="heading">What stands above it.</param>
    /// <param name="kind">What it looks like besides a section.</param>
    /// <returns>What closes it.</returns>
    public Element Section(string id, Text heading, string? kind = null)
    {
        var element = Open("section", ("class", kind is null ? "section" : $"section {kind}"), ("id", id), ("aria-labelledby", $"{id}-title"));
        Heading(1, heading, $"{id}-title");
        return element;
    }

    /// <summary>An element that has no end tag.</summary>
    public void Void(string tag, params ReadOnlySpan<(string Name, Text? Value)> attributes)
    {
        Start(tag, attributes);
        output.Write('\n');
    }

    /// <summary>The style sheet, which is made of nothing but constants of this library.</summary>
    public void Style(string sheet) => output.Write($"<style>{sheet}</style>\n");

    private void Start(string tag, ReadOnlySpan<(string Name, Text? Value)> attributes)
    {
        output.Write('<');
        output.Write(tag);
        foreach (var (name, value) in attributes)
        {
            if (value is null)
                continue;
            output.Write(' ');
            output.Write(name);
            output.Write("=\"");
            WriteEncoded(names.Attribute(name, value.In(language).ToString()));
            output.Write('"');
        }

        output.Write('>');
    }

    private void End(string tag)
    {
        output.Write("</");
        output.Write(tag);
        output.Write(">\n");
    }

    // By what a heading is, and not by its level, which the host chooses.
    private static string HeadingClass(int below) => $"h{(char)('1' + below)}";

    private void Close() => End(unclosed.Pop());

    // Every text and every value comes through here.
    private void WriteEncoded(string text)
    {
        var rest = LegibleText.Of(text).AsSpan();
        while (rest.IndexOfAny(Encoded) is var at)
        {
            output.Write(at < 0 ? rest : rest[..at]);
            if (at < 0)
                return;
            output.Write(rest[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                '{' => "&#123;",
                '}' => "&#125;",
                _ => "&#96;",
            });
            rest = rest[(at + 1)..];
        }
    }

    /// <summary>An element that is still open.</summary>
    public readonly struct Element(HtmlWriter html) : IDisposable
    {
        public void Dispose() => html.Close();
    }
}
