using ProfileAudit.Profiles;
using ProfileAudit.Reading.Export.Tables;

namespace ProfileAudit.Reading.Export.Messages;

/// <summary>Everyone who sends or gets messages, by number: an address is one person, a name only where there is no address.</summary>
internal sealed class PeopleOfMessages
{
    private const int LongestName = 120;

    private readonly (CellIndex Cells, List<int> Numbers) byAddress = (new(), []);
    private readonly (CellIndex Cells, List<int> Numbers) byName = (new(), []);
    private readonly (CellIndex Cells, List<int[]> Numbers) recipients = (new(), []);
    private readonly Dictionary<string, int> byId = new(StringComparer.Ordinal);
    private readonly List<Person> people = [];
    private readonly HashSet<int> members = [];

    /// <summary>How many there are; their numbers begin at 0.</summary>
    public int People => people.Count;

    /// <summary>How many bytes the cells that name them have together.</summary>
    public long Bytes => byAddress.Cells.Bytes + byName.Cells.Bytes + recipients.Cells.Bytes;

    public Person this[int number] => people[number];

    /// <summary>Those of whom the file itself says that they are the member.</summary>
    public IReadOnlySet<int> Members => members;

    public void MarkMember(int number) => members.Add(number);

    public int SenderOf(TableRow row)
    {
        var address = row.Cell("SENDER PROFILE URL");
        var (cells, numbers) = address.IsEmpty ? byName : byAddress;
        var at = cells.Number(address.IsEmpty ? row.Cell("FROM") : address);
        if (at == numbers.Count)
            numbers.Add(NumberOf(Person.Of(row.Text("SENDER PROFILE URL"), row.Text("FROM", LongestName), "sender")));
        return numbers[at];
    }

    /// <summary>Everyone a message went to. Addresses say it best; names may hold commas, so several of them stay one text here.</summary>
    public int[] RecipientsOf(TableRow row)
    {
        var addresses = row.Cell("RECIPIENT PROFILE URLS");
        var cell = addresses.IsEmpty ? row.Cell("TO") : addresses;
        if (cell.IsEmpty)
            return [];
        var at = recipients.Cells.Number(cell);
        if (at == recipients.Numbers.Count)
            recipients.Numbers.Add(KnownByAddress(addresses) is { } known ? [known] : [.. (addresses.IsEmpty ? [Person.Of("", row.Text("TO"), "recipient")] : Addressed(row)).Select(NumberOf).Distinct()]);
        return recipients.Numbers[at];
    }

    // Most who get messages have sent some.
    private int? KnownByAddress(ReadOnlySpan<byte> addresses) =>
        !addresses.IsEmpty && byAddress.Cells.Find(addresses) is >= 0 and var at && people[byAddress.Numbers[at]] is { HasAddress: true, Name.Length: > 0 } ? byAddress.Numbers[at] : null;

    // One address and one name belong together; of several it is not told which has which.
    private static IEnumerable<Person> Addressed(TableRow row)
    {
        var addresses = row.Text("RECIPIENT PROFILE URLS").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return addresses.Select(address => Person.Of(address, addresses.Length == 1 ? row.Text("TO", LongestName) : "", "recipient"));
    }

    private int NumberOf(Person person)
    {
        if (byId.TryGetValue(person.Id, out var known))
        {
            // An address that came without a name may get one later.
            if (people[known].Name.Length == 0)
                people[known] = person;
            return known;
        }

        byId.Add(person.Id, people.Count);
        people.Add(person);
        return people.Count - 1;
    }
}
