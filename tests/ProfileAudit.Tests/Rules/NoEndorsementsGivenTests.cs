using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class NoEndorsementsGivenTests() : RuleTests(RuleCatalog.NoEndorsementsGiven)
{
    [Theory]
    [InlineData(0, 0, "You gave no endorsements in the 24 months to 1 March 2026.")]
    [InlineData(1, 1, "You gave 1 endorsement in the 24 months to 1 March 2026.")]
    [InlineData(40, 1, "You gave 40 endorsements in the 24 months to 1 March 2026.")]
    public void One_is_enough(int endorsements, double score, string message) =>
        Scores(With(Enumerable.Repeat<DateOnly?>(TestProfile.AsOf, endorsements)), score, message);

    [Fact]
    public void The_two_years_begin_the_day_after_the_same_day()
    {
        Scores(With([new DateOnly(2024, 3, 2)]), 1);
        Scores(With([new DateOnly(2024, 3, 1)]), 0);
        Scores(With([new DateOnly(2026, 3, 2)]), 0);
    }

    [Fact]
    public void Entries_without_a_date_make_it_a_lower_bound()
    {
        CannotTell(With([null, new DateOnly(2020, 1, 2)]));
        Kept(With([null, TestProfile.AsOf]), "You gave at least 1 endorsement in the 24 months to 1 March 2026.");
    }

    [Fact]
    public void The_last_months_need_an_end() => NeedsADate(With([TestProfile.AsOf]));

    private static Profile With(IEnumerable<DateOnly?> days) => TestProfile.Unseen with { EndorsementsGiven = TestProfile.Seen(ActivityLog.From(days)) };
}
