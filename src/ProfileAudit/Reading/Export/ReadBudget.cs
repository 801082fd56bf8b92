namespace ProfileAudit.Reading.Export;

/// <summary>How many bytes all parts of one source may still cost together.</summary>
internal sealed class ReadBudget(ReadOptions options)
{
    /// <summary>
    /// Small files may be packed well; a ratio says something only about large ones. Granted once to all parts together, or two thousand
    /// small bombs would be one large one.
    /// </summary>
    public const long RatioGrace = 1 << 20;

    private long spent;
    private long excess;

    public AuditLimits Limits { get; } = options.Limits;

    /// <summary>Told of every byte that is spent.</summary>
    public ProgressMeter Progress { get; } = new(options);

    public void Spend(int bytes)
    {
        if ((spent += bytes) > Limits.InflatedBytes)
            throw new UnreadablePartException(Problem.TotalTooLarge);
        Progress.Advance(bytes);
    }

    /// <summary>Counts what a part has beyond what its packed form may become. A part that stays below costs the others nothing.</summary>
    public void Exceed(long bytes)
    {
        if (bytes > 0 && (excess += bytes) > RatioGrace)
            throw new UnreadablePartException(Problem.Ratio);
    }
}
