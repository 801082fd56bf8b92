using System.Text;

namespace ProfileAudit.Rendering.Html;

/// <summary>
/// Writes HTML. The names of elements and attributes are this library's own; every text and every attribute's value is encoded
/// here, and there is no way around it. Texts are said in one language.
/// </summary>
internal sealed class HtmlWriter(TextWriter output, Language language)
{
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
        output.Write(Encode(text.In(language).ToString()));
        output.Write($"</{tag}>\n");
    }

    /// <summary>An element that has no end tag.</summary>
    public void Void(string tag, params ReadOnlySpan<(string Name, Text? Value)> attributes)
    {
        Start(tag, attributes);
        output.Write('\n');
    }

    /// <summary>The style sheet, which is a constant of this library.</summary>
    public void Style(StyleSheet sheet) => output.Write($"<style>\n{sheet.Text}</style>\n");

    private void Start(string tag, ReadOnlySpan<(string Name, Text? Value)> attributes)
    {
        output.Write($"<{tag}");
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
                output.Write($" {name}=\"{Encode(value.In(language).ToString())}\"");
        }

        output.Write('>');
    }

    private void Close() => output.Write($"</{unclosed.Pop()}>\n");

    private static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length);
        foreach (var letter in LegibleText.Of(text))
        {
            _ = letter switch
            {
                '&' => encoded.Append("&amp;"),
                '<' => encoded.Append("&lt;"),
                '>' => encoded.Append("&gt;"),
                '"' => encoded.Append("&quot;"),
                '\'' => encoded.Append("&#39;"),
                // Hosts may paste a report into a template of theirs.
                '{' => encoded.Append("&#123;"),
                '}' => encoded.Append("&#125;"),
                '`' => encoded.Append("&#96;"),
                _ => encoded.Append(letter),
            };
        }

        return encoded.ToString();
    }

    /// <summary>An element that is still open.</summary>
    public readonly struct Element(HtmlWriter html) : IDisposable
    {
        public void Dispose() => html.Close();
    }
}
