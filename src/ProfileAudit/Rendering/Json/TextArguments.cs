using System.Globalization;
using System.Text.Json.Nodes;

namespace ProfileAudit.Rendering.Json;

/// <summary>What stands in a text, neutral to language: with its key, a host can say the same in words of its own.</summary>
internal static class TextArguments
{
    /// <summary>The key of a text; null for one that is the same in every language.</summary>
    public static string? Key(Text? text) => text is { Key: { Length: > 0 } key } ? key : null;

    /// <summary>The values by name; null where there are none.</summary>
    public static JsonObject? Of(Text? text)
    {
        if (text is null or { Arguments.IsEmpty: true })
            return null;
        var values = new JsonObject();
        foreach (var argument in text.Arguments)
            values[argument.Name] = Value(argument.Value);
        return values;
    }

    private static JsonNode? Value(TextValue value) => value switch
    {
        TextValue.Count { IsLowerBound: false } count => JsonValue.Create(count.Number),
        TextValue.Count count => new JsonObject { ["atLeast"] = count.Number },
        TextValue.Amount amount => JsonValue.Create(Math.Round((decimal)amount.Number, amount.Decimals)),
        TextValue.Day day => JsonValue.Create(day.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        TextValue.Words words => JsonValue.Create(words.Value),
        TextValue.Phrase { Text.Key.Length: 0 } phrase => JsonValue.Create(phrase.Text.English),
        TextValue.Phrase phrase => new JsonObject { ["key"] = phrase.Text.Key, ["arguments"] = Of(phrase.Text) },
        TextValue.Listed list => new JsonArray([.. list.Items.Select(Value)]),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };
}
