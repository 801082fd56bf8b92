using ProfileAudit.Reports;

namespace ProfileAudit.Tests.Reports;

public sealed class ScoreTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(62.25, 62.3)]
    [InlineData(62.24, 62.2)]
    [InlineData(84.95, 85)]
    [InlineData(100, 100)]
    public void Points_are_printed_to_the_nearest_tenth(double points, double printed) => Assert.Equal(printed, Score.Printed(points));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.29, 0.29)]
    [InlineData(0.59999, 0.5999)]
    [InlineData(0.99999, 0.9999)]
    [InlineData(0.99999999999999989, 0.9999)]
    [InlineData(1, 1)]
    public void A_part_is_cut_after_four_decimals_so_that_less_than_all_stays_less(double part, double printed) => Assert.Equal(printed, Score.PrintedPart(part));

    [Theory]
    [InlineData(24.94, Level.Neglected)]
    [InlineData(24.96, Level.Bare)]
    [InlineData(49.96, Level.Tended)]
    [InlineData(69.96, Level.Strong)]
    [InlineData(84.94, Level.Strong)]
    [InlineData(84.96, Level.Exemplary)]
    public void A_level_begins_where_its_printed_points_do(double points, Level level) => Assert.Equal(level, Levels.Of(points));

    [Fact]
    public void There_is_no_sixth_level() => Assert.Throws<ArgumentOutOfRangeException>(() => ((Level)5).Floor());
}
