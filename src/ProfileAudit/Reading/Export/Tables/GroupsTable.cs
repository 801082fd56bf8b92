namespace ProfileAudit.Reading.Export.Tables;

/// <summary>
/// The groups one by one: a domain of the member data API, whose columns are not documented, and a file that no export seen so far has.
/// A row is a group, whatever its columns.
/// </summary>
internal sealed class GroupsTable() : Table("Groups.csv", Absence.ProvesNothing, "Name|Group Name")
{
    public int Count { get; private set; }

    public override int ColumnsNeeded => 0;

    protected override void Add(TableRow row) => Count++;
}
