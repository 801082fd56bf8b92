using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Rules;

public sealed class IrregularHabitTests() : RuleTests(RuleCatalog.IrregularHabit)
{
    private static readonly Profile Quiet = TestProfile.Unseen with
    {
        Posts = TestProfile.Log(0),
        Comments = TestProfile.Log(0),
        Reactions = TestProfile.Log(0),
        Correspondence = TestProfile.Seen(Correspondence.Empty),
    };

    [Theory]
    [InlineData(0, 0, "You posted, commented, reacted or wrote to somebody in none of the 12 calendar months to March 2026.")]
    [InlineData(1, 0.125, "You posted, commented, reacted or wrote to somebody in 1 of the 12 calendar months to March 2026.")]
    [InlineData(2, 0.25, "You posted, commented, reacted or wrote to somebody in 2 of the 12 calendar months to March 2026.")]
    [InlineData(4, 0.5, "You posted, commented, reacted or wrote to somebody in 4 of the 12 calendar months to March 2026.")]
    [InlineData(8, 0.9, "You posted, commented, reacted or wrote to somebody in 8 of the 12 calendar months to March 2026.")]
    [InlineData(9, 1, "You posted, commented, reacted or wrote to somebody in 9 of the 12 calendar months to March 2026.")]
    [InlineData(12, 1, "You posted, commented, reacted or wrote to somebody in 12 of the 12 calendar months to March 2026.")]
    [InlineData(30, 1, "You posted, commented, reacted or wrote to somebody in 12 of the 12 calendar months to March 2026.")]
    public void The_number_of_active_months_decides(int months, double score, string message) =>
        Scores(Quiet with { Comments = Log([.. Enumerable.Range(0, months).Select(ago => (DateOnly?)TestProfile.AsOf.AddMonths(-ago))]) }, score, message);

    [Fact]
    public void Everything_the_member_does_makes_a_month_active()
    {
        Scores(Quiet with { Posts = Log(TestProfile.AsOf) }, 0.125);
        Scores(Quiet with { Comments = Log(TestProfile.AsOf) }, 0.125);
        Scores(Quiet with { Reactions = Log(TestProfile.AsOf) }, 0.125);
        Scores(Quiet with { Correspondence = Letters(new DateOnly(2026, 3, 1)) }, 0.125);
    }

    [Fact]
    public void A_month_counts_once_however_much_was_done()
    {
        var (day, another) = (new DateOnly(2025, 12, 2), new DateOnly(2025, 12, 30));
        Scores(Quiet with { Posts = Log(day, another), Reactions = Log(another), Correspondence = Letters(new DateOnly(2025, 12, 1)) }, 0.125);
    }

    [Fact]
    public void The_first_month_is_the_one_after_the_same_month_of_the_year_before()
    {
        Scores(Quiet with { Posts = Log(new DateOnly(2025, 4, 1)) }, 0.125);
        Scores(Quiet with { Posts = Log(new DateOnly(2025, 3, 31)) }, 0);
        Scores(Quiet with { Correspondence = Letters(new DateOnly(2025, 4, 1)) }, 0.125);
        Scores(Quiet with { Correspondence = Letters(new DateOnly(2025, 3, 1)) }, 0);
    }

    [Fact]
    public void What_comes_after_the_audits_day_does_not_count()
    {
        Scores(Quiet with { Posts = Log(new DateOnly(2026, 3, 2)) }, 0);
        Scores(Quiet with { Correspondence = Letters(new DateOnly(2026, 4, 1)) }, 0);
    }

    [Fact]
    public void The_first_year_of_all_has_months_too() =>
        Assert.Equal(0.125, Find(Quiet with { Posts = Log(new DateOnly(1, 1, 1)) }, new DateOnly(1, 2, 3)).Score);

    [Fact]
    public void What_is_not_seen_makes_it_a_lower_bound()
    {
        DateOnly?[] nine = [.. Enumerable.Range(0, 9).Select(ago => (DateOnly?)TestProfile.AsOf.AddMonths(-ago))];
        Kept(
            TestProfile.Unseen with { Reactions = Log(nine) },
            "You posted, commented, reacted or wrote to somebody in at least 9 of the 12 calendar months to March 2026.");
        Assert.All(
            new[]
            {
                Quiet with { Posts = TestProfile.Hidden },
                Quiet with { Comments = TestProfile.Hidden },
                Quiet with { Reactions = TestProfile.Hidden },
                Quiet with { Correspondence = TestProfile.Hidden },
                TestProfile.Unseen with { Posts = Log(nine[..8]) },
            },
            profile => CannotTell(profile, TestProfile.Hidden));
    }

    [Fact]
    public void So_does_what_has_no_date()
    {
        CannotTell(Quiet with { Posts = Log([null]) });
        CannotTell(Quiet with { Correspondence = TestProfile.Seen(Correspondence.Empty with { HasGaps = true }) });
        CannotTell(Quiet with { Correspondence = TestProfile.Seen(Correspondence.Empty with { Conversations = [TestProfile.Talk with { HasDates = false }] }) });
    }

    [Fact]
    public void Messages_of_others_without_a_date_change_nothing() => Scores(
        Quiet with { Correspondence = TestProfile.Seen(Correspondence.Empty with { Conversations = [TestProfile.Talk with { Sent = 0, HasDates = false }] }) },
        0);

    [Fact]
    public void The_last_twelve_months_need_an_end() => NeedsADate(Quiet with { Posts = Log(TestProfile.AsOf) });

    private static Fact<ActivityLog> Log(params DateOnly?[] days) => TestProfile.Seen(ActivityLog.From(days));

    private static Fact<Correspondence> Letters(params DateOnly[] months) => TestProfile.Seen(new Correspondence([], [.. months]));
}
