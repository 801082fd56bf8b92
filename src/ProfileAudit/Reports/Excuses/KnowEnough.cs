using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reports.Excuses;

/// <summary>"I know all the people I need to know": how many there are, how many are new, and how many come from the member's own companies.</summary>
internal static class KnowEnough
{
    private const int Fewest = 5;

    public static string? Figures(Profile profile, AuditContext context)
    {
        if (profile.ConnectionCount.Some() is not { } count)
            return null;
        var added = context.LastMonths(12) is { } window
            ? profile.Connections.Match(connections => Added(connections, window), _ => null)
            : null;
        var near = profile.Positions.And(profile.Connections).Match(seen => Near(seen.First, seen.Second), _ => null);
        return $"You have {Wording.Count(count, "connection", "connections")}{(added is null ? "" : $", {added}")}{(near is null ? "" : $"; {near}")}.";
    }

    private static string? Added(IReadOnlyCollection<Connection> connections, DateWindow window) =>
        connections.Any(connection => connection.ConnectedOn is null)
            ? null
            : connections.Count(connection => window.Contains(connection.ConnectedOn!.Value)) is > 0 and var added
                ? $"{added} of them made in {window.Named()}"
                : $"none of them made in {window.Named()}";

    private static string? Near(IReadOnlyCollection<Position> positions, IReadOnlyCollection<Connection> connections)
    {
        var employers = Employer.Of(positions).Select(employer => employer.Key).ToHashSet(StringComparer.Ordinal);
        var told = connections.Select(connection => CompanyName.Normalised(connection.Company)).Where(company => company.Length > 0).ToList();
        // A share of a handful says nothing.
        if (employers.Count == 0 || told.Count < Fewest)
            return null;
        var near = told.Count(employers.Contains);
        return $"{(near == 0 ? "none" : near)} of the {told.Count} whose company is told {(near == 1 ? "works" : "work")} where you work or worked";
    }
}
