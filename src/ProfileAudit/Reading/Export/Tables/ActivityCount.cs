using ProfileAudit.Profiles;

namespace ProfileAudit.Reading.Export.Tables;

/// <summary>Counts by day while rows stream by.</summary>
internal sealed class ActivityCount
{
    private readonly SortedDictionary<DateOnly, int> days = [];
    private int undated;

    public ActivityLog Log => ActivityLog.Of(days, undated);

    public void Add(DateOnly? on)
    {
        if (on is { } day)
            days[day] = days.GetValueOrDefault(day) + 1;
        else
            undated++;
    }
}
