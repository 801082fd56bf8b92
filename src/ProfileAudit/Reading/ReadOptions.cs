namespace ProfileAudit.Reading;

/// <summary>How to read.</summary>
public sealed record ReadOptions
{
    /// <summary>What a source may cost at most.</summary>
    /// <exception cref="ArgumentNullException">The limits are null.</exception>
    public AuditLimits Limits { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = AuditLimits.Web;

    /// <summary>
    /// The last day that a date recorded by LinkedIn can be, such as tomorrow; a later one is unreadable, so that one wrong cell cannot
    /// move the whole audit into the future. Null takes every day through 2099: a library has no clock.
    /// </summary>
    public DateOnly? LatestDay { get; init; }
}
