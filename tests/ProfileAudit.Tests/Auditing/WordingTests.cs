using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Auditing;

public sealed class WordingTests
{
    [Theory]
    [InlineData(0, "no skills")]
    [InlineData(1, "1 skill")]
    [InlineData(2, "2 skills")]
    public void An_exact_count_and_its_noun_agree(int count, string words) =>
        Assert.Equal(words, Wording.HowMany(Tally.Exactly(count), "skill", "skills"));

    [Theory]
    [InlineData(0, "at least 0 skills")]
    [InlineData(1, "at least 1 skill")]
    [InlineData(500, "at least 500 skills")]
    public void A_lower_bound_says_so(int count, string words) =>
        Assert.Equal(words, Wording.HowMany(Tally.AtLeast(count, TestProfile.Hidden), "skill", "skills"));

    [Theory]
    [InlineData(0, "less than a year")]
    [InlineData(0.98, "less than a year")]
    [InlineData(365 / 365.25, "about a year")]
    [InlineData(1.49, "about a year")]
    [InlineData(1.5, "about 2 years")]
    [InlineData(12.2, "about 12 years")]
    public void Years_are_told_roughly(double years, string words) => Assert.Equal(words, Wording.Years(years));

    [Fact]
    public void A_day_is_written_out() => Assert.Equal("1 March 2026", Wording.Day(new DateOnly(2026, 3, 1)));

    [Fact]
    public void Evidence_of_a_lower_bound_says_so()
    {
        Assert.Equal("12", Evidence.Of("skills", Tally.Exactly(12)).Value.ToString());
        Assert.Equal("at least 12", Evidence.Of("skills", Tally.AtLeast(12, TestProfile.Hidden)).Value.ToString());
    }
}
