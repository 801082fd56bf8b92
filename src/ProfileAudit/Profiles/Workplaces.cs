using System.Collections.Immutable;

namespace ProfileAudit.Profiles;

/// <summary>Where connections work, by the companies' normalised names.</summary>
internal sealed class Workplaces
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    public Workplaces(ImmutableArray<Connection> connections)
    {
        // Thousands of connections share a few hundred companies.
        foreach (var company in connections.CountBy(connection => connection.Company, StringComparer.Ordinal))
        {
            if (CompanyName.Normalised(company.Key) is not { Length: > 0 } name)
                continue;
            Told += company.Value;
            if (!CompanyName.IsOnesOwn(company.Key))
                counts[name] = counts.GetValueOrDefault(name) + company.Value;
        }
    }

    /// <summary>How many connections tell a company, their own included.</summary>
    public int Told { get; }

    /// <summary>How many work at the company where most do; those who work for themselves are nowhere together.</summary>
    public int Most => counts.Values.DefaultIfEmpty().Max();

    /// <summary>How many work at a company, given its normalised name.</summary>
    public int At(string company) => counts.GetValueOrDefault(company);
}
