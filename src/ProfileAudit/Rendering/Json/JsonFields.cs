using System.Globalization;
using System.Text.Json;

namespace ProfileAudit.Rendering.Json;

/// <summary>The fields of one object of a report that is read. What is missing or wrong is told by its path, which is ours, and never by its value.</summary>
/// <param name="element">The object.</param>
/// <param name="path">Where it stands, such as "findings[]."; empty for the report itself.</param>
internal readonly struct JsonFields(JsonElement element, string path)
{
    /// <exception cref="UnreadableReportException">There is no such object.</exception>
    public JsonFields Object(string name) =>
        Field(name, JsonValueKind.Object) is { } inner ? new JsonFields(inner, $"{path}{name}.") : throw Wrong(name);

    /// <exception cref="UnreadableReportException">There is no such list of objects.</exception>
    public IEnumerable<JsonFields> Objects(string name)
    {
        var (self, inner) = (this, $"{path}{name}[].");
        return Items(name).Select(item => item.ValueKind == JsonValueKind.Object ? new JsonFields(item, inner) : throw self.Wrong(name));
    }

    /// <exception cref="UnreadableReportException">There is no such list of texts.</exception>
    public IEnumerable<string> Texts(string name)
    {
        var self = this;
        return Items(name).Select(item => item.ValueKind == JsonValueKind.String ? item.GetString()! : throw self.Wrong(name));
    }

    /// <exception cref="UnreadableReportException">There is no such text.</exception>
    public string Text(string name) => Field(name, JsonValueKind.String)?.GetString() ?? throw Wrong(name);

    /// <exception cref="UnreadableReportException">It is neither a text nor null.</exception>
    public string? TextOrNull(string name) => Field(name, JsonValueKind.String)?.GetString();

    /// <summary>A field that came later: reports of before do not have it.</summary>
    /// <exception cref="UnreadableReportException">It is neither a text nor null.</exception>
    public string? TextIfThere(string name) => element.TryGetProperty(name, out _) ? TextOrNull(name) : null;

    /// <exception cref="UnreadableReportException">It is neither a day nor null.</exception>
    public DateOnly? DayOrNull(string name) => TextOrNull(name) is not { } text
        ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw Wrong(name);

    /// <exception cref="UnreadableReportException">It is no whole number in the range.</exception>
    public int Whole(string name, int least, int most) =>
        Field(name, JsonValueKind.Number) is { } number && number.TryGetInt32(out var whole) && whole >= least && whole <= most ? whole : throw Wrong(name);

    /// <exception cref="UnreadableReportException">It is neither null nor a number from 0 to the most.</exception>
    public double? NumberOrNull(string name, double most) => Field(name, JsonValueKind.Number) is not { } number
        ? null
        : number.TryGetDouble(out var value) && value >= 0 && value <= most ? value : throw Wrong(name);

    /// <exception cref="UnreadableReportException">It is no number from 0 to the most.</exception>
    public double Number(string name, double most) => NumberOrNull(name, most) ?? throw Wrong(name);

    /// <summary>The case of a name.</summary>
    /// <exception cref="UnreadableReportException">No case has the name.</exception>
    public T Case<T>(string name, IEnumerable<T> cases, Func<T, string> nameOf)
    {
        var text = Text(name);
        foreach (var item in cases)
        {
            if (nameOf(item) == text)
                return item;
        }

        throw Wrong(name);
    }

    public UnreadableReportException Wrong(string name) => ReportProblem.Field(path + name);

    private JsonElement.ArrayEnumerator Items(string name) => Field(name, JsonValueKind.Array)?.EnumerateArray() ?? throw Wrong(name);

    // Null where the report says null; a field that is not there at all is wrong, since every field always is.
    private JsonElement? Field(string name, JsonValueKind kind)
    {
        if (!element.TryGetProperty(name, out var field) || (field.ValueKind != kind && field.ValueKind != JsonValueKind.Null))
            throw Wrong(name);
        return field.ValueKind == JsonValueKind.Null ? null : field;
    }
}
