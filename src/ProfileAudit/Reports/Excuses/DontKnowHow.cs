using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reports.Excuses;

/// <summary>"I don't know how, or what to say": how many connections are colleagues of today or of old, and how many of them the member wrote with.</summary>
internal static class DontKnowHow
{
    public static Text? Figures(Profile profile, AuditContext context) =>
        profile.Positions.And(profile.Connections).Match(seen => Figures(seen.First, seen.Second, profile, context), _ => null);

    private static Text? Figures(IReadOnlyCollection<Position> positions, ImmutableArray<Connection> connections, Profile profile, AuditContext context)
    {
        var employers = Employer.Of(positions).Select(employer => employer.Key).ToHashSet(StringComparer.Ordinal);
        if (employers.Count == 0 || connections.IsEmpty)
            return null;
        var workplaces = context.Derived.WorkplacesOf(connections);
        var colleagues = connections.Where(connection => employers.Contains(workplaces.NameOf(connection))).ToList();
        if (colleagues.Count == 0)
        {
            return Text.Of(
                "excuse.dont-know-how.none",
                "Your profile names {companies, plural, one {# company where you work or worked, and none of your connections names it} other {# companies where you work or worked, and none of your connections names one of them}} as employer today: that is a place to begin.",
                ("companies", employers.Count));
        }

        return Written(colleagues, profile, context) ?? Text.Of(
            "excuse.dont-know-how.have",
            "You have {connections, plural, one {# connection} other {# connections}} at companies where you work or worked.",
            ("connections", colleagues.Count));
    }

    private static Text? Written(List<Connection> colleagues, Profile profile, AuditContext context)
    {
        if (context.LastMonths(12) is not { } window)
            return null;
        return profile.Correspondence.Match(letters => letters.HasGaps ? null : Written(colleagues, context.Derived.CorrespondentsOf(letters), window), _ => null);
    }

    private static Text? Written(List<Connection> colleagues, Correspondents correspondents, DateWindow window)
    {
        var matcher = new PersonMatcher(new KnownPeople(colleagues.Select(colleague => colleague.Person), colleagues.Count), correspondents.People);
        var with = WrittenWith.Of(correspondents, window);
        var matches = with.People.Select(person => matcher.Find(person, out _)).ToList();
        var sure = matches.Count(match => match == PersonMatch.Same);
        var isExact = with.Unsure == 0 && matcher.KnowsAll && !matches.Contains(PersonMatch.Unsure);
        if (!isExact && sure == 0)
            return null;
        ReadOnlySpan<(string, TextValue)> values =
            [("connections", colleagues.Count), ("written", new TextValue.Count(sure, !isExact)), ("day", window.Through)];
        if (colleagues.Count == 1)
        {
            return sure == 0
                ? Text.Of("excuse.dont-know-how.one-silent", "You have 1 connection at companies where you work or worked; no message passed between you two in the 12 months to {day}.", values)
                : Text.Of("excuse.dont-know-how.one-written", "You have 1 connection at companies where you work or worked; messages passed between you two in the 12 months to {day}.", values);
        }

        return Text.Of(
            "excuse.dont-know-how.written",
            "You have {connections} connections at companies where you work or worked; messages passed between you and {written, plural, =0 {none} one {#} other {#}} of them in the 12 months to {day}.",
            values);
    }
}
