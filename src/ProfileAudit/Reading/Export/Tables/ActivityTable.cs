using ProfileAudit.Profiles;

namespace ProfileAudit.Reading.Export.Tables;

/// <summary>Something the member did, counted by day: Shares.csv, InstantReposts.csv, Reactions.csv.</summary>
internal class ActivityTable(string name, string dateColumn, params ReadOnlySpan<string> others)
    : Table(name, Absence.EmptyWhenComplete, [dateColumn, .. others])
{
    private readonly string date = dateColumn.Split('|')[0];
    private readonly string link = others.Length > 0 ? others[0].Split('|')[0] : dateColumn;
    private readonly ActivityCount count = new();

    public ActivityLog Log => count.Log;

    public override bool ToleratesCutRows => true;

    protected override int MostRows => int.MaxValue;

    protected override void Add(TableRow row)
    {
        // A row without date and link is the rest of a text whose quotation marks went wrong, and nothing the member did.
        if (row.Recorded(date) is var day && (day is not null || row.Text(link).Contains("://", StringComparison.Ordinal)))
            count.Add(day);
        else
            row.Skip();
    }
}

/// <summary>Comments.csv, whose texts have quotation marks of their own kind.</summary>
internal sealed class CommentsTable() : ActivityTable("Comments.csv", "Date", "Link", "Message"), IBackslashQuoted;
