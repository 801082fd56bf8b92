using System.Collections.Immutable;
using System.Globalization;

namespace ProfileAudit.Texts;

/// <summary>
/// A language of reports: its wordings by key, and how it writes numbers and days. Immutable; needs no data of the operating system,
/// so that the same report has the same bytes on every machine.
/// </summary>
public sealed class Language
{
    private static readonly Text DecimalSign = Text.Of("format.decimal-sign", ".");
    private static readonly Text DayForm = Text.Of("format.day", "{day} {month} {year}");
    private static readonly Text MonthForm = Text.Of("format.month", "{month} {year}");
    private static readonly Text AtLeastForm = Text.Of("format.at-least", "at least {number}");
    private static readonly Text ListForm = Text.Of("format.list", "{items} and {last}");
    private static readonly ImmutableArray<Text> Months =
    [
        Text.Of("format.month.1", "January"), Text.Of("format.month.2", "February"), Text.Of("format.month.3", "March"),
        Text.Of("format.month.4", "April"), Text.Of("format.month.5", "May"), Text.Of("format.month.6", "June"),
        Text.Of("format.month.7", "July"), Text.Of("format.month.8", "August"), Text.Of("format.month.9", "September"),
        Text.Of("format.month.10", "October"), Text.Of("format.month.11", "November"), Text.Of("format.month.12", "December"),
    ];

    private readonly ImmutableDictionary<string, string> wordings;
    private readonly Func<double, bool> isOne;
    private readonly Func<string, string>? retell;

    internal Language(string tag, string name, ImmutableDictionary<string, string> wordings, Func<double, bool> isOne, bool isRightToLeft = false, Func<string, string>? retell = null) =>
        (Tag, Name, this.wordings, this.isOne, IsRightToLeft, this.retell) = (tag, name, wordings, isOne, isRightToLeft, retell);

    /// <summary>English, in which every text is written.</summary>
    public static Language English { get; } = new("en", "English", ImmutableDictionary<string, string>.Empty, number => number == 1);

    /// <summary>The language's tag after BCP 47, such as "en" or "pt-BR".</summary>
    public string Tag { get; }

    /// <summary>What the language calls itself, such as "English".</summary>
    public string Name { get; }

    /// <summary>Whether it is written from right to left.</summary>
    public bool IsRightToLeft { get; }

    /// <summary>The keys for which the language has wordings of its own.</summary>
    public IEnumerable<string> Keys => wordings.Keys;

    /// <summary>The same language with another wording for a text, such as a host's own name for a rule.</summary>
    /// <param name="key">The text's key, see docs/texts.md.</param>
    /// <param name="wording">What to say instead, in the notation described on <see cref="Text"/>. It may use the values that the text has.</param>
    /// <returns>The language.</returns>
    /// <exception cref="FormatException">The wording is not written in the notation.</exception>
    public Language With(string key, string wording)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentException.ThrowIfNullOrWhiteSpace(wording);
        _ = MessagePattern.Parse(wording);
        return new Language(Tag, Name, wordings.SetItem(key, wording), isOne, IsRightToLeft, retell);
    }

    /// <summary>The language's tag.</summary>
    /// <returns>Such as "en".</returns>
    public override string ToString() => Tag;

    /// <summary>Whether everything is said as it is written: it is English, and no host has a wording of its own.</summary>
    internal bool IsAsWritten => wordings.IsEmpty && retell is null;

    internal string WordingOf(Text text) => wordings.GetValueOrDefault(text.Key, text.English);

    /// <summary>What a language says for words without values that are no <see cref="Text"/>, such as a rule's title.</summary>
    internal string WordingOf(string key, string english) => Retold(wordings.GetValueOrDefault(key, english));

    /// <summary>Words as a language of tests shows them; the same in all others.</summary>
    internal string Retold(string words) => retell is null ? words : retell(words);

    internal bool IsOne(double number) => isOne(number);

    internal string DayOf(DateOnly day) => (DayForm with { Arguments = [new("day", day.Day), new("month", MonthName(day)), new("year", Year(day))] }).In(this).ToString();

    internal string MonthOf(DateOnly day) => (MonthForm with { Arguments = [new("month", MonthName(day)), new("year", Year(day))] }).In(this).ToString();

    internal string AtLeast(int number) => (AtLeastForm with { Arguments = [new("number", number)] }).In(this).ToString();

    /// <summary>"a", "a and b", "a, b and c".</summary>
    internal string List(ImmutableArray<string> items) => items is [.. { Length: > 0 } first, var last]
        ? (ListForm with { Arguments = [new("items", string.Join(", ", first)), new("last", last)] }).In(this).ToString()
        : string.Concat(items);

    internal string Number(double number, int decimals, bool isPadded)
    {
        var digits = number.ToString(string.Create(CultureInfo.InvariantCulture, $"F{decimals}"), CultureInfo.InvariantCulture);
        if (!isPadded && digits.Contains('.', StringComparison.Ordinal))
            digits = digits.TrimEnd('0').TrimEnd('.');
        return digits.Replace(".", DecimalSign.In(this).ToString(), StringComparison.Ordinal);
    }

    private static TextValue MonthName(DateOnly day) => Months[day.Month - 1];

    // A word, since nobody writes a year as a number of things.
    private static TextValue Year(DateOnly day) => day.Year.ToString(CultureInfo.InvariantCulture);
}
