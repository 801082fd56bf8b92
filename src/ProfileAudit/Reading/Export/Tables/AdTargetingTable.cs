namespace ProfileAudit.Reading.Export.Tables;

/// <summary>
/// Ad_Targeting.csv: what advertisers may aim at. The only place of an export that names the member's groups; inferred skills, employers
/// and the like are not facts about the profile and are left alone.
/// </summary>
internal sealed class AdTargetingTable() : Table(
    "Ad_Targeting.csv", Absence.ProvesNothing,
    "Member Groups|Groups", "Member Age|Age Group", "Company Names|Companies", "Company Industries|Industries", "Job Functions|Functions",
    "Member Gender|Gender", "Member Schools|Schools", "Member Skills|Skills", "Graduation Year", "Job Titles")
{
    private bool hasColumn;
    private bool hasFilledRow;

    /// <summary>How many groups are named; null when the table does not say: no such column, or a row that is empty altogether (ads opt-out).</summary>
    public int? Groups => hasColumn && hasFilledRow ? names.Count : null;

    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);

    // Two of ten common words could be any table.
    public override int ColumnsNeeded => 3;

    protected override void Add(TableRow row)
    {
        hasColumn |= row.Has("Member Groups");
        hasFilledRow = true;
        names.UnionWith(row.Text("Member Groups").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }
}
