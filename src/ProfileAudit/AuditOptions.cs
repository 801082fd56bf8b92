namespace ProfileAudit;

/// <summary>How to audit.</summary>
public sealed record AuditOptions
{
    /// <summary>The day the audit speaks of; null takes the newest date found in the sources. Never the clock.</summary>
    public DateOnly? AsOf { get; init; }
}
