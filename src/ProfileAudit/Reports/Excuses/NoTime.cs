using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reports.Excuses;

/// <summary>"I don't have the time": in how many months there was some, and how little the others would take.</summary>
internal static class NoTime
{
    private const int Months = 12;
    private const int MinutesAMonth = 5;

    // Who finds some in so many months does not say that there is none.
    private const int Enough = 9;

    public static Text? Figures(Profile profile, AuditContext context)
    {
        if (context.AsOf is not { } asOf || Traces.Of(profile).Match(traces => Active(traces, asOf), _ => null) is not { } active || active >= Enough)
            return null;
        var idle = Months - active;
        return Text.Of(
            "excuse.no-time.figures",
            "{active, plural, =0 {In none of the last {months} calendar months did you post, comment, react or write a message. Five minutes in each of them would be {minutes} minutes a year.} one {In # of the last {months} calendar months you posted, commented, reacted or wrote a message. Five minutes in each of the others would be {minutes} minutes a year.} other {In # of the last {months} calendar months you posted, commented, reacted or wrote a message. Five minutes in each of the others would be {minutes} minutes a year.}}",
            ("active", active),
            ("months", Months),
            ("minutes", idle * MinutesAMonth));
    }

    private static int? Active(Traces traces, DateOnly asOf) => traces is { Hidden: null, Log.Undated: 0 } ? traces.ActiveMonths(asOf, Months) : null;
}
