using ProfileAudit.Auditing;

namespace ProfileAudit.Tests.Auditing;

public sealed class AuditContextTests
{
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
    public void A_window_may_reach_back_before_the_first_day_there_is() =>
        Assert.Equal(DateOnly.MinValue, new AuditContext(new DateOnly(1, 2, 3)).LastMonths(120)!.After);
}
