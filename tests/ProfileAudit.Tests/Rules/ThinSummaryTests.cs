using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class ThinSummaryTests() : RuleTests(RuleCatalog.ThinSummary)
{
    [Theory]
    [InlineData(1, 0.0015)]
    [InlineData(100, 0.15)]
    [InlineData(200, 0.3)]
    [InlineData(350, 0.5)]
    [InlineData(500, 0.7)]
    [InlineData(799, 0.999)]
    [InlineData(800, 1)]
    [InlineData(2600, 1)]
    public void The_length_decides(int length, double score) => Scores(With(length), score);

    [Fact]
    public void The_message_has_the_members_figure()
    {
        Scores(With(1), 0.0015, "Your About text has 1 character.");
        Kept(With(900), "Your About text has 900 characters.");
    }

    [Fact]
    public void An_empty_text_is_not_punished_twice() => DoesNotApply(With(0));

    private static Profile With(int length) => TestProfile.Unseen with { SummaryLength = TestProfile.Seen(length) };
}
