using System.Collections.Immutable;
using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class NoRecommendationsGivenTests() : RuleTests(RuleCatalog.NoRecommendationsGiven)
{
    [Theory]
    [InlineData(0, 0, 0, "You wrote no recommendations for others.")]
    [InlineData(0, 6, 0, "You wrote no recommendations for others.")]
    [InlineData(1, 0, 1, "You wrote 1 recommendation and received none.")]
    [InlineData(1, 1, 1, "You wrote 1 recommendation and received 1.")]
    [InlineData(1, 2, 1, "You wrote 1 recommendation and received 2.")]
    [InlineData(1, 3, 0.6666666666666666, "You wrote 1 recommendation and received 3.")]
    [InlineData(1, 8, 0.25, "You wrote 1 recommendation and received 8.")]
    [InlineData(3, 8, 0.75, "You wrote 3 recommendations and received 8.")]
    [InlineData(4, 8, 1, "You wrote 4 recommendations and received 8.")]
    [InlineData(9, 2, 1, "You wrote 9 recommendations and received 2.")]
    public void One_for_every_two_received_is_enough(int given, int received, double score, string message) => Scores(With(given, received), score, message);

    [Fact]
    public void Those_that_wait_or_are_hidden_were_received_too() => Scores(
        With(1, 0) with { RecommendationsReceived = TestProfile.Praised([RecommendationVisibility.Visible, RecommendationVisibility.Hidden, RecommendationVisibility.Pending, RecommendationVisibility.NotTold]) },
        0.5);

    [Fact]
    public void None_is_too_few_whatever_was_received() =>
        Scores(TestProfile.Unseen with { RecommendationsGiven = Praise(0) }, 0, "You wrote no recommendations for others.");

    [Fact]
    public void Some_may_be_enough_or_not_where_it_is_not_seen_what_was_received() =>
        CannotTell(TestProfile.Unseen with { RecommendationsGiven = Praise(3) }, TestProfile.Hidden);

    private static Profile With(int given, int received) =>
        TestProfile.Unseen with { RecommendationsGiven = Praise(given), RecommendationsReceived = Praise(received) };

    private static Fact<ImmutableArray<Recommendation>> Praise(int count) =>
        TestProfile.Seen<ImmutableArray<Recommendation>>([.. Enumerable.Repeat(TestProfile.Praise, count)]);
}
