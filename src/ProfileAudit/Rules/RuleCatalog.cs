using System.Collections.Immutable;
using ProfileAudit.Auditing;

namespace ProfileAudit.Rules;

/// <summary>The rules that ship with the library. Each rule's file adds one property.</summary>
public static partial class RuleCatalog
{
    /// <summary>The version of the rule set. A new scored rule or a changed curve or weight is a major version.</summary>
    public const string Version = "1.0.0";

    /// <summary>Every rule, by category and in the order of a report.</summary>
    // The order is written out: the order in which initialisers of several files run is undefined.
    public static ImmutableArray<IAuditRule> All =>
    [
        NoPhoto,
        NoHeadline,
        DefaultHeadline,
        NoLocation,
        NoSummary,
        ThinSummary,
        NoPosition,
        NoCurrentPosition,
        UndescribedPositions,
        NoEducation,
        FewSkills,
        OnlyBasics,
        NoRecommendations,
        FewConnections,
        StalledNetwork,
        ClosedNetwork,
        CrowdedCompany,
        MissingColleagues,
        NoGroups,
        NoAssociations,
        SilentNetwork,
        UnansweredMessages,
        UnansweredInvitations,
        NoInvitations,
        ImpersonalInvitations,
        DormantTies,
        UnvettedPitches,
        NoPosts,
        NoComments,
    ];

    /// <summary>The rulebook of an audit unless the caller brings another: every rule at its own weight.</summary>
    public static Rulebook Default => new(Version, "default", All);

    /// <summary>The address of a rule's page.</summary>
    internal static Uri PageOf(RuleId id) => new($"https://github.com/profile-audit/profile-audit/blob/main/docs/rules/{id}.md");
}
