using ProfileAudit.Profiles;

namespace ProfileAudit.Reading.Export.Tables;

/// <summary>Something the member did, counted by day: Shares.csv, InstantReposts.csv, Reactions.csv.</summary>
internal class ActivityTable(string name, string dateColumn, params ReadOnlySpan<string> others)
    : Table(name, Absence.EmptyWhenComplete, [dateColumn, .. others])
{
    private readonly string date = dateColumn.Split('|')[0];
    private readonly string link = others.Length > 0 ? others[0].Split('|')[0] : dateColumn;
    private readonly SortedDictionary<DateOnly, int> days = [];
    private int undated;

    public ActivityLog Log => ActivityLog.Of(days, undated);

    public override bool ToleratesCutRows => true;

    protected override int MostRows => int.MaxValue;

    protected override void Add(TableRow row)
    {
        if (row.Recorded(date) is { } day)
            days[day] = days.GetValueOrDefault(day) + 1;
        else if (row.Text(link).Contains("://", StringComparison.Ordinal))
            undated++;
        else
            // The rest of a text whose quotation marks went wrong, and nothing the member did.
            row.Skip();
    }
}

/// <summary>Comments.csv, whose texts have quotation marks of their own kind.</summary>
internal sealed class CommentsTable() : ActivityTable("Comments.csv", "Date", "Link", "Message"), IBackslashQuoted;
