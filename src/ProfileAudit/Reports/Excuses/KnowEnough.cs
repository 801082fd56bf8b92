using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reports.Excuses;

/// <summary>"I know all the people I need to know": how many there are, how many are new, and how many come from the member's own companies.</summary>
internal static class KnowEnough
{
    private const int Fewest = 5;

    public static Text? Figures(Profile profile, AuditContext context)
    {
        if (profile.ConnectionCount.Some() is not { } count)
            return null;
        var window = context.LastMonths(12);
        var added = window is { } months ? profile.Connections.Match(connections => Added(connections, months), _ => null) : null;
        var near = profile.Positions.And(profile.Connections).Match(seen => Near(seen.First, context.Derived.WorkplacesOf(seen.Second)), _ => null);
        ReadOnlySpan<(string, TextValue)> have = [("connections", count)];
        ReadOnlySpan<(string, TextValue)> made = added is null ? [] : [("added", added.Value), ("day", window!.Through)];
        ReadOnlySpan<(string, TextValue)> work = near is null ? [] : [("near", near.Value.Near), ("told", near.Value.Told)];
        return (made.IsEmpty, work.IsEmpty) switch
        {
            (true, true) => Text.Of("excuse.know-enough.have", "You have {connections, plural, one {# connection} other {# connections}}.", have),
            (false, true) => Text.Of(
                "excuse.know-enough.added",
                "You have {connections, plural, one {# connection} other {# connections}}, {added, plural, =0 {none} one {#} other {#}} of them made in the 12 months to {day}.",
                [.. have, .. made]),
            (true, false) => Text.Of(
                "excuse.know-enough.near",
                "You have {connections, plural, one {# connection} other {# connections}}; {near, plural, =0 {none of the {told} whose company is told work} one {# of the {told} whose company is told works} other {# of the {told} whose company is told work}} where you work or worked.",
                [.. have, .. work]),
            (false, false) => Text.Of(
                "excuse.know-enough.added-near",
                "You have {connections, plural, one {# connection} other {# connections}}, {added, plural, =0 {none} one {#} other {#}} of them made in the 12 months to {day}; {near, plural, =0 {none of the {told} whose company is told work} one {# of the {told} whose company is told works} other {# of the {told} whose company is told work}} where you work or worked.",
                [.. have, .. made, .. work]),
        };
    }

    private static int? Added(IReadOnlyCollection<Connection> connections, DateWindow window) =>
        connections.Any(connection => connection.ConnectedOn is null) ? null : connections.Count(connection => window.Contains(connection.ConnectedOn!.Value));

    private static (int Near, int Told)? Near(IReadOnlyCollection<Position> positions, Workplaces workplaces)
    {
        var employers = Employer.Of(positions);
        // A share of a handful says nothing.
        return employers.IsEmpty || workplaces.Told < Fewest ? null : (employers.Sum(employer => workplaces.At(employer.Key)), workplaces.Told);
    }
}
