using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ProfileAudit.Profiles;

/// <summary>How often a member did something, by day. Bounded by the number of days, whatever the number of posts.</summary>
public sealed class ActivityLog
{
    // Room for more would be asked for in vain by most.
    private const int UsualDays = 512;

    // Oldest first, each day once.
    private readonly ImmutableArray<KeyValuePair<DateOnly, int>> days;

    private ActivityLog(ImmutableArray<KeyValuePair<DateOnly, int>> days, int undated) => (this.days, Undated) = (days, undated);

    /// <summary>A log without an entry.</summary>
    public static ActivityLog Empty { get; } = new([], 0);

    /// <summary>How many entries have no readable date; they are in <see cref="Total"/> and in no window.</summary>
    public int Undated { get; }

    /// <summary>How many entries there are, dated or not.</summary>
    public int Total => days.Sum(day => day.Value) + Undated;

    /// <summary>The newest dated day; null when there is none.</summary>
    public DateOnly? Newest => days.IsEmpty ? null : days[^1].Key;

    /// <summary>Every day that has an entry, oldest first, with how many.</summary>
    public IEnumerable<KeyValuePair<DateOnly, int>> Days => days;

    /// <summary>Makes a log.</summary>
    /// <param name="dates">One item an entry; null for an entry without a readable date.</param>
    /// <returns>The log.</returns>
    public static ActivityLog From(IEnumerable<DateOnly?> dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        var counts = new Dictionary<DateOnly, int>(dates.TryGetNonEnumeratedCount(out var entries) ? Math.Min(entries, UsualDays) : 0);
        var undated = 0;
        foreach (var date in dates)
        {
            if (date is { } day)
                CollectionsMarshal.GetValueRefOrAddDefault(counts, day, out _)++;
            else
                undated++;
        }

        return Sorted([.. counts], undated);
    }

    /// <summary>Makes a log of counts.</summary>
    /// <param name="days">How many entries a day has; 1 or more each.</param>
    /// <param name="undated">How many entries have no readable date; 0 or more.</param>
    /// <returns>The log.</returns>
    /// <exception cref="ArgumentException">A day comes twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is out of range.</exception>
    public static ActivityLog Of(IEnumerable<KeyValuePair<DateOnly, int>> days, int undated = 0)
    {
        ArgumentNullException.ThrowIfNull(days);
        ArgumentOutOfRangeException.ThrowIfNegative(undated);
        KeyValuePair<DateOnly, int>[] all = [.. days];
        foreach (var (_, count) in all)
            ArgumentOutOfRangeException.ThrowIfLessThan(count, 1, nameof(days));
        if (all.DistinctBy(day => day.Key).Count() < all.Length)
            throw new ArgumentException("A day comes twice.", nameof(days));
        return Sorted(all, undated);
    }

    /// <summary>Both logs as one.</summary>
    /// <param name="other">The other log.</param>
    /// <returns>The union.</returns>
    public ActivityLog Plus(ActivityLog other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var counts = new Dictionary<DateOnly, int>(days);
        foreach (var (day, count) in other.days)
            CollectionsMarshal.GetValueRefOrAddDefault(counts, day, out _) += count;
        return Sorted([.. counts], Undated + other.Undated);
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

    private static ActivityLog Sorted(KeyValuePair<DateOnly, int>[] days, int undated)
    {
        Array.Sort(days, static (one, other) => one.Key.CompareTo(other.Key));
        return days.Length == 0 && undated == 0 ? Empty : new ActivityLog(ImmutableCollectionsMarshal.AsImmutableArray(days), undated);
    }
}
