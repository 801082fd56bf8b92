namespace ProfileAudit.Reading.Export.Tables;

/// <summary>Skills.csv: how many skills are listed. The same skill in another case is the same skill.</summary>
internal sealed class SkillsTable() : Table("Skills.csv", Absence.EmptyWhenFull, "Name")
{
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);

    public int Count => names.Count;

    protected override void Add(TableRow row)
    {
        if (row.Text("Name") is { Length: > 0 } name)
            names.Add(name);
        else
            row.Skip();
    }
}
