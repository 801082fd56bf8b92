namespace ProfileAudit.Reading.Export.Tables;

/// <summary>A table that no rule looks at; its dates tell of when the export speaks, which matters most for silent members.</summary>
internal sealed class DatedTable(string name, string dateColumn, params ReadOnlySpan<string> others)
    : Table(name, Absence.ProvesNothing, [dateColumn, .. others])
{
    private readonly string date = dateColumn.Split('|')[0];

    public override bool ToleratesCutRows => true;

    protected override int MostRows => int.MaxValue;

    protected override void Add(TableRow row) => row.Recorded(date);
}
