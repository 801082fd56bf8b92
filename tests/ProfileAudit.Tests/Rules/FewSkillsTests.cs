using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class FewSkillsTests() : RuleTests(RuleCatalog.FewSkills)
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 0.18)]
    [InlineData(5, 0.3)]
    [InlineData(10, 0.5)]
    [InlineData(15, 0.7)]
    [InlineData(24, 0.97)]
    [InlineData(25, 1)]
    [InlineData(100, 1)]
    public void The_number_decides(int skills, double score) => Scores(With(Tally.Exactly(skills)), score);

    [Theory]
    [InlineData(0, "Your profile lists no skills.")]
    [InlineData(1, "Your profile lists 1 skill.")]
    [InlineData(12, "Your profile lists 12 skills.")]
    public void The_message_has_the_members_figure(int skills, string message) => Assert.Equal(message, Find(With(Tally.Exactly(skills))).Message);

    [Fact]
    public void The_top_three_of_a_page_tell_nothing() => CannotTell(With(Tally.AtLeast(3, TestProfile.Hidden)), TestProfile.Hidden);

    [Fact]
    public void Enough_seen_is_kept_however_many_more_there_are() =>
        Kept(With(Tally.AtLeast(25, TestProfile.Hidden)), "Your profile lists at least 25 skills.");

    private static Profile With(Tally skills) => TestProfile.Unseen with { Skills = TestProfile.Seen(skills) };
}
