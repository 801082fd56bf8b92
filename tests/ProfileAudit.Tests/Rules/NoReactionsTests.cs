using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class NoReactionsTests() : RuleTests(RuleCatalog.NoReactions)
{
    [Theory]
    [InlineData(0, 0, "You left no reactions in the 12 months to 1 March 2026.")]
    [InlineData(1, 0.041666666666666664, "You left 1 reaction in the 12 months to 1 March 2026.")]
    [InlineData(12, 0.5, "You left 12 reactions in the 12 months to 1 March 2026.")]
    [InlineData(24, 1, "You left 24 reactions in the 12 months to 1 March 2026.")]
    [InlineData(400, 1, "You left 400 reactions in the 12 months to 1 March 2026.")]
    public void The_number_in_the_last_year_decides(int reactions, double score, string message) =>
        Scores(With(Enumerable.Repeat<DateOnly?>(TestProfile.AsOf, reactions)), score, message);

    [Fact]
    public void The_year_begins_the_day_after_the_same_day_of_the_year_before()
    {
        Scores(With([new DateOnly(2025, 3, 2)]), 0.041666666666666664);
        Scores(With([new DateOnly(2025, 3, 1)]), 0);
        Scores(With([new DateOnly(2026, 3, 2)]), 0);
    }

    [Fact]
    public void Entries_without_a_date_make_it_a_lower_bound()
    {
        CannotTell(With([null, TestProfile.AsOf]));
        Kept(With(Enumerable.Repeat<DateOnly?>(TestProfile.AsOf, 24).Append(null)), "You left at least 24 reactions in the 12 months to 1 March 2026.");
    }

    [Fact]
    public void The_last_twelve_months_need_an_end() => NeedsADate(With([TestProfile.AsOf]));

    private static Profile With(IEnumerable<DateOnly?> days) => TestProfile.Unseen with { Reactions = TestProfile.Seen(ActivityLog.From(days)) };
}
