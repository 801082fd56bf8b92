using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class NoEndorsementsTests() : RuleTests(RuleCatalog.NoEndorsements)
{
    [Theory]
    [InlineData(0, 0, "Others have given you no endorsements.")]
    [InlineData(1, 0.1, "Others have given you 1 endorsement.")]
    [InlineData(5, 0.5, "Others have given you 5 endorsements.")]
    [InlineData(9, 0.9, "Others have given you 9 endorsements.")]
    [InlineData(10, 1, "Others have given you 10 endorsements.")]
    [InlineData(700, 1, "Others have given you 700 endorsements.")]
    public void The_number_decides(int endorsements, double score, string message) => Scores(With(Tally.Exactly(endorsements)), score, message);

    [Fact]
    public void A_lower_bound_is_judged_only_at_the_top()
    {
        CannotTell(With(Tally.AtLeast(9, TestProfile.Hidden)), TestProfile.Hidden);
        Kept(With(Tally.AtLeast(10, TestProfile.Hidden)), "Others have given you at least 10 endorsements.");
    }

    private static Profile With(Tally endorsements) => TestProfile.Unseen with { EndorsementsReceived = TestProfile.Seen(endorsements) };
}
