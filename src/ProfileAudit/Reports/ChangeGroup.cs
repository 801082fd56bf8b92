using System.Collections.Immutable;

namespace ProfileAudit.Reports;

/// <summary>Changes that say the same to a reader.</summary>
/// <param name="Theme">What they say.</param>
/// <param name="Changes">The changes, in the order of the comparison.</param>
public sealed record ChangeGroup(ChangeTheme Theme, ImmutableArray<RuleChange> Changes);

/// <summary>What a reader makes of a change.</summary>
public enum ChangeTheme
{
    /// <summary>The member mended it, fully or in part.</summary>
    Mended,

    /// <summary>It slipped: a sign is new, or larger.</summary>
    Slipped,

    /// <summary>It can be seen now.</summary>
    NowSeen,

    /// <summary>It can no longer be seen.</summary>
    NoLongerSeen,

    /// <summary>The question makes sense now, or no longer does.</summary>
    Asked,

    /// <summary>The rules changed it.</summary>
    Rules,
}
