using ProfileAudit.Profiles;

namespace ProfileAudit.Reading.Export.Tables;

/// <summary>Endorsement_Received_Info.csv and Endorsement_Given_Info.csv, without skills and people.</summary>
internal sealed class EndorsementsTable(string name) : Table(
    name, Absence.EmptyWhenFull, "Endorsement Date", "Endorsement Status", "Skill Name")
{
    private readonly ActivityCount given = new();

    /// <summary>How many are accepted: the others no visitor sees.</summary>
    public int Accepted { get; private set; }

    public ActivityLog Log => given.Log;

    protected override int MostRows => 100_000;

    protected override void Add(TableRow row)
    {
        given.Add(row.Recorded("Endorsement Date"));
        if (row.Text("Endorsement Status").Equals("ACCEPTED", StringComparison.OrdinalIgnoreCase))
            Accepted++;
    }
}
