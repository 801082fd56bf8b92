using System.Runtime.InteropServices;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reading.Export.Tables;

/// <summary>Counts by day while rows stream by.</summary>
internal sealed class ActivityCount
{
    private readonly Dictionary<DateOnly, int> days = [];
    private int undated;

    public ActivityLog Log => ActivityLog.Of(days, undated);

    public void Add(DateOnly? on)
    {
        if (on is { } day)
            CollectionsMarshal.GetValueRefOrAddDefault(days, day, out _)++;
        else
            undated++;
    }
}
