using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reports.Excuses;

/// <summary>"I don't have the time": in how many months there was some, and how little the others would take.</summary>
internal static class NoTime
{
    private const int Months = 12;
    private const int MinutesAMonth = 5;

    public static string? Figures(Profile profile, AuditContext context)
    {
        if (context.AsOf is not { } asOf || Traces.Of(profile).Match(traces => Active(traces, asOf), _ => null) is not { } active || active >= Months)
            return null;
        var idle = Months - active;
        var seen = active == 0
            ? $"In none of the last {Months} calendar months did you post, comment, react or write a message"
            : $"In {active} of the last {Months} calendar months you posted, commented, reacted or wrote a message";
        return $"{seen}. Five minutes in {(active == 0 ? "each of them" : "each of the others")} would be {Wording.Count(idle * MinutesAMonth, "minute", "minutes")} a year.";
    }

    private static int? Active(Traces traces, DateOnly asOf) => traces is { Hidden: null, Log.Undated: 0 } ? traces.ActiveMonths(asOf, Months) : null;
}
