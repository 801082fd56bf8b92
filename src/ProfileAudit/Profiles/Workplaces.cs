using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ProfileAudit.Profiles;

/// <summary>Where connections work, by the companies' normalised names.</summary>
internal sealed class Workplaces
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Name, bool IsOnesOwn)> names = new(StringComparer.Ordinal);

    public Workplaces(ImmutableArray<Connection> connections)
    {
        foreach (var (_, _, company) in connections)
        {
            // Thousands of connections share a few hundred companies.
            ref var read = ref CollectionsMarshal.GetValueRefOrAddDefault(names, company, out var isKnown);
            if (!isKnown)
                read = CompanyName.Read(company);
            if (read.Name.Length == 0)
                continue;
            Told++;
            if (!read.IsOnesOwn)
                CollectionsMarshal.GetValueRefOrAddDefault(counts, read.Name, out _)++;
        }
    }

    /// <summary>The normalised name of the company of one of the connections; "" when it tells none.</summary>
    public string NameOf(Connection connection) => names[connection.Company].Name;

    /// <summary>How many connections tell a company, their own included.</summary>
    public int Told { get; }

    /// <summary>How many work at the company where most do; those who work for themselves are nowhere together.</summary>
    public int Most => counts.Values.DefaultIfEmpty().Max();

    /// <summary>How many work at a company, given its normalised name.</summary>
    public int At(string company) => counts.GetValueOrDefault(company);
}
