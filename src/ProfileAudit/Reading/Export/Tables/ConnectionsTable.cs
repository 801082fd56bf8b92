using System.Collections.Immutable;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reading.Export.Tables;

/// <summary>
/// Connections.csv. Rows with nothing but a date are people who hide or have left: real connections. The same address twice is one
/// person; the same name twice may be two.
/// </summary>
internal sealed class ConnectionsTable() : Table(
    // LinkedIn's help counts connections among the slow files, so a fast archive may come without them.
    "Connections.csv", Absence.EmptyWhenComplete, "First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")
{
    private readonly HashSet<string> addresses = new(StringComparer.OrdinalIgnoreCase);
    private readonly ImmutableArray<Connection>.Builder connections = ImmutableArray.CreateBuilder<Connection>();

    public ImmutableArray<Connection> Connections => connections.ToImmutable();

    // LinkedIn ends at 30,000 connections.
    protected override int MostRows => 100_000;

    protected override void Add(TableRow row)
    {
        var address = row.Text("URL");
        if (address.Length == 0 || addresses.Add(address))
            connections.Add(new Connection(row.Recorded("Connected On")));
    }
}
