using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace ProfileAudit.Texts;

/// <summary>
/// A sentence or a few words that can be said in any <see cref="Language"/>: a stable key, the English wording, and the values that
/// stand in it. A plain string becomes a text without a key, which is said as it is in every language.
/// </summary>
/// <remarks>
/// The wording is a whole sentence in the notation of ICU's MessageFormat, of which four forms are known: <c>{name}</c>,
/// <c>{day, month}</c> for a day's month, <c>{count, plural, =0 {nobody} one {# person} other {# people}}</c> (where <c>=0</c> is an
/// exact nothing and <c>#</c> the number) and <c>{kind, select, a {…} other {…}}</c>. There is no quoting: an apostrophe is itself.
/// </remarks>
public sealed record Text
{
    private Text(string key, string english, ImmutableArray<TextArgument> arguments) => (Key, English, Arguments) = (key, english, arguments);

    /// <summary>The stable name by which a language finds its wording, such as "no-photo.absent"; "" for a text that is the same in all of them.</summary>
    public string Key { get; }

    /// <summary>The English wording.</summary>
    public string English { get; }

    /// <summary>What stands in it, in no order that means something.</summary>
    public ImmutableArray<TextArgument> Arguments { get; internal init; }

    /// <summary>The language in which <see cref="ToString"/> says it: English, until <see cref="In"/> chose another.</summary>
    public Language Language
    {
        get => field ?? Language.English;
        private init;
    }

    /// <summary>Whether it says nothing in any language.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(English);

    /// <summary>A text without values.</summary>
    /// <param name="key">The stable name, such as "no-photo.absent".</param>
    /// <param name="english">The English wording.</param>
    /// <returns>The text.</returns>
    public static Text Of(string key, string english) => Of(key, english, []);

    /// <summary>A text with values.</summary>
    /// <param name="key">The stable name, such as "few-connections.found".</param>
    /// <param name="english">The English wording, see the remarks on <see cref="Text"/>.</param>
    /// <param name="arguments">The values by the names that the wording uses.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">The key is empty.</exception>
    public static Text Of(string key, string english, params ReadOnlySpan<(string Name, TextValue Value)> arguments)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(english);
        var values = arguments.IsEmpty ? [] : new TextArgument[arguments.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = new TextArgument(arguments[i].Name, arguments[i].Value);
        return new Text(key, english, ImmutableCollectionsMarshal.AsImmutableArray(values));
    }

    /// <summary>A text without values whose key is made of an id; the texts of ids are listed beside those of <see cref="Of(string, string)"/>.</summary>
    internal static Text Known(string key, string english) => new(key, english, []);

    /// <summary>A text that is the same in every language, such as a name.</summary>
    /// <param name="words">What it says.</param>
    /// <returns>The text.</returns>
    public static Text Literal(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new Text("", words, []);
    }

    /// <summary>A text that is the same in every language.</summary>
    /// <param name="words">What it says; null makes null.</param>
    [return: NotNullIfNotNull(nameof(words))]
    public static implicit operator Text?(string? words) => words is null ? null : Literal(words);

    /// <summary>The same text in another language.</summary>
    /// <param name="language">The language; where it has no wording for the key, the English one is taken.</param>
    /// <returns>The text, so that <see cref="ToString"/> says it in that language.</returns>
    public Text In(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Key.Length == 0 || ReferenceEquals(language, Language) ? this : this with { Language = language };
    }

    /// <summary>Two texts are the same when they say the same in every language.</summary>
    /// <param name="other">The other one.</param>
    /// <returns>Whether key, wording and values are the same.</returns>
    public bool Equals(Text? other) => other is not null
        && string.Equals(Key, other.Key, StringComparison.Ordinal)
        && string.Equals(English, other.English, StringComparison.Ordinal)
        && Arguments.SequenceEqual(other.Arguments);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(StringComparer.Ordinal.GetHashCode(Key), StringComparer.Ordinal.GetHashCode(English), Arguments.Length);

    /// <summary>Says it.</summary>
    /// <returns>The words in <see cref="Language"/>.</returns>
    /// <exception cref="FormatException">The wording is not written in the notation, or uses a value that the text does not have.</exception>
    public override string ToString() => Key.Length == 0 ? English : Speech.Of(this, Language);
}

/// <summary>A value in a text.</summary>
/// <param name="Name">The name by which wordings use it.</param>
/// <param name="Value">The value.</param>
public sealed record TextArgument(string Name, TextValue Value);
