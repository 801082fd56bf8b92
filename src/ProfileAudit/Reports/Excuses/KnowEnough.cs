using System.Collections.Immutable;
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

    private static string? Near(IReadOnlyCollection<Position> positions, ImmutableArray<Connection> connections)
    {
        var employers = Employer.Of(positions);
        var workplaces = new Workplaces(connections);
        // A share of a handful says nothing.
        if (employers.IsEmpty || workplaces.Told < Fewest)
            return null;
        var near = employers.Sum(employer => workplaces.At(employer.Key));
        return $"{(near == 0 ? "none" : near)} of the {workplaces.Told} whose company is told {(near == 1 ? "works" : "work")} where you work or worked";
    }
}
