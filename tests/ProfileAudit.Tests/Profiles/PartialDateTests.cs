using ProfileAudit.Profiles;

namespace ProfileAudit.Tests.Profiles;

public sealed class PartialDateTests
{
    [Fact]
    public void It_spans_all_days_it_can_mean()
    {
        Assert.Equal((new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31)), (new PartialDate(2024).Earliest, new PartialDate(2024).Latest));
        Assert.Equal((new DateOnly(2024, 2, 1), new DateOnly(2024, 2, 29)), (new PartialDate(2024, 2).Earliest, new PartialDate(2024, 2).Latest));
        Assert.Equal(new PartialDate(2024, 2, 3).Earliest, new PartialDate(2024, 2, 3).Latest);
    }

    [Fact]
    public void It_reads_as_precisely_as_it_is_known()
    {
        Assert.Equal("2024", new PartialDate(2024).ToString());
        Assert.Equal("2024-02", new PartialDate(2024, 2).ToString());
        Assert.Equal("2024-02-03", new PartialDate(2024, 2, 3).ToString());
    }

    [Fact]
    public void It_is_ordered_by_its_first_day_then_its_last()
    {
        Assert.True(new PartialDate(2024, 2) > new PartialDate(2024));
        Assert.True(new PartialDate(2024) > new PartialDate(2024, 1));
        Assert.True(new PartialDate(2023, 12, 31) < new PartialDate(2024));
        Assert.True(new PartialDate(2024) <= new PartialDate(2024) && new PartialDate(2024) >= new PartialDate(2024));
    }

    [Theory]
    [InlineData(0, null, null)]
    [InlineData(10_000, null, null)]
    [InlineData(2024, 13, null)]
    [InlineData(2024, 0, null)]
    [InlineData(2023, 2, 29)]
    [InlineData(2023, null, 1)]
    public void There_is_no_such_date(int year, int? month, int? day) => Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(year, month, day));
}
