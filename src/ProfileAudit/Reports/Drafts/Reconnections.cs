using System.Globalization;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reports.Drafts;

/// <summary>Messages to people the member once talked with and has lost sight of, best first.</summary>
internal static class Reconnections
{
    private const int Most = 3;

    public static IEnumerable<Draft> Of(Profile profile, AuditContext context, Signature signature) => context.AsOf is { } asOf
        ? DormantTies.Of(profile, asOf).Match(
            ties => ties.Take(Most).Select(tie => new Draft(
                DraftKind.Reconnect,
                signature.To(tie.Person),
                signature.Signed($"{signature.Greeting(tie.Person)}, it has been a while: our last message here was in {Month(tie.LastOn)}. Going through my connections, I thought of you. How are you, and what are you working on now?"))),
            _ => [])
        : [];

    private static string Month(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}
