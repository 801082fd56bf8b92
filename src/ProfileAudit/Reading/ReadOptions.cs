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

    /// <summary>
    /// Whether files of a source are told by LinkedIn's own names only, and any other name as "…": whoever made the source can write anything
    /// into a name. For reports that are redacted, see <see cref="AuditOptions.Redact"/>.
    /// </summary>
    public bool Redact { get; init; }

    /// <summary>
    /// Told at most ten times a second how far the reading is, first after a tenth of a second; on the thread that reads, which waits for it. Null tells nobody.
    /// </summary>
    public IProgress<ReadProgress>? Progress { get; init; }

    /// <summary>What <see cref="Progress"/> and telemetry are timed by; nothing else looks at it.</summary>
    /// <exception cref="ArgumentNullException">The clock is null.</exception>
    public TimeProvider Clock { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = TimeProvider.System;
}
