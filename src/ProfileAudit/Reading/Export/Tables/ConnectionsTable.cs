using System.Collections.Immutable;
using System.Text;
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

    private readonly Dictionary<string, Person> addressed = new(StringComparer.Ordinal);
    private readonly (CellIndex Cells, List<string> Names) companies = (new(), []);
    private readonly Chunked<Connection> connections = new();

    // Asked for several times, and never before the last row.
    public ImmutableArray<Connection> Connections => field.IsDefault || field.Length < connections.Count ? field = connections.ToImmutable() : field;

    // LinkedIn ends at 30,000 connections.
    protected override int MostRows => 50_000;

    /// <summary>A connection with an address; null when there is none of that id and name, both as UTF-8.</summary>
    public Person? Find(ReadOnlySpan<byte> id, ReadOnlySpan<byte> name)
    {
        Span<char> room = stackalloc char[PersonId.Longest];
        if (id.Length > room.Length || name.Length > room.Length)
            return null;
        var told = addressed.GetAlternateLookup<ReadOnlySpan<char>>();
        return told.TryGetValue(room[..Encoding.UTF8.GetChars(id, room)], out var person) && person.Name.AsSpan().SequenceEqual(room[..Encoding.UTF8.GetChars(name, room)]) ? person : null;
    }

    protected override void Add(TableRow row)
    {
        var name = row.Texts("First Name", "Last Name", LongestName);
        var person = PersonOf(row, name);
        if (!person.HasAddress || addressed.TryAdd(person.Id, person))
            connections.Add(new Connection(row.Recorded("Connected On"), person, CompanyOf(row)));
    }

    private static Person PersonOf(TableRow row, string name)
    {
        var id = PersonId.Of(row.Cell("URL"));
        return id.IsEmpty ? Person.Of(row.Text("URL"), name, $"connection {row.Number}") : new Person(PersonId.Text(id), name);
    }

    // Thousands of connections share a few hundred companies.
    private string CompanyOf(TableRow row)
    {
        var (cells, names) = companies;
        var at = cells.Number(row.Cell("Company"));
        if (at == names.Count)
            names.Add(row.Text("Company", LongestName));
        return names[at];
    }
}
