using System.Collections.Immutable;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reading.Export.Tables;

/// <summary>Education.csv: the Education section. A row may lack the school's name.</summary>
internal sealed class EducationTable() : Table(
    "Education.csv", Absence.EmptyWhenFull, "School Name", "Start Date|Started On", "End Date|Finished On", "Degree Name", "Activities")
{
    private const int LongestName = 120;

    private readonly ImmutableArray<EducationEntry>.Builder entries = ImmutableArray.CreateBuilder<EducationEntry>();

    public ImmutableArray<EducationEntry> Entries => entries.ToImmutable();

    protected override void Add(TableRow row)
    {
        var (started, finished) = (row.Typed("Start Date"), row.Typed("End Date"));
        entries.Add(new EducationEntry(row.Text("School Name", LongestName), row.Text("Degree Name", LongestName), HasActivities: !row.IsEmpty("Activities"), started, finished, row.Origin)
        {
            HasUnreadDate = row.LeavesOpen("Start Date", started) || row.LeavesOpen("End Date", finished),
        });
    }
}
