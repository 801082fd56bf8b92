using System.Text;
using System.Text.RegularExpressions;
using ProfileAudit.Tests.Support;
using ProfileAudit.Texts;

namespace ProfileAudit.Tests.Texts;

/// <summary>The tables of languages against the texts of the source: none is missing, none is left over, and each says all that the English one says.</summary>
public sealed partial class LanguageTests
{
    public static TheoryData<string> Translated => [.. Languages.Tags.Where(tag => tag != "en")];

    [Fact]
    public void Every_text_is_written_down_with_its_key() => Assert.Empty(SourceTexts.Unlisted);

    [Fact]
    public void A_key_has_one_text() => Assert.Empty(SourceTexts.Written
        .GroupBy(text => text.Key, StringComparer.Ordinal)
        .Where(key => key.DistinctBy(text => text.English).Count() > 1)
        .Select(key => key.Key));

    [Fact]
    public void Keys_are_small_words() => Assert.All(SourceTexts.All.Keys, key => Assert.Matches("^[a-z0-9]+([.-][a-z0-9]+)*$", key));

    [Fact]
    public void The_page_lists_them()
    {
        var table = new StringBuilder("| key | English |\n|---|---|\n");
        foreach (var (key, english) in SourceTexts.All)
            table.Append("| `").Append(key).Append("` | `").Append(english.Replace("|", "\\|", StringComparison.Ordinal)).Append("` |\n");
        DocBlock.Verify("docs/texts.md", "texts", table.ToString());
    }

    [Theory]
    [MemberData(nameof(Translated))]
    public void A_language_says_every_text_and_no_other(string tag)
    {
        var keys = Languages.Find(tag)!.Keys.ToHashSet(StringComparer.Ordinal);
        Assert.All(SourceTexts.All.Keys, key => Assert.Contains(key, keys));
        Assert.All(keys, key => Assert.Contains(key, SourceTexts.All));
    }

    [Theory]
    [MemberData(nameof(Translated))]
    public void A_language_says_every_value_in_every_case(string tag)
    {
        var (language, table) = (Languages.Find(tag)!, LanguageTable.Of(tag));
        Assert.All(SourceTexts.All, text =>
        {
            var wording = table[text.Key];
            var (said, english) = (new WordingParts(wording), new WordingParts(text.Value));
            Assert.True(said.Values.SetEquals(english.Values), $"{tag}, {text.Key}: {wording}");
            Assert.True(said.Choices.SetEquals(english.Choices), $"{tag}, {text.Key}: {wording}");
            // Refuses what is not written in the notation.
            Assert.NotNull(language.With(text.Key, wording));
        });
    }

    [Theory]
    [MemberData(nameof(Translated))]
    public void What_is_for_the_command_line_or_a_file_stays_as_it_is(string tag)
    {
        var table = LanguageTable.Of(tag);
        Assert.All(SourceTexts.All, text => Assert.True(
            Fixed.Matches(text.Value).Select(word => word.Value).ToHashSet(StringComparer.Ordinal).IsSubsetOf(Fixed.Matches(table[text.Key]).Select(word => word.Value)),
            $"{tag}, {text.Key}"));
    }

    [Theory]
    [InlineData("de", "de")]
    [InlineData("DE", "de")]
    [InlineData("de-AT", "de")]
    [InlineData("de_DE", "de")]
    [InlineData("fr-CA", "fr")]
    [InlineData("es-419", "es")]
    [InlineData("pt", "pt-BR")]
    [InlineData("pt-PT", "pt-BR")]
    [InlineData("en-GB", "en")]
    [InlineData("en-XA", "en-XA")]
    [InlineData("ar-xb", "ar-XB")]
    [InlineData("ar", null)]
    [InlineData("deu", null)]
    [InlineData("", null)]
    public void A_language_is_found_by_a_tag_that_says_more(string tag, string? found) => Assert.Equal(found, Languages.Find(tag)?.Tag);

    [Fact]
    public void Hosts_may_offer_those_that_people_speak()
    {
        Assert.Equal(Languages.Tags, Languages.All.Select(language => language.Tag));
        Assert.Equal(["English", "Deutsch", "Français", "Español", "Português (Brasil)"], Languages.All.Select(language => language.Name));
        Assert.DoesNotContain(Languages.All, language => language.IsRightToLeft);
    }

    [Theory]
    [InlineData("de", "1. März 2026", "12,5", "a, b und c")]
    [InlineData("fr", "1er mars 2026", "12,5", "a, b et c")]
    [InlineData("es", "1 de marzo de 2026", "12,5", "a, b y c")]
    [InlineData("pt-BR", "1º de março de 2026", "12,5", "a, b e c")]
    public void Days_numbers_and_lists_are_the_languages(string tag, string day, string number, string list)
    {
        var text = Text.Of("test.forms", "{day} / {number} / {list}", ("day", new DateOnly(2026, 3, 1)), ("number", new TextValue.Amount(12.5, 1)), ("list", new TextValue.Listed(["a", "b", "c"])));
        Assert.Equal($"{day} / {number} / {list}", text.In(Languages.Find(tag)!).ToString());
    }

    [Theory]
    [InlineData("de", "other", "one", "other")]
    [InlineData("fr", "one", "one", "other")]
    [InlineData("es", "other", "one", "other")]
    [InlineData("pt-BR", "one", "one", "other")]
    public void Numbers_choose_by_the_languages_rule(string tag, string none, string one, string two)
    {
        var language = Languages.Find(tag)!;
        Assert.Equal([none, one, two], Enumerable.Range(0, 3).Select(count => Text.Of("test.plural", "{count, plural, one {one} other {other}}", ("count", count)).In(language).ToString()));
    }

    [Theory]
    [InlineData("en", 0.7, "other")]
    [InlineData("en", 1.0, "one")]
    [InlineData("fr", 0.7, "one")]
    [InlineData("fr", 1.9, "one")]
    [InlineData("fr", 2.0, "other")]
    [InlineData("pt-BR", 1.5, "one")]
    [InlineData("de", 1.5, "other")]
    public void Measures_choose_too(string tag, double amount, string form) => Assert.Equal(
        form, Text.Of("test.plural", "{points, plural, one {one} other {other}}", ("points", new TextValue.Amount(amount, 1))).In(Languages.Find(tag)!).ToString());

    [GeneratedRegex(@"--[a-z-]+|[A-Z]\w*\.csv|linkedin\.com/\w+|\b(?:photo|banner)=(?:yes|no)|\b(?:groups|connections|url)=|UTF-8|MHTML|JSON\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Fixed { get; }
}
