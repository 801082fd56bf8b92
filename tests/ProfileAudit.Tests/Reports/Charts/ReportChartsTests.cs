using System.Collections.Immutable;
using ProfileAudit.Profiles;
using ProfileAudit.Reports.Charts;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reports.Charts;

public sealed class ReportChartsTests
{
    [Fact]
    public void Every_connection_is_in_its_year_or_without_one()
    {
        var chart = Seen(Of(Connected(new(2020, 5, 1), new(2020, 6, 1), new(2022, 1, 1), null)).Connections);
        Assert.Equal([(2020, 2), (2021, 0), (2022, 1), (2023, 0), (2024, 0), (2025, 0), (2026, 0)], chart.Years.Select(year => (year.Year, year.Count)));
        Assert.Equal((3, 1, true), (chart.Dated, chart.Undated, chart.IsComplete));
    }

    [Fact]
    public void A_list_that_is_shorter_than_the_count_says_so()
    {
        var profile = Connected(new DateOnly(2020, 5, 1)) with { ConnectionCount = TestProfile.Seen(Tally.Exactly(40)) };
        var chart = Seen(Of(profile).Connections);
        Assert.Equal((40, false), (chart.All.Count, chart.IsComplete));
    }

    [Fact]
    public void Contacts_are_inside_outside_or_untold()
    {
        var profile = TestProfile.Unseen with
        {
            Positions = TestProfile.Jobs(TestProfile.Job("Sample & Sons Ltd", 0, 2009, 2012)),
            Connections = TestProfile.WorkingAt("Sample & Sons", "SAMPLE & SONS LTD.", "Example Bridges", ""),
        };
        var chart = Seen(Of(profile).Circles);
        Assert.Equal((2, 1, 1), (chart.Inside, chart.Outside, chart.Untold));
    }

    [Fact]
    public void People_are_counted_once_who_wrote_within_the_year()
    {
        var chart = Seen(Of(TestProfile.Unseen with { NewestDate = TestProfile.AsOf, Correspondence = TestProfile.Talks([TestProfile.Talk, TestProfile.Talk]) }).InTouch);
        Assert.Equal(1, chart.People.Count);
        Assert.True(chart.People.IsExact);
    }

    [Fact]
    public void What_is_not_seen_is_never_a_zero()
    {
        var charts = Of(TestProfile.Unseen with { NewestDate = TestProfile.AsOf });
        Assert.False(charts.Connections.IsObserved || charts.Activity.IsObserved || charts.Circles.IsObserved || charts.InTouch.IsObserved);
        var partly = Seen(Of(TestProfile.Unseen with { NewestDate = TestProfile.AsOf, Posts = TestProfile.Log(3) }).Activity);
        Assert.Equal(ActivityKind.Posts, Assert.Single(partly.Series, series => series.Counts.IsObserved).Kind);
    }

    [Fact]
    public void Without_a_day_to_count_back_from_there_is_no_year()
    {
        var charts = Of(Connected(new DateOnly(2020, 5, 1)) with { NewestDate = null });
        Assert.False(charts.Connections.IsObserved || charts.InTouch.IsObserved);
    }

    private static ReportCharts Of(Profile profile) => new ProfileAuditor().Audit(profile).Charts;

    private static Profile Connected(params DateOnly?[] days) => TestProfile.Unseen with
    {
        NewestDate = TestProfile.AsOf,
        Connections = TestProfile.Seen(days.Select(day => new Connection(day)).ToImmutableArray()),
    };

    private static T Seen<T>(Fact<T> fact) => Assert.IsType<Fact<T>.Observed>(fact).Value;
}
