namespace ProfileAudit.Reading.Export;

/// <summary>How many bytes all parts of one source may still cost together.</summary>
internal sealed class ReadBudget(AuditLimits limits)
{
    private long spent;

    public AuditLimits Limits { get; } = limits;

    public void Spend(int bytes)
    {
        if ((spent += bytes) > Limits.InflatedBytes)
            throw new UnreadablePartException(Problem.TotalTooLarge);
    }
}
