using System.Collections.Immutable;

namespace ProfileAudit.Profiles;

/// <summary>Where connections work, by the companies' normalised names.</summary>
internal sealed class Workplaces
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    public Workplaces(ImmutableArray<Connection> connections)
    {
        // Thousands of connections share a few hundred companies.
        foreach (var company in connections.CountBy(connection => connection.Company, StringComparer.Ordinal))
        {
            var (name, isOnesOwn) = CompanyName.Read(company.Key);
            names.Add(company.Key, name);
            if (name.Length == 0)
                continue;
            Told += company.Value;
            if (!isOnesOwn)
                counts[name] = counts.GetValueOrDefault(name) + company.Value;
        }
    }

    /// <summary>The normalised name of the company of one of the connections; "" when it tells none.</summary>
    public string NameOf(Connection connection) => names[connection.Company];

    /// <summary>How many connections tell a company, their own included.</summary>
    public int Told { get; }

    /// <summary>How many work at the company where most do; those who work for themselves are nowhere together.</summary>
    public int Most => counts.Values.DefaultIfEmpty().Max();

    /// <summary>How many work at a company, given its normalised name.</summary>
    public int At(string company) => counts.GetValueOrDefault(company);
}
