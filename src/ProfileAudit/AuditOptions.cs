
namespace ProfileAudit;

/// <summary>How to audit.</summary>
public sealed record AuditOptions
{
    /// <summary>The day the audit speaks of; null takes the newest date found in the sources. Never the clock.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Whether the report leaves out what could tell who the member and others are: names of people, and of the member's employers in drafts. Figures stay. What files of the source are called is the reader's to leave out, see <see cref="Reading.ReadOptions.Redact"/>.</summary>
    public bool Redact { get; init; }

    /// <summary>The language of the report; English unless said otherwise.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>What telemetry is timed by; nothing else looks at it, and no report depends on it.</summary>
    /// <exception cref="ArgumentNullException">The clock is null.</exception>
    public TimeProvider Clock { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = TimeProvider.System;
}
