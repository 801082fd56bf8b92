using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class NoPostsTests() : RuleTests(RuleCatalog.NoPosts)
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(2, 0.25)]
    [InlineData(4, 0.5)]
    [InlineData(8, 0.65)]
    [InlineData(12, 0.8)]
    [InlineData(18, 0.9)]
    [InlineData(24, 1)]
    [InlineData(400, 1)]
    public void The_number_in_the_last_year_decides(int posts, double score) => Scores(With(Enumerable.Repeat<DateOnly?>(TestProfile.AsOf, posts)), score);

    [Theory]
    [InlineData(0, "You shared no posts in the 12 months to 1 March 2026.")]
    [InlineData(1, "You shared 1 post in the 12 months to 1 March 2026.")]
    [InlineData(30, "You shared 30 posts in the 12 months to 1 March 2026.")]
    public void The_message_has_the_members_figure(int posts, string message) =>
        Assert.Equal(message, Find(With(Enumerable.Repeat<DateOnly?>(TestProfile.AsOf, posts))).Message);

    [Fact]
    public void The_year_begins_the_day_after_the_same_day_of_the_year_before()
    {
        Scores(With([new DateOnly(2025, 3, 2)]), 0.125);
        Scores(With([new DateOnly(2025, 3, 1)]), 0);
        Scores(With([new DateOnly(2026, 3, 2)]), 0);
    }

    [Fact]
    public void Entries_without_a_date_make_it_a_lower_bound()
    {
        CannotTell(With([null, TestProfile.AsOf]));
        Kept(
            With(Enumerable.Repeat<DateOnly?>(TestProfile.AsOf, 24).Append(null)),
            "You shared at least 24 posts in the 12 months to 1 March 2026.");
    }

    [Fact]
    public void The_last_twelve_months_need_an_end() => NeedsADate(With([TestProfile.AsOf]));

    private static Profile With(IEnumerable<DateOnly?> days) => TestProfile.Unseen with { Posts = TestProfile.Seen(ActivityLog.From(days)) };
}
