using ProfileAudit.Auditing;

namespace ProfileAudit.Tests.Auditing;

public sealed class WeightTests
{
    [Fact]
    public void It_is_0_to_100()
    {
        Assert.Equal([0, 100], new[] { new Weight(0), new Weight(100) }.Select(weight => weight.Value));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Weight(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Weight(101));
    }

    [Fact]
    public void Its_names_are_those_of_the_rules() => Assert.Equal(
        [10, 7, 3, 1, 0],
        new[] { Weight.Critical, Weight.Serious, Weight.Moderate, Weight.Minor, Weight.Informative }.Select(weight => weight.Value));
}
