namespace ProfileAudit.Extensions.DependencyInjection;

/// <summary>What a host may tune: the rulebook, and what reading may cost. Read once, when the auditor is first resolved.</summary>
public sealed class ProfileAuditSettings : RulebookSettings
{
    /// <summary>What reading one source may cost at most.</summary>
    public LimitSettings Limits { get; } = new();
}
