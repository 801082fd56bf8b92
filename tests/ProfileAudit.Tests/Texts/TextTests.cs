using ProfileAudit.Profiles;
using ProfileAudit.Tests.Support;
using ProfileAudit.Texts;

namespace ProfileAudit.Tests.Texts;

public sealed class TextTests
{
    private const string Counting = "{count, plural, =0 {Nobody wrote} one {# person wrote} other {# people wrote}} since {day}.";

    [Theory]
    [InlineData(0, "Nobody wrote since 1 March 2026.")]
    [InlineData(1, "1 person wrote since 1 March 2026.")]
    [InlineData(12, "12 people wrote since 1 March 2026.")]
    public void A_number_chooses_the_words(int count, string said) => Assert.Equal(said, Counted(count).ToString());

    [Fact]
    public void Only_an_exact_nothing_is_nobody()
    {
        Assert.Equal("At least 0 people wrote since 1 March 2026.", Counted(Tally.AtLeast(0, TestProfile.Hidden)).ToString());
        Assert.Equal("At least 3 people wrote since 1 March 2026.", Counted(Tally.AtLeast(3, TestProfile.Hidden)).ToString());
    }

    [Fact]
    public void A_host_may_say_it_in_words_of_its_own()
    {
        var ours = Language.English.With("test.count", "{day, month}: {count}").With("format.month.3", "Springtime");
        Assert.Equal("Springtime 2026: 5", Counted(5).In(ours).ToString());
        Assert.Equal("5 people wrote since 1 March 2026.", Counted(5).In(Language.English).ToString());
    }

    [Fact]
    public void A_plain_string_is_the_same_in_every_language_whatever_stands_in_it()
    {
        Text text = "100 % {sure}";
        Assert.Equal("100 % {sure}", text.In(Language.English.With("format.list", "{last}")).ToString());
        Assert.Equal(text, Text.Literal("100 % {sure}"));
    }

    [Fact]
    public void Values_are_said_as_they_are_and_never_read_as_a_wording() => Assert.Equal(
        "{count} and #, of {day}.", Text.Of("test.names", "{one}, of {other}.", ("one", "{count} and #"), ("other", "{day}")).ToString());

    [Fact]
    public void Words_are_chosen_by_words_and_lists_have_an_end()
    {
        var wording = "{kind, select, photo {a picture} other {something}}: {names}.";
        var names = new TextValue.Listed(["a", "b", "c"]);
        Assert.Equal("a picture: a, b and c.", Text.Of("test.list", wording, ("kind", "photo"), ("names", names)).ToString());
        Assert.Equal("something: a, b and c.", Text.Of("test.list", wording, ("kind", "banner"), ("names", names)).ToString());
    }

    [Theory]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("{a")]
    [InlineData("{a, plural}}")]
    [InlineData("{a, plural, one {x}}")]
    [InlineData("{a, plural, other {x}")]
    [InlineData("{a, choice, other {x}}")]
    [InlineData("{a, plural, other {x} other {y}}")]
    [InlineData("{a b}")]
    public void A_wording_that_is_none_is_refused_where_it_is_given(string wording) =>
        Assert.Throws<FormatException>(() => Language.English.With("test.count", wording));

    [Fact]
    public void Two_that_say_the_same_are_the_same()
    {
        Assert.Equal(Counted(3), Counted(3));
        Assert.NotEqual(Counted(3), Counted(4));
        Assert.Equal(Counted(3).GetHashCode(), Counted(3).GetHashCode());
    }

    private static Text Counted(Tally count) => Text.Of("test.count", Counting, ("count", count), ("day", TestProfile.AsOf));

    private static Text Counted(int count) => Counted(Tally.Exactly(count));
}
