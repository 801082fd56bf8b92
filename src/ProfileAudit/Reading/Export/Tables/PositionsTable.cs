using System.Collections.Immutable;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reading.Export.Tables;

/// <summary>Positions.csv: the Experience section.</summary>
internal sealed class PositionsTable() : Table(
    "Positions.csv", Absence.EmptyWhenFull, "Company Name", "Title", "Description", "Location", "Started On", "Finished On")
{
    private const int LongestName = 120;

    private readonly ImmutableArray<Position>.Builder positions = ImmutableArray.CreateBuilder<Position>();

    public ImmutableArray<Position> Positions => positions.ToImmutable();

    protected override void Add(TableRow row)
    {
        var (started, finished) = (row.Typed("Started On"), row.Typed("Finished On"));
        positions.Add(new Position
        {
            Company = row.Text("Company Name", LongestName),
            Title = row.Text("Title", LongestName),
            DescriptionLength = row.Length("Description"),
            StartedOn = started,
            HasUnreadStart = started is null && !row.IsEmpty("Started On"),
            FinishedOn = finished,
            HasUnreadEnd = finished is null && !row.IsEmpty("Finished On"),
            Origin = row.Origin,
        });
    }
}
