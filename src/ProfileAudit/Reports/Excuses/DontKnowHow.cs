using System.Globalization;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reports.Excuses;

/// <summary>"I don't know how, or what to say": how many connections are colleagues of today or of old, and how many of them the member wrote with.</summary>
internal static class DontKnowHow
{
    public static string? Figures(Profile profile, AuditContext context) =>
        profile.Positions.And(profile.Connections).Match(seen => Figures(seen.First, seen.Second, profile, context), _ => null);

    private static string? Figures(IReadOnlyCollection<Position> positions, IReadOnlyCollection<Connection> connections, Profile profile, AuditContext context)
    {
        var employers = Employer.Of(positions).Select(employer => employer.Key).ToHashSet(StringComparer.Ordinal);
        if (employers.Count == 0 || connections.Count == 0)
            return null;
        // Thousands of connections share a few hundred companies.
        var own = connections.Select(connection => connection.Company).Distinct(StringComparer.Ordinal).Where(company => employers.Contains(CompanyName.Normalised(company))).ToHashSet(StringComparer.Ordinal);
        var colleagues = connections.Where(connection => own.Contains(connection.Company)).ToList();
        if (colleagues.Count == 0)
            return $"You name {Wording.Count(employers.Count, "company", "companies")} where you worked, and none of your connections names one of them as employer today: that is a place to begin.";
        var have = $"You have {Wording.Count(colleagues.Count, "connection", "connections")} at companies where you worked";
        return Written(colleagues, profile, context) is { } written ? $"{have}; {written}." : $"{have}.";
    }

    private static string? Written(List<Connection> colleagues, Profile profile, AuditContext context)
    {
        if (context.LastMonths(12) is not { } window)
            return null;
        return profile.Correspondence.Match(letters => letters.HasGaps ? null : Written(colleagues, letters, window), _ => null);
    }

    private static string? Written(List<Connection> colleagues, Correspondence letters, DateWindow window)
    {
        var matcher = new PersonMatcher([.. colleagues.Select(colleague => colleague.Person)], [.. letters.People.Select(each => each.Person)]);
        var with = WrittenWith.Of(letters, window, _ => true);
        var matches = with.People.Select(person => matcher.Find(person, out _)).ToList();
        var sure = matches.Count(match => match == PersonMatch.Same);
        var isExact = with.Unsure == 0 && matcher.KnowsAll && !matches.Contains(PersonMatch.Unsure);
        if (!isExact && sure == 0)
            return null;
        if (colleagues.Count == 1)
            return $"you {(sure == 0 ? "did not write" : "wrote")} with this one in {window.Named()}";
        return $"you wrote with {(isExact ? "" : "at least ")}{(sure == 0 ? "none" : sure.ToString(CultureInfo.InvariantCulture))} of them in {window.Named()}";
    }
}
