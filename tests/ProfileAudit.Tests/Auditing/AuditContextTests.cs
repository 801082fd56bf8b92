using System.Collections.Immutable;
using System.Globalization;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Rules;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Auditing;

public sealed class AuditContextTests
{
    [Fact]
    public void Two_of_the_same_are_equal_whatever_was_worked_out_with_them()
    {
        var (one, other) = (new AuditContext(new DateOnly(2026, 3, 1)), new AuditContext(new DateOnly(2026, 3, 1)));
        _ = RuleCatalog.CrowdedCompany.Evaluate(TestProfile.Unseen with { Connections = Fact.Observed(ImmutableArray<Connection>.Empty) }, one);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, one with { AsOf = null });
    }

    [Fact]
    public void A_window_goes_by_calendar_months()
    {
        var window = new AuditContext(new DateOnly(2026, 3, 31)).LastMonths(1)!;
        Assert.Equal((new DateOnly(2026, 2, 28), new DateOnly(2026, 3, 31)), (window.After, window.Through));
        Assert.True(window.Contains(new DateOnly(2026, 3, 31)));
        Assert.True(window.Contains(new DateOnly(2026, 3, 1)));
        Assert.False(window.Contains(new DateOnly(2026, 2, 28)));
        Assert.False(window.Contains(new DateOnly(2026, 4, 1)));
    }

    [Fact]
    public void There_is_no_window_without_a_date() => Assert.Null(new AuditContext(null).LastMonths(12));

    [Fact]
    public void A_window_without_a_date_tells_nothing_and_says_what_to_do()
    {
        var unknown = Assert.IsType<Verdict.CannotTell>(new AuditContext(null).OverLastMonths(12, _ => Verdict.Kept("Judged.")));
        Assert.Contains("--as-of", unknown.Why.MakeVisible.ToString(), StringComparison.Ordinal);
        Assert.IsType<Verdict.Conclusive>(new AuditContext(new DateOnly(2026, 3, 1)).OverLastMonths(12, _ => Verdict.Kept("Judged.")));
    }

    [Theory]
    [InlineData("2022-03-01", 4)]
    [InlineData("2026-02-28", 1 / 365.25)]
    [InlineData("2026-03-01", 0)]
    [InlineData("2026-03-02", 0)]
    public void An_age_is_in_years_and_never_below_none(string day, double years) =>
        new AuditContext(new DateOnly(2026, 3, 1)).ByAge(DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture), age =>
        {
            Assert.Equal(years, age, 1e-9);
            return Verdict.Kept("Judged.");
        });

    [Fact]
    public void An_age_without_a_date_tells_nothing() =>
        Assert.IsType<Verdict.CannotTell>(new AuditContext(null).ByAge(new DateOnly(2022, 3, 1), _ => Verdict.Kept("Judged.")));

    [Fact]
    public void Entries_without_a_date_make_the_count_of_a_window_a_lower_bound()
    {
        var window = new AuditContext(new DateOnly(2026, 3, 1)).LastMonths(12)!;
        Assert.Equal(Tally.Exactly(1), window.Count(ActivityLog.From([new DateOnly(2026, 1, 1), new DateOnly(2020, 1, 1)]), "Your posts"));
        var bound = window.Count(ActivityLog.From([new DateOnly(2026, 1, 1), null]), "Your posts");
        Assert.Equal((1, "Your posts: 1 entry has no date that could be read."), (bound.Count, bound.Beyond?.Reason.ToString()));
    }

    [Fact]
    public void A_window_may_reach_back_before_the_first_day_there_is() =>
        Assert.Equal(DateOnly.MinValue, new AuditContext(new DateOnly(1, 2, 3)).LastMonths(120)!.After);
}
