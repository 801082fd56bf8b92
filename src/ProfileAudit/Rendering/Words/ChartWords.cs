using System.Collections.Immutable;
using System.Globalization;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;
using ProfileAudit.Reports.Charts;

namespace ProfileAudit.Rendering.Words;

/// <summary>What is drawn, in words: a drawing shows nothing that they do not say.</summary>
internal static class ChartWords
{
    public const string Connections = "How your network grew";
    public const string Activity = "What you did, month by month";
    public const string Circles = "Beyond your employers";
    public const string InTouch = "People you are in touch with";
    public const string Table = "The figures as a table";
    public const string CouldNotBeSeen = "Could not be seen";
    public const string NoConnections = "There are no connections yet.";
    public const string Undated = "No date";
    public const string MonthColumn = "Month";

    public static ImmutableArray<string> YearColumns { get; } = ["Year", "Connections made"];

    public static ImmutableArray<string> CircleColumns { get; } = ["Where they work", "Connections"];

    public static ImmutableArray<string> TouchColumns { get; } = ["Who", "How many"];

    public static IEnumerable<string> Sentences(ConnectionsByYear chart)
    {
        if (chart is { Most: null, Undated: 0 })
            yield return NoConnections;
        if (chart.Most is { } most)
        {
            yield return chart.Dated == 1
                ? $"The one connection with a date was made in {Year(most.Year)}."
                : $"You made {Numbers.Number(chart.Dated)} connections since {Year(chart.Years[0].Year)}, the most in {Year(most.Year)}: {Numbers.Number(most.Count)}.";
        }

        if (chart.Undated > 0)
        {
            yield return chart.Undated == 1
                ? "1 connection has no date that could be read, and is in no year."
                : $"{Numbers.Number(chart.Undated)} connections have no date that could be read, and are in no year.";
        }

        if (!chart.IsComplete)
            yield return Part(chart.All);
    }

    public static IEnumerable<string> Sentences(ContactCircles chart)
    {
        yield return chart.Listed == 0
            ? NoConnections
            : $"Of {Wording.Count(chart.Listed, "connection", "connections")}, {Numbers.Number(chart.Inside)} work where you work or worked, {Numbers.Number(chart.Outside)} elsewhere, and {Numbers.Number(chart.Untold)} do not tell.";
        if (!chart.IsComplete)
            yield return Part(chart.All);
    }

    public static IEnumerable<string> Sentences(PeopleInTouch chart)
    {
        yield return chart.People is { Count: 0, IsExact: true }
            ? $"Your messages show nobody you wrote with, one to one, in the 12 months to {Numbers.Date(chart.Window.Through)}."
            : $"Messages passed between you and {Wording.HowMany(chart.People, "person", "people")} in the 12 months to {Numbers.Date(chart.Window.Through)}.";
        if (chart.Connections.Match(tally => (Tally?)tally, _ => null) is { } connections)
            yield return $"You have {Wording.HowMany(connections, "connection", "connections")}.";
    }

    /// <summary>Every kind of activity with its sum.</summary>
    public static IEnumerable<string> Sentences(ActivityByMonth chart) => chart.Series.Select(series => $"{Kind(series.Kind)}: {Sum(series, chart.Months.Length)}.");

    /// <summary>The first and the last month of a chart.</summary>
    public static string Span(ActivityByMonth chart) => $"From {Month(chart.Months[0])} to {Month(chart.Months[^1])}.";

    public static string Kind(ActivityKind kind) => kind switch
    {
        ActivityKind.Posts => "Posts",
        ActivityKind.Comments => "Comments",
        ActivityKind.Reactions => "Reactions",
        ActivityKind.Messages => "Messages",
        ActivityKind.Endorsements => "Endorsements given",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The sum of a kind, such as "12", "at least 12" or, where only the months are known, "in 3 of 24 months".</summary>
    public static string Sum(ActivitySeries series, int months) => series.Counts.Match(
        seen => (series.Kind == ActivityKind.Messages, seen.MayBeMore) switch
        {
            (true, false) => $"in {Numbers.Number(seen.Total)} of {Numbers.Number(months)} months",
            (true, true) => $"in at least {Numbers.Number(seen.Total)} of {Numbers.Number(months)} months",
            (false, true) => $"at least {Numbers.Number(seen.Total)}",
            (false, false) => Numbers.Number(seen.Total),
        },
        _ => "could not be seen");

    /// <summary>One month of a kind in a table.</summary>
    public static string Cell(ActivityKind kind, int count) => kind == ActivityKind.Messages ? (count > 0 ? "yes" : "no") : Numbers.Number(count);

    public static string Unseen(UnseenActivity unseen) => $"Could not be seen: {string.Join(", ", unseen.Kinds.Select(Kind))}. {unseen.MakeVisible}";

    public static string Month(DateOnly month) => month.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Year(int year) => Numbers.Number(year);

    public static ImmutableArray<(string Label, string Value)> Parts(ContactCircles chart) =>
    [
        ("At an employer of yours", Numbers.Number(chart.Inside)),
        ("Elsewhere", Numbers.Number(chart.Outside)),
        ("Not told", Numbers.Number(chart.Untold)),
    ];

    public static ImmutableArray<(string Label, string Value)> Parts(PeopleInTouch chart) =>
    [
        ("In touch with you", chart.People.ToString()),
        .. chart.Connections.Match(connections => new[] { ("Connections", connections.ToString()) }, _ => []),
    ];

    private static string Part(Tally all) => $"This is what the list shows; you have {Wording.HowMany(all, "connection", "connections")} in all.";
}
