using System.Collections.Immutable;

namespace ProfileAudit.Profiles;

/// <summary>Where the member works or worked, with all positions there as one.</summary>
/// <param name="Key">What tells the employer from others: the normalised name.</param>
/// <param name="Name">The name as the newest position there spells it.</param>
/// <param name="Title">The title of the newest position there; may be empty.</param>
/// <param name="LeftOn">The end of the newest position there; null while one is open, and where its end could not be read or lies before its beginning.</param>
/// <param name="IsPast">Whether every position there has ended.</param>
internal sealed record Employer(string Key, string Name, string Title, PartialDate? LeftOn, bool IsPast)
{
    /// <summary>The employers of some positions, today's first, then by the day the member left. Nameless ones and self-employment are left out: nobody is a colleague there.</summary>
    public static ImmutableArray<Employer> Of(IEnumerable<Position> positions) =>
    [
        .. positions
            .Where(position => !CompanyName.IsOnesOwn(position.Company))
            .GroupBy(position => CompanyName.Normalised(position.Company), StringComparer.Ordinal)
            .Where(there => there.Key.Length > 0)
            .Select(there => Of(there.Key, [.. there.OrderByDescending(LastDay)]))
            .OrderByDescending(employer => !employer.IsPast)
            .ThenByDescending(employer => employer.LeftOn?.Latest ?? DateOnly.MinValue),
    ];

    private static Employer Of(string key, List<Position> newestFirst) => new(
        key,
        newestFirst[0].Company.Trim(),
        newestFirst[0].Title.Trim(),
        EndOf(newestFirst[0]),
        newestFirst.TrueForAll(position => !position.IsCurrent));

    private static PartialDate? EndOf(Position position) =>
        position is { StartedOn: { } start, FinishedOn: { } end } && end.Latest < start.Earliest ? null : position.FinishedOn;

    private static DateOnly LastDay(Position position) =>
        position.IsCurrent ? DateOnly.MaxValue : position.FinishedOn?.Latest ?? position.StartedOn?.Latest ?? DateOnly.MinValue;
}
