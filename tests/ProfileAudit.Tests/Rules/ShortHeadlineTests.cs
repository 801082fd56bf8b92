using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class ShortHeadlineTests() : RuleTests(RuleCatalog.ShortHeadline)
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(10, 0)]
    [InlineData(25, 0.35)]
    [InlineData(40, 0.7)]
    [InlineData(50, 0.85)]
    [InlineData(59, 0.985)]
    [InlineData(60, 1)]
    [InlineData(220, 1)]
    public void The_length_decides(int length, double score) => Scores(With(new string('x', length)), score);

    [Fact]
    public void The_message_has_the_members_figure()
    {
        Scores(With("x"), 0, "Your headline has 1 character.");
        Kept(With(new string('x', 99)), "Your headline has 99 characters.");
    }

    [Fact]
    public void Blanks_around_it_do_not_count() => Scores(With($"  {new string('x', 40)}\t\n"), 0.7);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void An_empty_headline_is_not_punished_twice(string headline) => DoesNotApply(With(headline));

    private static Profile With(string headline) => TestProfile.Unseen with { Headline = TestProfile.Seen(headline) };
}
