using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using ProfileAudit.Profiles;

namespace ProfileAudit.Tests.Support;

/// <summary>
/// A profile's facts as lines of text, so that two profiles can be compared: records with lists in them do not compare by value. Where a
/// fact stands (file, row) is left out, and so is what was noticed while reading.
/// </summary>
internal static class FactsText
{
    private static readonly PropertyInfo[] Facts =
        [.. typeof(Profile).GetProperties().Where(property => property.PropertyType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Fact<>))];

    /// <summary>Every fact, one a line, and the newest date.</summary>
    public static string Of(Profile profile, bool inAnyOrder = false) =>
        string.Join('\n', ByName(profile, inAnyOrder).Select(fact => $"{fact.Key}: {fact.Value}")) + $"\nNewest: {profile.NewestDate:O}";

    /// <summary>What is seen, by the fact's name; null where nothing is.</summary>
    public static IReadOnlyDictionary<string, string?> ByName(Profile profile, bool inAnyOrder = false) =>
        Facts.ToDictionary(fact => fact.Name, fact => ValueOf(fact.GetValue(profile)!, inAnyOrder), StringComparer.Ordinal);

    private static string? ValueOf(object fact, bool inAnyOrder) =>
        fact.GetType().GetProperty("Value") is { } value ? Write(value.GetValue(fact), inAnyOrder) : null;

    private static string Write(object? value, bool inAnyOrder) => value switch
    {
        null => "-",
        string text => $"'{text}'",
        Tally or Enum or bool => value.ToString()!,
        PartialDate date => date.ToString(),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        ActivityLog log => $"{string.Join(' ', log.Days.Select(day => $"{day.Key:O}x{day.Value}"))} undated {log.Undated}",
        IEnumerable many => $"[{string.Join("; ", Ordered(many.Cast<object>().Select(one => Write(one, inAnyOrder)), inAnyOrder))}]",
        _ => Members(value, inAnyOrder),
    };

    private static IEnumerable<string> Ordered(IEnumerable<string> texts, bool inAnyOrder) => inAnyOrder ? texts.Order(StringComparer.Ordinal) : texts;

    private static string Members(object value, bool inAnyOrder)
    {
        var text = new StringBuilder("{");
        foreach (var member in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(member => member.PropertyType != typeof(Origin)))
            text.Append(member.Name).Append('=').Append(Write(member.GetValue(value), inAnyOrder)).Append(' ');
        return text.Append('}').ToString();
    }
}
