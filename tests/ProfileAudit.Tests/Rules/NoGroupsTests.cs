using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class NoGroupsTests() : RuleTests(RuleCatalog.NoGroups)
{
    [Theory]
    [InlineData(0, 0, "What was read names no groups of yours. If you are in some, answer groups=NUMBER (in a terminal: --answer groups=NUMBER).")]
    [InlineData(1, 0.7, "You belong to 1 group.")]
    [InlineData(2, 0.85, "You belong to 2 groups.")]
    [InlineData(3, 1, "You belong to 3 groups.")]
    [InlineData(40, 1, "You belong to 40 groups.")]
    public void The_number_decides(int groups, double score, string message) => Scores(With(Tally.Exactly(groups)), score, message);

    [Fact]
    public void Who_answered_knows() =>
        Scores(new MemberAnswers { Groups = 0 }.Join(With(Tally.Exactly(2))), 0, "You belong to no groups.");

    [Fact]
    public void A_lower_bound_tells_something_only_at_the_top()
    {
        CannotTell(With(Tally.AtLeast(0, TestProfile.Hidden)), TestProfile.Hidden);
        CannotTell(With(Tally.AtLeast(2, TestProfile.Hidden)), TestProfile.Hidden);
        Kept(With(Tally.AtLeast(3, TestProfile.Hidden)), "You belong to at least 3 groups.");
    }

    private static Profile With(Tally groups) => TestProfile.Unseen with { Groups = TestProfile.Seen(groups) };
}
