using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ProfileAudit.Texts;

/// <summary>Says one text in one language.</summary>
internal sealed class Speech
{
    private readonly Language language;
    private readonly ImmutableArray<TextArgument> values;
    private readonly bool isSentence;
    private readonly StringBuilder said = new();

    private Speech(Language language, ImmutableArray<TextArgument> values, bool isSentence) => (this.language, this.values, this.isSentence) = (language, values, isSentence);

    public static string Of(Text text, Language language)
    {
        var wording = language.WordingOf(text);
        if (wording.AsSpan().IndexOfAny('{', '}') < 0)
            return language.Retold(wording);
        var speech = new Speech(language, text.Arguments, wording[^1] is '.' or '!' or '?');
        speech.Say(MessagePattern.Parse(wording), counted: null);
        return speech.said.ToString();
    }

    private void Say(ImmutableArray<PatternPart> parts, TextValue? counted)
    {
        foreach (var part in parts)
        {
            switch (part)
            {
                case PatternPart.Literal literal:
                    said.Append(language.Retold(literal.Words));
                    break;
                case PatternPart.Value value:
                    said.Append(Spelt(Find(value.Name), value.Style));
                    break;
                case PatternPart.Number:
                    said.Append(counted is null ? "#" : Spelt(counted, ""));
                    break;
                case PatternPart.Plural plural:
                    var number = Find(plural.Name);
                    Say(Case(plural, number), number);
                    break;
                case PatternPart.Select select:
                    var word = Find(select.Name) is TextValue.Words { Value: var told } ? told : throw new FormatException($"The wording chooses by \"{select.Name}\", which is no word.");
                    Say(select.Cases.GetValueOrDefault(word, select.Cases["other"]), counted);
                    break;
            }
        }
    }

    private ImmutableArray<PatternPart> Case(PatternPart.Plural plural, TextValue value)
    {
        var (number, isExact) = value switch
        {
            TextValue.Count count => (count.Number, !count.IsLowerBound),
            TextValue.Amount amount => (Math.Round(amount.Number, amount.Decimals), true),
            _ => throw new FormatException($"The wording counts \"{plural.Name}\", which is no number."),
        };
        // Only what is known to be nothing is "nobody" or "none".
        if (isExact && plural.Cases.TryGetValue(string.Create(CultureInfo.InvariantCulture, $"={number}"), out var exact))
            return exact;
        return plural.Cases.GetValueOrDefault(language.IsOne(number) ? "one" : "other", plural.Cases["other"]);
    }

    private TextValue Find(string name)
    {
        foreach (var value in values)
        {
            if (string.Equals(value.Name, name, StringComparison.Ordinal))
                return value.Value;
        }

        throw new FormatException($"The wording uses \"{name}\", which the text does not have.");
    }

    private string Spelt(TextValue value, string style) => value switch
    {
        TextValue.Words words => words.Value,
        TextValue.Phrase phrase => phrase.Text.In(language).ToString(),
        TextValue.Day day => style == "month" ? language.MonthOf(day.Date) : language.DayOf(day.Date),
        TextValue.Amount amount => language.Number(amount.Number, amount.Decimals, amount.IsPadded),
        TextValue.Count { IsLowerBound: true } count => Begun(language.AtLeast(count.Number)),
        TextValue.Count count => language.Number(count.Number, 0, isPadded: false),
        TextValue.Listed list => language.List([.. list.Items.Select(item => Spelt(item, style))]),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    // "At least 3 people …": the only words of ours that stand where a wording begins with a number.
    private string Begun(string words) => isSentence && said.Length == 0 ? char.ToUpperInvariant(words[0]) + words[1..] : words;
}
