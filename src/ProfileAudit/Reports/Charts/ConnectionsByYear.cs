using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reports.Charts;

/// <summary>How many connections were made in each year.</summary>
/// <param name="Years">Every year from the first with a connection through that of as-of, those without any included; empty where no connection has a year. At most 60.</param>
/// <param name="Undated">How many connections have no year: no date that could be read, one from before LinkedIn began, or one after as-of.</param>
/// <param name="All">How many connections there are in all, as far as that is known: more than the list holds, or at least so many.</param>
public sealed record ConnectionsByYear(ImmutableArray<YearCount> Years, int Undated, Tally All)
{
    // LinkedIn opened in May 2003.
    private const int FirstYear = 2003;

    // A wrong date in the far future must not make a chart of eight thousand years.
    private const int MostYears = 60;

    /// <summary>How many connections have a year.</summary>
    public int Dated => Years.Sum(year => year.Count);

    /// <summary>The year with the most connections, the first of several; null where none has a year.</summary>
    public YearCount? Most => Years.MaxBy(year => year.Count);

    /// <summary>Whether the list holds every connection.</summary>
    public bool IsComplete => All.IsExact && All.Count == Dated + Undated;

    internal static Fact<ConnectionsByYear> Of(Profile profile, AuditContext context) => context.AsOf is { } asOf
        ? profile.Connections.Select(connections => Of(connections, AllOf(profile, connections.Length), asOf))
        : AuditContext.Undated;

    /// <summary>How many connections there are, where a list holds some of them: never fewer than those.</summary>
    internal static Tally AllOf(Profile profile, int listed) => profile.ConnectionCount.Match(
        count => count.Count >= listed ? count : count.Beyond is { } why ? Tally.AtLeast(listed, why) : Tally.Exactly(listed),
        _ => Tally.Exactly(listed));

    private static ConnectionsByYear Of(ImmutableArray<Connection> connections, Tally all, DateOnly asOf)
    {
        var since = Math.Max(FirstYear, asOf.Year - MostYears + 1);
        var counts = connections
            .Select(connection => connection.ConnectedOn)
            .Where(day => day <= asOf && day.Value.Year >= since)
            .CountBy(day => day!.Value.Year)
            .ToDictionary();
        ImmutableArray<YearCount> years = counts.Count == 0
            ? []
            : [.. Enumerable.Range(counts.Keys.Min(), asOf.Year - counts.Keys.Min() + 1).Select(year => new YearCount(year, counts.GetValueOrDefault(year)))];
        return new ConnectionsByYear(years, connections.Length - counts.Values.Sum(), all);
    }
}

/// <summary>A count of one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Count">How many; 0 or more.</param>
public sealed record YearCount(int Year, int Count);
