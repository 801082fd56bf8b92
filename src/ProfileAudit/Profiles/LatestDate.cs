using System.Collections.Immutable;

namespace ProfileAudit.Profiles;

/// <summary>The newest of several dates, as far as they could be seen.</summary>
/// <param name="Date">The date whose last possible day is the newest; null where nothing has a date.</param>
/// <param name="Beyond">Why there may be a newer one; null where every date was seen.</param>
internal readonly record struct LatestDate(PartialDate? Date, Blindspot? Beyond)
{
    private static Blindspot Unread { get; } = Blindspot.UnreadDate(Text.Of("blindspot.profile", "Your profile"));

    /// <summary>The newest date of one part of a profile.</summary>
    /// <param name="dates">Its dates; null for what has none.</param>
    /// <param name="hasUnread">Whether there is a date that could not be read.</param>
    public static LatestDate Of(IEnumerable<PartialDate?> dates, bool hasUnread) => new(dates.MaxBy(date => date?.Latest), hasUnread ? Unread : null);

    /// <summary>The newest date of several parts: those that are not seen may hold a newer one. Its origin is that of the newest date, or all places when there is none.</summary>
    /// <param name="parts">The parts.</param>
    public static Fact<LatestDate> Of(IEnumerable<Fact<LatestDate>> parts)
    {
        var looked = ImmutableArray.CreateBuilder<Origin>();
        Fact<LatestDate>.Observed? newest = null;
        Blindspot? beyond = null;
        foreach (var part in parts)
        {
            if (part is Fact<LatestDate>.Observed seen)
            {
                looked.AddRange(seen.Origins);
                beyond ??= seen.Value.Beyond;
                if (newest is null || seen.Value.Date?.Latest > newest.Value.Date?.Latest || newest.Value.Date is null)
                    newest = seen;
            }
            else if (part is Fact<LatestDate>.NotObservable unseen)
            {
                beyond ??= unseen.Why;
            }
        }

        return newest is null
            ? beyond ?? throw new ArgumentException("There is nothing to compare.", nameof(parts))
            : Fact.Observed(newest.Value with { Beyond = beyond }, newest.Value.Date is null ? looked.ToImmutable() : newest.Origins);
    }
}
