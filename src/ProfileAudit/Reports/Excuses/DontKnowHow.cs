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
        var colleagues = connections.Where(connection => employers.Contains(CompanyName.Normalised(connection.Company))).ToList();
        if (colleagues.Count == 0)
            return $"You name {Wording.Count(employers.Count, "company", "companies")} where you worked, and none of your connections names one of them as employer today: that is a place to begin.";
        var have = $"You have {Wording.Count(colleagues.Count, "connection", "connections")} at companies where you worked";
        return WrittenWith(colleagues, profile, context) is { } written ? $"{have}; {written}." : $"{have}.";
    }

    private static string? WrittenWith(List<Connection> colleagues, Profile profile, AuditContext context)
    {
        if (context.LastMonths(12) is not { } window)
            return null;
        return profile.Correspondence.Match(letters => letters.HasGaps ? null : WrittenWith(colleagues, letters, window), _ => null);
    }

    private static string? WrittenWith(List<Connection> colleagues, Correspondence letters, DateWindow window)
    {
        var people = letters.People.ToList();
        var matcher = new PersonMatcher(colleagues.Select(colleague => colleague.Person).OfType<Person>(), people.Select(each => each.Person));
        var recent = people.Where(each => each.LastOn is { } day && window.Contains(day)).Select(each => matcher.Find(each.Person, out _)).ToList();
        var sure = recent.Count(match => match == PersonMatch.Same);
        var isExact = recent.TrueForAll(match => match != PersonMatch.Unsure) && people.TrueForAll(each => each.HasDates);
        if (!isExact && sure == 0)
            return null;
        if (colleagues.Count == 1)
            return $"you {(sure == 0 ? "did not write" : "wrote")} with this one in {window.Named()}";
        return $"you wrote with {(isExact ? "" : "at least ")}{(sure == 0 ? "none" : sure.ToString(CultureInfo.InvariantCulture))} of them in {window.Named()}";
    }
}
