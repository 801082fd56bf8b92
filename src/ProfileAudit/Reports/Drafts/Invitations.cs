using ProfileAudit.Profiles;

namespace ProfileAudit.Reports.Drafts;

/// <summary>Notes for inviting former colleagues: one a past employer, those first at which nobody is connected yet.</summary>
internal static class Invitations
{
    // What LinkedIn lets free accounts write; paying ones have 300.
    private const int LongestNote = 200;
    private const int Most = 3;

    public static IEnumerable<Draft> Of(Profile profile, Names names)
    {
        var known = profile.Connections.Match(connections => new Workplaces(connections), _ => new Workplaces([]));
        return profile.Positions
            .Match(positions => Employer.Of(positions), _ => [])
            .Where(employer => employer.IsPast)
            .OrderBy(employer => known.At(employer.Key) > 0)
            .Select(employer => Note(employer, names))
            .OfType<Draft>()
            .Take(Most);
    }

    /// <summary>The fullest note that is short enough; none where even the barest is not.</summary>
    private static Draft? Note(Employer employer, Names names)
    {
        var company = names.Company(employer.Name);
        var left = employer.LeftOn is { Year: var year } ? $" (I left in {year:D4})" : "";
        string[] choices =
        [
            $"Hi [name], we both worked at {company}{left}. I would like to stay in touch. What are you doing these days?",
            $"Hi [name], we both worked at {company}. I would like to stay in touch. What are you doing these days?",
            $"Hi [name], we both worked at {company}. I would like to stay in touch.",
        ];
        return Array.Find(choices, text => text.Length <= LongestNote) is { } note
            ? new Draft(DraftKind.Invitation, $"former colleagues at {company}", note)
            : null;
    }
}
