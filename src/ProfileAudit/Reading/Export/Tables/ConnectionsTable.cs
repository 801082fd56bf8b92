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
    private const int LongestName = 120;

    private readonly HashSet<Person> addressed = [];
    private readonly HashSet<string> companies = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Connection>.Builder connections = ImmutableArray.CreateBuilder<Connection>();

    public ImmutableArray<Connection> Connections => connections.ToImmutable();

    // LinkedIn ends at 30,000 connections.
    protected override int MostRows => 50_000;

    protected override void Add(TableRow row)
    {
        var name = $"{row.Text("First Name", LongestName)} {row.Text("Last Name", LongestName)}".Trim();
        var person = Person.Of(row.Text("URL"), name, $"connection {row.Number}");
        if (!person.HasAddress || addressed.Add(person))
            connections.Add(new Connection(row.Recorded("Connected On"), person, Shared(row.Text("Company", LongestName))));
    }

    // Thousands of connections share a few hundred companies.
    private string Shared(string company)
    {
        if (companies.TryGetValue(company, out var known))
            return known;
        companies.Add(company);
        return company;
    }
}
