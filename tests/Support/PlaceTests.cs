using System.Globalization;

namespace ProfileAudit.Tests.Support;

/// <summary>tests/everywhere asks for a culture and a time zone; a machine that did not know them would quietly test nothing new.</summary>
public sealed class PlaceTests
{
    [Fact]
    public void The_tests_run_in_the_culture_and_zone_that_were_asked_for()
    {
        var culture = Environment.GetEnvironmentVariable("PROFILEAUDIT_TESTS_CULTURE") ?? CultureInfo.CurrentCulture.Name;
        Assert.Equal(culture == "invariant" ? "" : culture, CultureInfo.CurrentCulture.Name);
        Assert.Equal(Environment.GetEnvironmentVariable("PROFILEAUDIT_TESTS_ZONE") ?? TimeZoneInfo.Local.Id, TimeZoneInfo.Local.Id);
    }
}
