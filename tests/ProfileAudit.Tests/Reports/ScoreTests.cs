using ProfileAudit.Auditing;
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

    [Theory]
    [InlineData("no-photo", Sign.Major, 10, 0.29, true)]
    [InlineData("no-photo", Sign.Major, 10, 0.3, false)]
    [InlineData("no-photo", Sign.Major, 0, 0, false)]
    [InlineData("no-photo", Sign.Minor, 10, 0, false)]
    [InlineData("no-groups", Sign.Major, 10, 0, false)]
    [InlineData("no-associations", Sign.Major, 10, 0, false)]
    public void A_major_sign_caps_the_level_where_it_is_plain(string id, Sign sign, int weight, double score, bool caps)
    {
        var capped = StubRule.Audit([Rest, new StubRule(id, Category.Network, weight, Effort.S, sign, Outcome.Neglected, score)]).Score;
        Assert.Equal((caps ? Level.Tended : Level.Exemplary, caps ? id : ""), (capped.Level, string.Join(", ", capped.CappedBy)));
    }

    [Fact]
    public void Groups_and_associations_cap_together()
    {
        static StubRule Missing(string id) => new(id, Category.Network, 1, Effort.S, Sign.Major, Outcome.Neglected, 0);
        var both = StubRule.Audit([Rest, Missing("no-groups"), Missing("no-associations")]).Score;
        Assert.Equal((Level.Tended, "no-groups, no-associations"), (both.Level, string.Join(", ", both.CappedBy)));
    }

    // So much that nothing beside it moves the points below 85.
    private static StubRule Rest => new("rest", Category.Network, 100, Effort.S, Sign.None, Outcome.Kept, 1);
}
