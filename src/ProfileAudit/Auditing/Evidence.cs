using System.Globalization;
using ProfileAudit.Profiles;

namespace ProfileAudit.Auditing;

/// <summary>What a verdict rests on.</summary>
/// <param name="Label">What was looked at, such as "connections".</param>
/// <param name="Value">What was found, such as "38".</param>
/// <param name="Source">Where, such as "Connections.csv"; null lets the rule fill in the fact's own origin.</param>
/// <param name="Row">The record there, counted from 1 below the header; null when it is about the whole part.</param>
public sealed record Evidence(Text Label, Text Value, Text? Source = null, int? Row = null)
{
    /// <summary>Whether the label is the name of somebody else, which a redacted report leaves out.</summary>
    public bool NamesSomebody { get; init; }

    /// <summary>Evidence about somebody else whom it helps the member to be reminded of.</summary>
    /// <param name="person">Who.</param>
    /// <param name="value">What was found, without a name.</param>
    /// <returns>The evidence.</returns>
    public static Evidence About(Person person, Text value)
    {
        ArgumentNullException.ThrowIfNull(person);
        return new Evidence(person.Name, value) { NamesSomebody = true };
    }

    /// <summary>Evidence that is a count.</summary>
    /// <param name="label">What was counted.</param>
    /// <param name="count">How many.</param>
    /// <returns>The evidence.</returns>
    public static Evidence Of(Text label, int count) => new(label, count.ToString(CultureInfo.InvariantCulture));

    /// <summary>Evidence that is a count which may be a lower bound.</summary>
    /// <param name="label">What was counted.</param>
    /// <param name="tally">How many: "12", or "at least 12".</param>
    /// <returns>The evidence.</returns>
    public static Evidence Of(Text label, Tally tally) => new(label, Text.Of("format.count", "{count}", ("count", tally)));

    /// <summary>Evidence that is a measure.</summary>
    /// <param name="label">What was measured.</param>
    /// <param name="amount">How much.</param>
    /// <param name="decimals">How many digits are written behind the point, zeros at the end apart.</param>
    internal static Evidence Of(Text label, double amount, int decimals) =>
        new(label, Text.Of("format.amount", "{amount}", ("amount", new TextValue.Amount(amount, decimals))));

    internal Evidence In(Language language) => Label.In(language) is var label && Value.In(language) is var value && Source?.In(language) is var source
        && ReferenceEquals(label, Label) && ReferenceEquals(value, Value) && ReferenceEquals(source, Source)
            ? this
            : this with { Label = label, Value = value, Source = source };
}
