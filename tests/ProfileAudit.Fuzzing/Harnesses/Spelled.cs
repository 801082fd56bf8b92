using System.Text.Json;
using System.Xml;
using ProfileAudit.Rendering;

namespace ProfileAudit.Fuzzing.Harnesses;

/// <summary>What holds for every text that a renderer writes, whatever the values in it.</summary>
internal static class Spelled
{
    /// <exception cref="BrokenLawException">It does not hold.</exception>
    /// <exception cref="JsonException">It is no JSON.</exception>
    /// <exception cref="XmlException">It is no XML.</exception>
    public static void Sound(ReportFormat format, string text)
    {
        Law.Demand(!text.Any(letter => char.IsControl(letter) && letter != '\n'), $"{format} has a control character");
        Law.Demand(!text.Any(letter => letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')), $"{format} overrides the direction");
        switch (format)
        {
            case ReportFormat.Json or ReportFormat.Sarif:
                JsonDocument.Parse(text).Dispose();
                break;
            case ReportFormat.JUnit:
                using (var lines = new StringReader(text))
                using (var xml = XmlReader.Create(lines, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit }))
                {
                    while (xml.Read())
                    {
                        // All of it is to be read.
                    }
                }

                break;
            case ReportFormat.Html:
                HtmlVocabulary.Sound(text);
                break;
        }
    }
}
