using ProfileAudit.Profiles;

namespace ProfileAudit.Reports.Drafts;

/// <summary>Notes for inviting former colleagues: one a past employer, those first at which nobody is connected yet.</summary>
internal static class Invitations
{
    // What LinkedIn lets free accounts write; paying ones have 300.
    private const int LongestNote = 200;
    private const int Most = 3;
    private const string Question = ": what are you working on these days?";

    public static IEnumerable<Draft> Of(Profile profile, Signature signature)
    {
        var known = profile.Connections.Match(
            connections => connections.Select(connection => CompanyName.Normalised(connection.Company)).ToHashSet(StringComparer.Ordinal),
            _ => []);
        return profile.Positions
            .Match(positions => Employer.Of(positions), _ => [])
            .Where(employer => employer.IsPast)
            .OrderBy(employer => known.Contains(employer.Key))
            .Select(employer => Note(employer, signature))
            .OfType<Draft>()
            .Take(Most);
    }

    /// <summary>The fullest note that is short enough; none where even the barest is not.</summary>
    private static Draft? Note(Employer employer, Signature signature)
    {
        var company = signature.Company(employer.Name);
        var until = employer.LeftOn is { Year: var year } ? $"until {year:D4}" : "";
        var title = employer.Title.Length > 0 && !signature.IsRedacted ? $"as {employer.Title}" : "";
        string[] choices =
        [
            Note(company, $" (I was there {string.Join(", ", new[] { until, title }.Where(part => part.Length > 0))})", Question),
            Note(company, until.Length > 0 ? $" (I was there {until})" : "", Question),
            Note(company, "", Question),
            Note(company, "", "."),
        ];
        return choices.Select(signature.Signed).FirstOrDefault(text => text.Length <= LongestNote) is { } note
            ? new Draft(DraftKind.Invitation, $"former colleagues at {company}", note)
            : null;
    }

    private static string Note(string company, string about, string end) =>
        $"Hi [name], we both worked at {company}{(about.EndsWith("there )", StringComparison.Ordinal) ? "" : about)}. I would like to stay in touch{end}";
}
