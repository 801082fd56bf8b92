using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ProfileAudit.Profiles;

/// <summary>Where connections work, by the companies' normalised names.</summary>
internal sealed class Workplaces
{
    private const int MostExpected = 1024;

    // Thousands of connections share a few hundred companies, each of which is told by its place here.
    private readonly List<Company> companies;
    private readonly Dictionary<string, int> bySpelling;
    private readonly Dictionary<string, int> byName;

    public Workplaces(ImmutableArray<Connection> connections)
    {
        var expected = Math.Min(connections.Length, MostExpected);
        companies = new List<Company>(expected);
        bySpelling = new Dictionary<string, int>(expected, StringComparer.Ordinal);
        byName = new Dictionary<string, int>(expected, StringComparer.Ordinal);
        var words = new FoldedWords();
        foreach (var (_, _, spelling) in connections)
        {
            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(bySpelling, spelling, out var isKnown);
            if (!isKnown)
                place = PlaceOf(spelling, words);
            ref var company = ref CollectionsMarshal.AsSpan(companies)[place];
            if (company.Name.Length == 0)
                continue;
            Told++;
            company = company with { Connections = company.Connections + 1 };
        }
    }

    /// <summary>How many connections tell a company, their own included.</summary>
    public int Told { get; }

    /// <summary>How many work at the company where most do; those who work for themselves are nowhere together.</summary>
    public int Most => byName.Values.Select(place => companies[place].Connections).DefaultIfEmpty().Max();

    /// <summary>The normalised name of the company of one of the connections; "" when it tells none.</summary>
    public string NameOf(Connection connection) => companies[bySpelling[connection.Company]].Name;

    /// <summary>How many work at a company, given its normalised name.</summary>
    public int At(string company) => byName.TryGetValue(company, out var place) ? companies[place].Connections : 0;

    private int PlaceOf(string spelling, FoldedWords words)
    {
        var name = CompanyName.Read(spelling, words, out var isOnesOwn);
        var isKnown = byName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var place);
        if (isKnown && !isOnesOwn)
            return place;
        companies.Add(new Company(isKnown ? companies[place].Name : name.ToString(), 0));
        // Those who work for themselves are no company, even where one is called so.
        if (!isOnesOwn)
            byName.Add(companies[^1].Name, companies.Count - 1);
        return companies.Count - 1;
    }

    private readonly record struct Company(string Name, int Connections);
}
