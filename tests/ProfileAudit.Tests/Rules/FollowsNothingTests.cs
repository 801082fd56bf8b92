using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class FollowsNothingTests() : RuleTests(RuleCatalog.FollowsNothing)
{
    [Theory]
    [InlineData(0, 0, 0, 0, "You follow no companies, people or hashtags.")]
    [InlineData(1, 0, 0, 0.2, "You follow 1 company, person or hashtag.")]
    [InlineData(0, 1, 1, 0.4, "You follow 2 companies, people or hashtags.")]
    [InlineData(2, 1, 1, 0.8, "You follow 4 companies, people or hashtags.")]
    [InlineData(1, 2, 2, 1, "You follow 5 companies, people or hashtags.")]
    [InlineData(300, 0, 0, 1, "You follow 300 companies, people or hashtags.")]
    public void Their_number_decides(int companies, int people, int hashtags, double score, string message) =>
        Scores(With(Tally.Exactly(companies), Tally.Exactly(people), Tally.Exactly(hashtags)), score, message);

    [Fact]
    public void A_lower_bound_that_reaches_the_top_is_kept()
    {
        Kept(With(Tally.Exactly(2), Tally.AtLeast(3, TestProfile.Hidden), Tally.Exactly(0)), "You follow at least 5 companies, people or hashtags.");
        Kept(TestProfile.Unseen with { FollowedCompanies = TestProfile.Seen(Tally.Exactly(12)) }, "You follow at least 12 companies, people or hashtags.");
    }

    [Fact]
    public void A_lower_bound_below_it_tells_nothing()
    {
        CannotTell(With(Tally.Exactly(1), Tally.Exactly(0), Tally.AtLeast(3, TestProfile.Hidden)), TestProfile.Hidden);
        CannotTell(TestProfile.Unseen with { FollowedCompanies = TestProfile.Seen(Tally.Exactly(4)) }, TestProfile.Hidden);
    }

    private static Profile With(Tally companies, Tally people, Tally hashtags) => TestProfile.Unseen with
    {
        FollowedCompanies = TestProfile.Seen(companies),
        FollowedPeople = TestProfile.Seen(people),
        FollowedHashtags = TestProfile.Seen(hashtags),
    };
}
