using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ProfileAudit.Profiles;

/// <summary>How often a member did something, by day. Bounded by the number of days, whatever the number of posts.</summary>
public sealed class ActivityLog
{
    private readonly ImmutableSortedDictionary<DateOnly, int> days;

    private ActivityLog(ImmutableSortedDictionary<DateOnly, int> days, int undated) => (this.days, Undated) = (days, undated);

    /// <summary>A log without an entry.</summary>
    public static ActivityLog Empty { get; } = new(ImmutableSortedDictionary<DateOnly, int>.Empty, 0);

    /// <summary>How many entries have no readable date; they are in <see cref="Total"/> and in no window.</summary>
    public int Undated { get; }

    /// <summary>How many entries there are, dated or not.</summary>
    public int Total => days.Values.Sum() + Undated;

    /// <summary>The newest dated day; null when there is none.</summary>
    public DateOnly? Newest => days.IsEmpty ? null : days.Keys.Last();

    /// <summary>Every day that has an entry, oldest first, with how many.</summary>
    public IEnumerable<KeyValuePair<DateOnly, int>> Days => days;

    /// <summary>Makes a log.</summary>
    /// <param name="dates">One item an entry; null for an entry without a readable date.</param>
    /// <returns>The log.</returns>
    public static ActivityLog From(IEnumerable<DateOnly?> dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        var counts = new Dictionary<DateOnly, int>();
        var undated = 0;
        foreach (var date in dates)
        {
            if (date is { } day)
                CollectionsMarshal.GetValueRefOrAddDefault(counts, day, out _)++;
            else
                undated++;
        }

        return Of(counts, undated);
    }

    /// <summary>Makes a log of counts.</summary>
    /// <param name="days">How many entries a day has; 1 or more each.</param>
    /// <param name="undated">How many entries have no readable date; 0 or more.</param>
    /// <returns>The log.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is out of range.</exception>
    public static ActivityLog Of(IEnumerable<KeyValuePair<DateOnly, int>> days, int undated = 0)
    {
        ArgumentNullException.ThrowIfNull(days);
        ArgumentOutOfRangeException.ThrowIfNegative(undated);
        var counts = days.ToImmutableSortedDictionary();
        foreach (var count in counts.Values)
            ArgumentOutOfRangeException.ThrowIfLessThan(count, 1, nameof(days));
        return counts.IsEmpty && undated == 0 ? Empty : new ActivityLog(counts, undated);
    }

    /// <summary>Both logs as one.</summary>
    /// <param name="other">The other log.</param>
    /// <returns>The union.</returns>
    public ActivityLog Plus(ActivityLog other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var counts = days.ToBuilder();
        foreach (var (day, count) in other.days)
            counts[day] = counts.GetValueOrDefault(day) + count;
        return new ActivityLog(counts.ToImmutable(), Undated + other.Undated);
    }

    /// <summary>How many entries fall into a window.</summary>
    /// <param name="after">The day before the window's first.</param>
    /// <param name="through">The window's last day.</param>
    /// <returns>0 or more.</returns>
    public int CountBetween(DateOnly after, DateOnly through)
    {
        var sum = 0;
        foreach (var (day, count) in days)
        {
            if (day > after && day <= through)
                sum += count;
        }

        return sum;
    }
}
