using System.Collections.Immutable;
using System.Globalization;
using ProfileAudit.Profiles;
using ProfileAudit.Reports.Charts;

namespace ProfileAudit.Rendering.Words;

/// <summary>What is drawn, in words: a drawing shows nothing that they do not say.</summary>
internal static class ChartWords
{
    public static Text Connections { get; } = Text.Of("chart.connections", "How your network grew");

    public static Text Activity { get; } = Text.Of("chart.activity", "What you did, month by month");

    public static Text Circles { get; } = Text.Of("chart.circles", "Beyond your employers");

    public static Text InTouch { get; } = Text.Of("chart.in-touch", "People you are in touch with");

    public static Text Table { get; } = Text.Of("chart.table", "The figures as a table");

    public static Text CouldNotBeSeen { get; } = Text.Of("chart.could-not-be-seen", "Could not be seen");

    public static Text NoConnections { get; } = Text.Of("chart.no-connections", "There are no connections yet.");

    public static Text Undated { get; } = Text.Of("chart.undated", "No date");

    public static Text MonthColumn { get; } = Text.Of("chart.month", "Month");

    public static ImmutableArray<Text> YearColumns { get; } = [Text.Of("chart.year", "Year"), Text.Of("chart.connections-made", "Connections made")];

    public static ImmutableArray<Text> CircleColumns { get; } = [Text.Of("chart.where", "Where they work"), Text.Of("chart.connections-count", "Connections")];

    public static ImmutableArray<Text> TouchColumns { get; } = [Text.Of("chart.who", "Who"), Text.Of("chart.how-many", "How many")];

    public static IEnumerable<Text> Sentences(ConnectionsByYear chart)
    {
        if (chart is { Most: null, Undated: 0 })
            yield return NoConnections;
        if (chart.Most is { } most)
        {
            yield return chart.Dated == 1
                ? Text.Of("chart.made-one", "The one connection with a date was made in {year}.", ("year", Year(most.Year)))
                : Text.Of(
                    "chart.made",
                    "You made {connections, plural, one {# connection} other {# connections}} since {first}, the most in {year}: {most}.",
                    ("connections", chart.Dated),
                    ("first", Year(chart.Years[0].Year)),
                    ("year", Year(most.Year)),
                    ("most", most.Count));
        }

        if (chart.Undated > 0)
        {
            yield return Text.Of(
                "chart.made-undated",
                "{connections, plural, one {# connection has no date that could be read, and is in no year.} other {# connections have no date that could be read, and are in no year.}}",
                ("connections", chart.Undated));
        }

        if (!chart.IsComplete)
            yield return Part(chart.All);
    }

    public static IEnumerable<Text> Sentences(ContactCircles chart)
    {
        yield return chart.Listed == 0
            ? NoConnections
            : Text.Of(
                "chart.inside-outside",
                "Of {connections, plural, one {# connection} other {# connections}}, {inside} work where you work or worked, {outside} elsewhere, and {untold} do not tell.",
                ("connections", chart.Listed),
                ("inside", chart.Inside),
                ("outside", chart.Outside),
                ("untold", chart.Untold));
        if (!chart.IsComplete)
            yield return Part(chart.All);
    }

    public static IEnumerable<Text> Sentences(PeopleInTouch chart)
    {
        yield return chart.People is { Count: 0, IsExact: true }
            ? Text.Of("chart.wrote-nobody", "Your messages show nobody you wrote with, one to one, in the 12 months to {day}.", ("day", chart.Window.Through))
            : Text.Of(
                "chart.wrote",
                "Messages passed between you and {people, plural, one {# person} other {# people}} in the 12 months to {day}.",
                ("people", chart.People),
                ("day", chart.Window.Through));
        if (chart.Connections.Match(tally => (Tally?)tally, _ => null) is { } connections)
            yield return Text.Of("chart.have", "You have {connections, plural, =0 {no connections} one {# connection} other {# connections}}.", ("connections", connections));
    }

    /// <summary>Every kind of activity with its sum.</summary>
    public static IEnumerable<Text> Sentences(ActivityByMonth chart) =>
        chart.Series.Select(series => Text.Of("chart.kind-sum", "{kind}: {sum}.", ("kind", Kind(series.Kind)), ("sum", Sum(series, chart.Months.Length))));

    /// <summary>The first and the last month of a chart.</summary>
    public static Text Span(ActivityByMonth chart) => Text.Of("chart.months", "From {first, month} to {last, month}.", ("first", chart.Months[0]), ("last", chart.Months[^1]));

    public static Text Kind(ActivityKind kind) => kind switch
    {
        ActivityKind.Posts => Text.Of("activity.posts", "Posts"),
        ActivityKind.Comments => Text.Of("activity.comments", "Comments"),
        ActivityKind.Reactions => Text.Of("activity.reactions", "Reactions"),
        ActivityKind.Messages => Text.Of("activity.messages", "Messages"),
        ActivityKind.Endorsements => Text.Of("activity.endorsements", "Endorsements given"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The sum of a kind, such as "12", "at least 12" or, where only the months are known, "in 3 of 24 months".</summary>
    public static Text Sum(ActivitySeries series, int months) => series.Counts.Match(
        seen =>
        {
            var total = new TextValue.Count(seen.Total, seen.MayBeMore);
            return series.Kind == ActivityKind.Messages
                ? Text.Of("chart.in-months", "in {active} of {months} months", ("active", total), ("months", months))
                : Text.Of("number", "{number}", ("number", total));
        },
        _ => Text.Of("chart.sum-unseen", "could not be seen"));

    /// <summary>One month of a kind in a table.</summary>
    public static Text Cell(ActivityKind kind, int count) => (kind, count) switch
    {
        (ActivityKind.Messages, 0) => Text.Of("chart.no", "no"),
        (ActivityKind.Messages, _) => Text.Of("chart.yes", "yes"),
        _ => Numbers.Number(count),
    };

    public static Text Unseen(UnseenActivity unseen) => Text.Of(
        "chart.unseen",
        "Could not be seen: {kinds}. {advice}",
        ("kinds", Joined.Comma(unseen.Kinds.Select(Kind))),
        ("advice", unseen.MakeVisible));

    public static Text Month(DateOnly month) => Text.Of("month", "{month, month}", ("month", month));

    /// <summary>A year, which nobody writes as a number of things.</summary>
    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    public static ImmutableArray<(Text Label, Text Value)> Parts(ContactCircles chart) =>
    [
        (Text.Of("chart.inside", "At an employer of yours"), Numbers.Number(chart.Inside)),
        (Text.Of("chart.outside", "Elsewhere"), Numbers.Number(chart.Outside)),
        (Text.Of("chart.untold", "Not told"), Numbers.Number(chart.Untold)),
    ];

    public static ImmutableArray<(Text Label, Text Value)> Parts(PeopleInTouch chart) =>
    [
        (Text.Of("chart.touch", "In touch with you"), Tally(chart.People)),
        .. chart.Connections.Match(connections => new[] { (Text.Of("chart.connections-count", "Connections"), Tally(connections)) }, _ => []),
    ];

    private static Text Tally(Tally tally) => Text.Of("number", "{number}", ("number", tally));

    private static Text Part(Tally all) => Text.Of(
        "chart.part",
        "This is what the list shows; you have {connections, plural, =0 {no connections} one {# connection} other {# connections}} in all.",
        ("connections", all));
}
