using System.Globalization;
using System.Text.Json;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reading.Pages;

/// <summary>Values of the data inside a page. Anything of an unexpected kind is nothing.</summary>
internal static class DataValues
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    /// <summary>The data of a piece of a page; null where it is none, or where programs could read two things in it.</summary>
    public static JsonDocument? Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text, Strict);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    public static JsonElement? Value(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;

    /// <summary>The entries of a list, or the one that stands there without a list.</summary>
    public static IEnumerable<JsonElement> Entries(this JsonElement? value) => value switch
    {
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray(),
        { ValueKind: JsonValueKind.Object } one => [one],
        _ => [],
    };

    /// <summary>A text; null where it is none. Half a letter makes it none.</summary>
    public static string? Raw(this JsonElement? value)
    {
        try
        {
            return value is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A text on one line; null where it is none.</summary>
    public static string? Text(this JsonElement? value) => value.Raw() is { } text ? KeptText.Of(text) : null;

    public static bool IsOfType(this JsonElement element, string type) => element.Value("@type") switch
    {
        { ValueKind: JsonValueKind.String } one => one.ValueEquals(type),
        { ValueKind: JsonValueKind.Array } many => many.EnumerateArray().Any(each => each.ValueKind == JsonValueKind.String && each.ValueEquals(type)),
        _ => false,
    };

    /// <summary>A year, or a text such as "2023-03"; null where it is none.</summary>
    public static PartialDate? Date(this JsonElement? value)
    {
        if (value is { ValueKind: JsonValueKind.Number } number)
            return number.TryGetInt32(out var alone) && alone is >= 1900 and <= 2200 ? new PartialDate(alone) : null;
        var parts = value.Text()?.Split('-') ?? [];
        if (parts.Length is < 1 or > 3 || !parts.All(part => part.Length is >= 1 and <= 4 && part.All(char.IsAsciiDigit)))
            return null;
        var numbers = parts.Select(part => int.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture)).ToList();
        if (numbers[0] is < 1900 or > 2200)
            return null;
        return numbers switch
        {
            [var year] => new PartialDate(year),
            [var year, >= 1 and <= 12 and var month] => new PartialDate(year, month),
            [var year, >= 1 and <= 12 and var month, var day] when day >= 1 && day <= DateTime.DaysInMonth(year, month) => new PartialDate(year, month, day),
            _ => null,
        };
    }
}
