using System.Globalization;
using ProfileAudit.Profiles;
using ProfileAudit.Reports.Charts;

namespace ProfileAudit.Rendering.Json;

/// <summary>The figures that other formats draw.</summary>
internal sealed record ChartsJson(ConnectionsByYearJson ConnectionsByYear, ActivityByMonthJson ActivityByMonth, ContactCirclesJson ContactCircles, PeopleInTouchJson PeopleInTouch)
{
    public static ChartsJson From(ReportCharts charts, Language language) => new(
        charts.Connections.Match(ConnectionsByYearJson.From, why => new ConnectionsByYearJson(null, null, null, null, why.Reason.In(language).ToString(), why.MakeVisible.In(language).ToString())),
        charts.Activity.Match(chart => ActivityByMonthJson.From(chart, language), why => new ActivityByMonthJson(null, null, why.Reason.In(language).ToString(), why.MakeVisible.In(language).ToString())),
        charts.Circles.Match(ContactCirclesJson.From, why => new ContactCirclesJson(null, null, null, null, null, why.Reason.In(language).ToString(), why.MakeVisible.In(language).ToString())),
        charts.InTouch.Match(PeopleInTouchJson.From, why => new PeopleInTouchJson(null, null, null, null, why.Reason.In(language).ToString(), why.MakeVisible.In(language).ToString())));
}

/// <summary>When the connections were made.</summary>
internal sealed record ConnectionsByYearJson(IReadOnlyList<YearCountJson>? Years, int? Undated, int? All, bool? AllIsExact, string? Reason, string? MakeVisible)
{
    public static ConnectionsByYearJson From(ConnectionsByYear chart) => new(
        [.. chart.Years.Select(year => new YearCountJson(year.Year, year.Count))], chart.Undated, chart.All.Count, chart.All.IsExact, null, null);
}

/// <summary>One year.</summary>
internal sealed record YearCountJson(int Year, int Count);

/// <summary>What the member did.</summary>
internal sealed record ActivityByMonthJson(IReadOnlyList<string>? Months, IReadOnlyList<ActivitySeriesJson>? Series, string? Reason, string? MakeVisible)
{
    public static ActivityByMonthJson From(ActivityByMonth chart, Language language) => new(
        [.. chart.Months.Select(month => month.ToString("yyyy-MM", CultureInfo.InvariantCulture))], [.. chart.Series.Select(series => ActivitySeriesJson.From(series, language))], null, null);
}

/// <summary>One kind of it.</summary>
internal sealed record ActivitySeriesJson(string Kind, IReadOnlyList<int>? Counts, bool? MayBeMore, string? Reason, string? MakeVisible)
{
    public static ActivitySeriesJson From(ActivitySeries series, Language language) => series.Counts.Match(
        seen => new ActivitySeriesJson(JsonName.Of(series.Kind), seen.Counts, seen.MayBeMore, null, null),
        why => new ActivitySeriesJson(JsonName.Of(series.Kind), null, null, why.Reason.In(language).ToString(), why.MakeVisible.In(language).ToString()));
}

/// <summary>Where the connections work.</summary>
internal sealed record ContactCirclesJson(int? Inside, int? Outside, int? Untold, int? All, bool? AllIsExact, string? Reason, string? MakeVisible)
{
    public static ContactCirclesJson From(ContactCircles chart) => new(chart.Inside, chart.Outside, chart.Untold, chart.All.Count, chart.All.IsExact, null, null);
}

/// <summary>With how many people messages passed.</summary>
internal sealed record PeopleInTouchJson(int? People, bool? PeopleIsExact, int? Connections, bool? ConnectionsIsExact, string? Reason, string? MakeVisible)
{
    public static PeopleInTouchJson From(PeopleInTouch chart)
    {
        var connections = chart.Connections.Match(tally => (Tally?)tally, _ => null);
        return new PeopleInTouchJson(chart.People.Count, chart.People.IsExact, connections?.Count, connections?.IsExact, null, null);
    }
}
