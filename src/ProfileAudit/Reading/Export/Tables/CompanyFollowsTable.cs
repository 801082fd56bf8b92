namespace ProfileAudit.Reading.Export.Tables;

/// <summary>Company Follows.csv: how many companies the member follows.</summary>
internal sealed class CompanyFollowsTable() : Table("Company Follows.csv", Absence.EmptyWhenFull, "Organization", "Followed On")
{
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);

    public int Count => names.Count;

    protected override int MostRows => 100_000;

    protected override void Add(TableRow row)
    {
        row.Recorded("Followed On");
        if (row.Text("Organization") is { Length: > 0 } name)
            names.Add(name);
        else
            row.Skip();
    }
}
