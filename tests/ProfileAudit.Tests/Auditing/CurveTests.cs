using CsCheck;
using ProfileAudit.Auditing;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Auditing;

public sealed class CurveTests
{
    private static readonly Curve Rising = Curve.Through((0, 0), (30, 0.3), (50, 0.5), (500, 1));

    [Theory]
    [InlineData(-5, 0)]
    [InlineData(0, 0)]
    [InlineData(15, 0.15)]
    [InlineData(30, 0.3)]
    [InlineData(275, 0.75)]
    [InlineData(500, 1)]
    [InlineData(30_000, 1)]
    public void It_is_straight_between_points_and_level_outside(double value, double score) => Assert.Equal(score, Rising.At(value), 1e-12);

    [Fact]
    public void It_never_rises_and_falls() => Gen.Select(Gen.Double[-10, 600], Gen.Double[0, 100]).Sample(
        (value, more) => Rising.At(value + more) >= Rising.At(value), iter: Law.Cases(10_000));

    [Fact]
    public void It_may_fall() => Assert.Equal(0.75, Curve.Through((2, 1), (4, 0.5), (8, 0)).At(3), 1e-12);

    [Fact]
    public void It_may_be_level_in_parts()
    {
        Assert.Equal([0.5, 0.5, 0.75], new[] { 0.0, 1, 1.5 }.Select(Curve.Through((0, 0.5), (1, 0.5), (2, 1)).At));
        Assert.Equal([0.75, 0.5, 0.5], new[] { 0.5, 1, 2.0 }.Select(Curve.Through((0, 1), (1, 0.5), (2, 0.5)).At));
    }

    [Fact]
    public void It_rises_when_it_does_not_fall()
    {
        Assert.True(Rising.Rises);
        Assert.True(Curve.Through((0, 0.5), (1, 0.5)).Rises);
        Assert.False(Curve.Through((0, 1), (1, 0.5)).Rises);
    }

    [Fact]
    public void Values_go_to_a_million_million()
    {
        Assert.Equal(0.5, Curve.Through((-1e12, 0), (1e12, 1)).At(0));
        Assert.Throws<ArgumentException>(() => Curve.Through((0, 0), (1.01e12, 1)));
        Assert.Throws<ArgumentException>(() => Curve.Through((-1.01e12, 0), (0, 1)));
    }

    [Theory]
    [InlineData(0.2, 0.9)]
    [InlineData(0.3, 0.9)]
    [InlineData(0.8, 0.3)]
    public void It_keeps_to_the_scores_of_its_points_to_the_last_bit(double first, double last)
    {
        var curve = Curve.Through((0, first), (3, last));
        Assert.Equal((first, curve.At(3)), (curve.At(-1), curve.At(4)));
        Assert.InRange(curve.At(3), Math.Min(first, last), Math.Max(first, last));
    }

    [Fact]
    public void It_reads_as_its_points() => Assert.Equal("0→0, 30→0.3, 50→0.5, 500→1", Rising.ToString());

    [Fact]
    public void Impossible_curves_cannot_be_made()
    {
        Assert.Throws<ArgumentException>(() => Curve.Through(default));
        Assert.Throws<ArgumentException>(() => Curve.Through());
        Assert.Throws<ArgumentException>(() => Curve.Through((0, 0)));
        Assert.Throws<ArgumentException>(() => Curve.Through((0, -0.1), (1, 1)));
        Assert.Throws<ArgumentException>(() => Curve.Through((0, 1), (1, 0.5), (2, 0.6)));
        Assert.Throws<ArgumentException>(() => Curve.Through((0, 0), (0, 1)));
        Assert.Throws<ArgumentException>(() => Curve.Through((1, 0), (0, 1)));
        Assert.Throws<ArgumentException>(() => Curve.Through((0, 0), (2, 0.5), (1, 1)));
        Assert.Throws<ArgumentException>(() => Curve.Through((0, 0), (1, 1.1)));
        Assert.Throws<ArgumentException>(() => Curve.Through((0, 0), (1, double.NaN)));
        Assert.Throws<ArgumentException>(() => Curve.Through((0, 0), (double.PositiveInfinity, 1)));
        Assert.Throws<ArgumentException>(() => Curve.Through((0, 0), (1, 1), (2, 0.5)));
        Assert.Throws<ArgumentException>(() => Curve.Through((0, 0), (1, 0.5), (2, 1), (3, 0.5)));
        Assert.Throws<ArgumentException>(() => Curve.Through((0, 1), (1, 0.5), (2, 0), (3, 0.5)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rising.At(double.NaN));
    }
}
