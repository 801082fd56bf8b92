using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class NoCommentsTests() : RuleTests(RuleCatalog.NoComments)
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 0.25)]
    [InlineData(6, 0.5)]
    [InlineData(11, 0.9166666666666666)]
    [InlineData(12, 1)]
    [InlineData(400, 1)]
    public void The_number_in_the_last_year_decides(int comments, double score) => Scores(With(Enumerable.Repeat<DateOnly?>(TestProfile.AsOf, comments)), score);

    [Theory]
    [InlineData(0, "You wrote no comments in the 12 months to 1 March 2026.")]
    [InlineData(1, "You wrote 1 comment in the 12 months to 1 March 2026.")]
    [InlineData(30, "You wrote 30 comments in the 12 months to 1 March 2026.")]
    public void The_message_has_the_members_figure(int comments, string message) =>
        Assert.Equal(message, Find(With(Enumerable.Repeat<DateOnly?>(TestProfile.AsOf, comments))).Message);

    [Fact]
    public void The_year_begins_the_day_after_the_same_day_of_the_year_before()
    {
        Scores(With([new DateOnly(2025, 3, 2)]), 0.08333333333333333);
        Scores(With([new DateOnly(2025, 3, 1)]), 0);
        Scores(With([new DateOnly(2026, 3, 2)]), 0);
    }

    [Fact]
    public void Entries_without_a_date_make_it_a_lower_bound()
    {
        CannotTell(With([null, TestProfile.AsOf]));
        Kept(
            With(Enumerable.Repeat<DateOnly?>(TestProfile.AsOf, 12).Append(null)),
            "You wrote at least 12 comments in the 12 months to 1 March 2026.");
    }

    [Fact]
    public void The_last_twelve_months_need_an_end() => NeedsADate(With([TestProfile.AsOf]));

    private static Profile With(IEnumerable<DateOnly?> days) => TestProfile.Unseen with { Comments = TestProfile.Seen(ActivityLog.From(days)) };
}
