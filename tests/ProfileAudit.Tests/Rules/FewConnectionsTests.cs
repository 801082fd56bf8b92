using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class FewConnectionsTests() : RuleTests(RuleCatalog.FewConnections)
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(15, 0.15)]
    [InlineData(30, 0.3)]
    [InlineData(50, 0.5)]
    [InlineData(100, 0.625)]
    [InlineData(150, 0.75)]
    [InlineData(325, 0.875)]
    [InlineData(500, 1)]
    [InlineData(30_000, 1)]
    public void The_number_decides(int connections, double score) => Scores(With(Tally.Exactly(connections)), score);

    [Theory]
    [InlineData(0, "You have no connections.")]
    [InlineData(1, "You have 1 connection.")]
    [InlineData(38, "You have 38 connections.")]
    public void The_message_has_the_members_figure(int connections, string message) => Assert.Equal(message, Find(With(Tally.Exactly(connections))).Message);

    [Fact]
    public void A_pages_500_or_more_is_kept() => Kept(With(Tally.AtLeast(500, TestProfile.Hidden)), "You have at least 500 connections.");

    [Fact]
    public void A_lower_bound_below_the_top_tells_nothing() => CannotTell(With(Tally.AtLeast(499, TestProfile.Hidden)), TestProfile.Hidden);

    private static Profile With(Tally connections) => TestProfile.Unseen with { ConnectionCount = TestProfile.Seen(connections) };
}
