using System.Globalization;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reports.Drafts;

/// <summary>Notes for inviting former colleagues: one a past employer, those first at which nobody is connected yet.</summary>
internal static class Invitations
{
    // What LinkedIn lets free accounts write; paying ones have 300.
    private const int LongestNote = 200;
    private const int Most = 3;

    // Who left longer ago has lost sight of most of those who were there.
    private const int RecentYears = 20;

    public static IEnumerable<Draft> Of(Profile profile, AuditContext context, Names names, Language language)
    {
        var known = context.Derived.WorkplacesOf(profile.Connections.Match(connections => connections, _ => []));
        return profile.Positions
            .Match(positions => Employer.Of(positions), _ => [])
            .Where(employer => employer.IsPast && IsRecent(employer, context.AsOf))
            .OrderBy(employer => known.At(employer.Key) > 0)
            .Select(employer => Note(employer, context.AsOf, names, language))
            .OfType<Draft>()
            .Take(Most);
    }

    private static bool IsRecent(Employer employer, DateOnly? asOf) => asOf is not { } day || employer.LeftOn is not { } left || left.Latest.Year >= day.Year - RecentYears;

    /// <summary>The fullest note that is short enough; none where even the barest is not.</summary>
    private static Draft? Note(Employer employer, DateOnly? asOf, Names names, Language language)
    {
        var company = names.Company(employer.Name);
        Text[] choices =
        [
            // This year, the year says nothing, and may be sore.
            .. employer.LeftOn is { Year: var year } && year != asOf?.Year
                ? (Text[])
                [
                    Text.Of(
                        "draft.invitation-left",
                        "Hi [name], we both worked at {company} (I left in {year}). I would like to stay in touch. What are you doing these days?",
                        ("company", company),
                        ("year", year.ToString("D4", CultureInfo.InvariantCulture))),
                ]
                : [],
            Text.Of("draft.invitation", "Hi [name], we both worked at {company}. I would like to stay in touch. What are you doing these days?", ("company", company)),
            Text.Of("draft.invitation-short", "Hi [name], we both worked at {company}. I would like to stay in touch.", ("company", company)),
        ];
        return Array.Find(choices, text => text.In(language).ToString().Length <= LongestNote) is { } note
            ? new Draft(DraftKind.Invitation, Text.Of("draft.to-colleagues", "former colleagues at {company}", ("company", company)), note)
            : null;
    }
}
