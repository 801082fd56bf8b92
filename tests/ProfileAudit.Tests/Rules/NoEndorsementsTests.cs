using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class NoEndorsementsTests() : RuleTests(RuleCatalog.NoEndorsements)
{
    [Theory]
    [InlineData(0, 0, "Your skills have no endorsements by others.")]
    [InlineData(1, 0.1, "Your skills have 1 endorsement by others.")]
    [InlineData(5, 0.5, "Your skills have 5 endorsements by others.")]
    [InlineData(9, 0.9, "Your skills have 9 endorsements by others.")]
    [InlineData(10, 1, "Your skills have 10 endorsements by others.")]
    [InlineData(700, 1, "Your skills have 700 endorsements by others.")]
    public void The_number_decides(int endorsements, double score, string message) => Scores(With(Tally.Exactly(endorsements)), score, message);

    [Fact]
    public void A_lower_bound_is_judged_only_at_the_top()
    {
        CannotTell(With(Tally.AtLeast(9, TestProfile.Hidden)), TestProfile.Hidden);
        Kept(With(Tally.AtLeast(10, TestProfile.Hidden)), "Your skills have at least 10 endorsements by others.");
    }

    private static Profile With(Tally endorsements) => TestProfile.Unseen with { EndorsementsReceived = TestProfile.Seen(endorsements) };
}
