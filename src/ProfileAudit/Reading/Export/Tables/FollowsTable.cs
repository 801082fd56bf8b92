namespace ProfileAudit.Reading.Export.Tables;

/// <summary>Member_Follows.csv and Hashtag_Follows.csv: who and what is followed still. A later row of the same name takes the earlier one back.</summary>
internal sealed class FollowsTable(string name, string dateColumn, string nameColumn, string stateColumn)
    : Table(name, Absence.EmptyWhenComplete, dateColumn, nameColumn, stateColumn)
{
    private readonly Dictionary<string, (DateOnly On, bool IsFollowed)> last = new(StringComparer.OrdinalIgnoreCase);

    public int Count => last.Values.Count(follow => follow.IsFollowed);

    protected override int MostRows => 100_000;

    protected override void Add(TableRow row)
    {
        var on = row.Recorded(dateColumn) ?? DateOnly.MinValue;
        if (row.Text(nameColumn) is not { Length: > 0 } followed)
        {
            row.Skip();
            return;
        }

        // "Active" and "Unfollow" are known; whatever else takes back says so in its name.
        var state = row.Text(stateColumn).ToUpperInvariant();
        var isFollowed = !state.Contains("UNFOLLOW", StringComparison.Ordinal) && !state.Contains("INACTIVE", StringComparison.Ordinal) && !state.Contains("DELETE", StringComparison.Ordinal);
        if (!last.TryGetValue(followed, out var known) || on > known.On)
            last[followed] = (on, isFollowed);
    }
}
