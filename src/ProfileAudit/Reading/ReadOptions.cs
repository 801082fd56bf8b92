namespace ProfileAudit.Reading;

/// <summary>How to read.</summary>
public sealed record ReadOptions
{
    /// <summary>What a source may cost at most.</summary>
    public AuditLimits Limits { get; init; } = AuditLimits.Web;
}
