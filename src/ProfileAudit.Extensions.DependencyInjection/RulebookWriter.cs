using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>Spells settings that were found valid as a rulebook file. What is not set is not written.</summary>
internal static class RulebookWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // Reasons are written in any language, and are to be read in the file too.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static string Write(RulebookSettings settings)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Options))
            Write(settings, writer);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }

    private static void Write(RulebookSettings settings, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString(RulebookKeys.Schema, RulebookFile.SchemaAddress);
        if (settings.Preset is { } preset)
            writer.WriteString(RulebookKeys.Preset, preset);
        WriteList(writer, RulebookKeys.Without, settings.Without);
        WriteRules(writer, RulebookKeys.Weights, settings.Weights, writer.WriteNumberValue);
        WriteRules(writer, RulebookKeys.Curves, settings.Curves, points => WriteCurve(writer, points));
        WriteRules(writer, RulebookKeys.Suppressions, settings.Suppressions, suppression => WriteSuppression(writer, suppression));
        WriteRules(writer, RulebookKeys.Exemptions, settings.Exemptions, writer.WriteStringValue);
        WriteList(writer, RulebookKeys.Substitutes, settings.Substitutes);
        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, string key, IList<string> ids)
    {
        if (ids.Count == 0)
            return;
        writer.WriteStartArray(key);
        foreach (var id in ids)
            writer.WriteStringValue(id);
        writer.WriteEndArray();
    }

    private static void WriteRules<T>(Utf8JsonWriter writer, string key, IDictionary<string, T> values, Action<T> write)
    {
        if (values.Count == 0)
            return;
        writer.WriteStartObject(key);
        foreach (var (id, value) in values)
        {
            writer.WritePropertyName(id);
            write(value);
        }

        writer.WriteEndObject();
    }

    private static void WriteCurve(Utf8JsonWriter writer, IReadOnlyList<IReadOnlyList<double>> points)
    {
        writer.WriteStartArray();
        foreach (var point in points)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(point[0]);
            writer.WriteNumberValue(point[1]);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    private static void WriteSuppression(Utf8JsonWriter writer, SuppressionSettings suppression)
    {
        writer.WriteStartObject();
        writer.WriteString(RulebookKeys.Reason, suppression.Reason);
        if (suppression.Until is { } until)
            writer.WriteString(RulebookKeys.Until, until.ToString(RulebookKeys.DayFormat, CultureInfo.InvariantCulture));
        writer.WriteEndObject();
    }
}
