using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reports.Charts;

/// <summary>What the member did in each of the last calendar months.</summary>
/// <param name="Months">The first day of each month, oldest first: 24 of them, the last that of as-of.</param>
/// <param name="Series">One item for each <see cref="ActivityKind"/>, in that order.</param>
public sealed record ActivityByMonth(ImmutableArray<DateOnly> Months, ImmutableArray<ActivitySeries> Series)
{
    private const int Span = 24;

    /// <summary>The kinds that could not be seen, by what would show them.</summary>
    /// <returns>Each advice once, in the order in which it first comes up.</returns>
    public IEnumerable<UnseenActivity> Unseen() => Series
        .Select(series => (series.Kind, Why: series.Counts.Match(_ => null, why => (Blindspot?)why)))
        .Where(each => each.Why is not null)
        .GroupBy(each => each.Why!.MakeVisible)
        .Select(advice => new UnseenActivity([.. advice.Select(each => each.Kind)], advice.Key));

    /// <summary>The activity of a member; not observable without an as-of date, and where nothing of it is seen.</summary>
    internal static Fact<ActivityByMonth> Of(Profile profile, AuditContext context)
    {
        if (context.AsOf is not { } asOf)
            return AuditContext.Undated;
        ImmutableArray<DateOnly> months = [.. MonthsTo(asOf)];
        ImmutableArray<(ActivityKind Kind, Fact<ActivityLog> Log)> logs =
        [
            (ActivityKind.Posts, profile.Posts),
            (ActivityKind.Comments, profile.Comments),
            (ActivityKind.Reactions, profile.Reactions),
            (ActivityKind.Messages, profile.Correspondence.Select(Traces.Written)),
            (ActivityKind.Endorsements, profile.EndorsementsGiven),
        ];
        return logs.FirstOrDefault(each => each.Log.IsObserved).Log is { } seen
            ? seen.Select(_ => new ActivityByMonth(months, [.. logs.Select(each => new ActivitySeries(each.Kind, each.Log.Select(log => Counted(log, months, asOf))))]))
            : logs[0].Log.Select(_ => new ActivityByMonth(months, []));
    }

    private static IEnumerable<DateOnly> MonthsTo(DateOnly asOf)
    {
        var last = Index(asOf);
        // The calendar has a first month.
        return Enumerable.Range(Math.Max(12, last - Span + 1), Math.Min(Span, last - 11)).Select(month => new DateOnly(month / 12, (month % 12) + 1, 1));
    }

    private static MonthlyCounts Counted(ActivityLog log, ImmutableArray<DateOnly> months, DateOnly asOf)
    {
        var counts = new int[months.Length];
        foreach (var (day, count) in log.Days)
        {
            if (day <= asOf && Index(day) - Index(months[0]) is >= 0 and var month)
                counts[month] += count;
        }

        return new MonthlyCounts([.. counts], log.Undated > 0);
    }

    private static int Index(DateOnly day) => (day.Year * 12) + day.Month - 1;
}

/// <summary>How often the member did one kind of thing.</summary>
/// <param name="Kind">What.</param>
/// <param name="Counts">How often in each of the months.</param>
public sealed record ActivitySeries(ActivityKind Kind, Fact<MonthlyCounts> Counts);

/// <summary>Kinds of activity that one and the same advice would make visible.</summary>
/// <param name="Kinds">The kinds.</param>
/// <param name="MakeVisible">What makes them visible to the next audit.</param>
public sealed record UnseenActivity(ImmutableArray<ActivityKind> Kinds, Text MakeVisible);

/// <summary>Counts of months.</summary>
/// <param name="Counts">One item a month, in the order of <see cref="ActivityByMonth.Months"/>; 0 or more each.</param>
/// <param name="MayBeMore">Whether entries without a readable date are in none of the months.</param>
public sealed record MonthlyCounts(ImmutableArray<int> Counts, bool MayBeMore)
{
    /// <summary>The sum of the months.</summary>
    public int Total => Counts.Sum();
}

/// <summary>A kind of thing that members do.</summary>
public enum ActivityKind
{
    /// <summary>Posts, reposts and articles.</summary>
    Posts,

    /// <summary>Comments.</summary>
    Comments,

    /// <summary>Reactions.</summary>
    Reactions,

    /// <summary>Months with a message of the member's: 1 or 0, since of messages only the months are kept.</summary>
    Messages,

    /// <summary>Endorsements of others.</summary>
    Endorsements,
}
