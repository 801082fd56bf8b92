using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class NoPositionTests() : RuleTests(RuleCatalog.NoPosition)
{
    [Theory]
    [InlineData(0, 0, "Your profile lists no positions.")]
    [InlineData(1, 1, "Your profile lists 1 position.")]
    [InlineData(3, 1, "Your profile lists 3 positions.")]
    public void One_is_enough(int positions, double score, string message) => Scores(With(positions), score, message);

    private static Profile With(int positions) => TestProfile.Unseen with
    {
        Positions = TestProfile.Jobs([.. Enumerable.Repeat(TestProfile.Job("Example Bridges", 0, 2010, 2012), positions)]),
    };
}
