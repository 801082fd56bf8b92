using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reports.Drafts;

/// <summary>Messages to people the member once talked with and has lost sight of, best first.</summary>
internal static class Reconnections
{
    private const int Most = 3;

    public static IEnumerable<Draft> Of(Profile profile, AuditContext context, Names names) => context.LastMonths(12 * DormantTies.Years) is { } window
        ? profile.Connections.And(profile.Correspondence).Match(
            seen => seen.Second.HasGaps ? [] : context.Derived.DormantTiesOf(seen.First, seen.Second, window.After).Ties
                .Where(tie => tie.Person.Name.Length > 0)
                .Take(Most)
                .Select(tie => new Draft(
                    DraftKind.Reconnect,
                    names.To(tie.Person),
                    Text.Of(
                        "draft.reconnect",
                        "Hi {name}, it has been a while: our last message here was in {day, month}. Going through my connections, I thought of you. How are you, and what are you working on now?",
                        ("name", names.Greeted(tie.Person)),
                        ("day", tie.LastOn)))),
            _ => [])
        : [];
}
