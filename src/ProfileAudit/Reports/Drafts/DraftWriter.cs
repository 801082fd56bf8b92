using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reports.Drafts;

/// <summary>Writes drafts where they help: few enough to be sent in one sitting.</summary>
internal static class DraftWriter
{
    private static readonly ImmutableArray<RuleId> AskForInvitations =
        ["few-connections", "stalled-network", "missing-colleagues", "no-invitations", "impersonal-invitations"];

    public static ImmutableArray<Draft> Write(Profile profile, AuditContext context, IReadOnlyCollection<Finding> findings, Names names, Language language) =>
    [
        .. findings.Any(finding => finding.Outcome == Outcome.Neglected && AskForInvitations.Contains(finding.Rule.Id)) ? Invitations.Of(profile, context, names, language) : [],
        .. Reconnections.Of(profile, context, names),
        .. Thanks.Of(profile, names),
    ];
}
