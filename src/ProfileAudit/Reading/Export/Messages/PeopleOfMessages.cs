using System.Text;
using ProfileAudit.Profiles;
using ProfileAudit.Reading.Export.Tables;

namespace ProfileAudit.Reading.Export.Messages;

/// <summary>
/// Everyone who sends or gets messages, by number: an address is one person, a name only where there is no address. Until they are asked for, people are
/// the bytes of their ids and names.
/// </summary>
internal sealed class PeopleOfMessages
{
    private const int LongestName = 120;

    private readonly CellIndex ids = new();
    private readonly Chunked<ByteArena.Place> names = new();
    private readonly ByteArena nameBytes = new();

    // Cells that do not tell an address in its usual form, which have to be decoded, so once each.
    private readonly (CellIndex Cells, List<int> Numbers) bySender = (new(), []);
    private readonly (CellIndex Cells, List<int[]> Numbers) byRecipients = (new(), []);

    private readonly HashSet<int> members = [];
    private readonly int[] one = new int[1];
    private Person?[]? told;
    private ConnectionsTable? acquaintances;

    /// <summary>How many there are; their numbers begin at 0.</summary>
    public int People => ids.Count;

    /// <summary>How many bytes their ids, names and the cells that tell these have together.</summary>
    public long Bytes => ids.Bytes + nameBytes.Bytes + bySender.Cells.Bytes + byRecipients.Cells.Bytes;

    /// <summary>Those of whom the file itself says that they are the member.</summary>
    public IReadOnlySet<int> Members => members;

    /// <summary>Somebody, once everybody is told.</summary>
    public Person this[int number] => (told ??= new Person?[People])[number] ??= Told(number);

    /// <summary>Where to look for people first: most who write are connections, and then are one object with these.</summary>
    public void MeetAmong(ConnectionsTable connections) => acquaintances = connections;

    public bool HasAddress(int number) => ids[number].StartsWith(PersonId.Start);

    public string NameOf(int number) => Encoding.UTF8.GetString(nameBytes[names[number]]);

    /// <summary>The number of somebody by id; null when nobody has it.</summary>
    public int? Find(string id) => ids.Find(Encoding.UTF8.GetBytes(id)) is >= 0 and var number ? number : null;

    public void MarkMember(int number) => members.Add(number);

    public int SenderOf(TableRow row)
    {
        var address = row.Cell("SENDER PROFILE URL");
        if (KnownBy(address, row, "FROM") is >= 0 and var known)
            return known;
        var at = bySender.Cells.Number(address.IsEmpty ? row.Cell("FROM") : address);
        if (at == bySender.Numbers.Count)
            bySender.Numbers.Add(NumberOf(Person.Of(row.Text("SENDER PROFILE URL"), row.Text("FROM", LongestName), "sender")));
        return bySender.Numbers[at];
    }

    /// <summary>Everyone a message went to; valid until the next row. Addresses say it best; names may hold commas, so several of them stay one text here.</summary>
    public ReadOnlySpan<int> RecipientsOf(TableRow row)
    {
        var addresses = row.Cell("RECIPIENT PROFILE URLS");
        if (KnownBy(addresses, row, "TO") is >= 0 and var known)
        {
            one[0] = known;
            return one;
        }

        var cell = addresses.IsEmpty ? row.Cell("TO") : addresses;
        if (cell.IsEmpty)
            return [];
        var at = byRecipients.Cells.Number(cell);
        if (at == byRecipients.Numbers.Count)
            byRecipients.Numbers.Add([.. (addresses.IsEmpty ? [Person.Of("", row.Text("TO"), "recipient")] : Addressed(row)).Select(NumberOf).Distinct()]);
        return byRecipients.Numbers[at];
    }

    // The number of whom an address in its usual form means, with the name beside it; -1 where it has none.
    private int KnownBy(ReadOnlySpan<byte> address, TableRow row, string nameColumn)
    {
        var id = PersonId.Of(address);
        if (id.IsEmpty)
            return -1;
        var number = ids.Number(id);
        // An address that came without a name may get one later.
        if (number < names.Count && names[number].Length > 0)
            return number;
        // Nearly always the bytes of the name are what its text would be made into.
        var name = row.Cell(nameColumn);
        if (name.Length <= LongestName && !name.ContainsAnyExceptInRange((byte)' ', (byte)'~'))
            Name(number, name);
        else
            Name(number, Encoding.UTF8.GetBytes(row.Text(nameColumn, LongestName)));
        return number;
    }

    // One address and one name belong together; of several it is not told which has which.
    private static IEnumerable<Person> Addressed(TableRow row)
    {
        var addresses = row.Text("RECIPIENT PROFILE URLS").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return addresses.Select(address => Person.Of(address, addresses.Length == 1 ? row.Text("TO", LongestName) : "", "recipient"));
    }

    private int NumberOf(Person person)
    {
        var number = ids.Number(Encoding.UTF8.GetBytes(person.Id));
        if (number == names.Count || names[number].Length == 0)
            Name(number, Encoding.UTF8.GetBytes(person.Name));
        return number;
    }

    private void Name(int number, ReadOnlySpan<byte> name)
    {
        if (number == names.Count)
            names.Add(default);
        names[number] = nameBytes.Keep(name);
    }

    private Person Told(int number) => acquaintances?.Find(ids[number], nameBytes[names[number]]) ?? new Person(PersonId.Text(ids[number]), NameOf(number));
}
