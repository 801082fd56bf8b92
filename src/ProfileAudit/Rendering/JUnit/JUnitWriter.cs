using System.Globalization;
using System.Xml;

namespace ProfileAudit.Rendering.JUnit;

/// <summary>Writes the elements of JUnit's XML in one language. Texts are cleaned on their way in.</summary>
internal sealed class JUnitWriter : IDisposable
{
    private readonly TextWriter output;
    private readonly Language language;
    private readonly XmlWriter xml;

    public JUnitWriter(TextWriter output, Language language)
    {
        (this.output, this.language) = (output, language);
        // A writer of texts would name its own encoding, which for a string is UTF-16.
        output.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        xml = XmlWriter.Create(output, new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, IndentChars = "  ", NewLineChars = "\n", NewLineHandling = NewLineHandling.None });
    }

    /// <summary>Begins an element that holds cases, with their number.</summary>
    public void Begin(string element, string name, JUnitCounts counts)
    {
        xml.WriteStartElement(element);
        Attribute("name", name);
        Attribute("tests", counts.Tests);
        Attribute("failures", counts.Failures);
        Attribute("errors", counts.Errors);
        Attribute("skipped", counts.Skipped);
        // No clock is asked; readers of the format expect a time.
        Attribute("time", 0);
    }

    public void BeginCase(string suite, string name)
    {
        xml.WriteStartElement("testcase");
        Attribute("classname", suite);
        Attribute("name", name);
        Attribute("time", 0);
    }

    /// <summary>What became of a case, such as "failure".</summary>
    public void Outcome(string element, string? type, Text message, params IEnumerable<Text> lines)
    {
        xml.WriteStartElement(element);
        Attribute("message", Said(message));
        if (type is not null)
            Attribute("type", type);
        var body = string.Join('\n', lines.Select(line => Said(line)));
        if (body.Length > 0)
            xml.WriteString($"\n{body}\n");
        xml.WriteEndElement();
    }

    public void End() => xml.WriteEndElement();

    public void Dispose()
    {
        xml.Dispose();
        output.Write('\n');
    }

    private string Said(Text text) => JUnitText.Of(text.In(language).ToString());

    private void Attribute(string name, string value) => xml.WriteAttributeString(name, JUnitText.Of(value));

    private void Attribute(string name, int value) => xml.WriteAttributeString(name, value.ToString(CultureInfo.InvariantCulture));
}
