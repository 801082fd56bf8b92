namespace ProfileAudit.Profiles;

/// <summary>One row of LinkedIn's Experience section.</summary>
public sealed record Position
{
    /// <summary>The employer's name; may be empty.</summary>
    public required string Company { get; init; }

    /// <summary>The job title; may be empty.</summary>
    public required string Title { get; init; }

    /// <summary>How many characters the description has; 0 when there is none. The text itself is not kept.</summary>
    public required int DescriptionLength { get; init; }

    /// <summary>When it began, where that is told in a way that could be read.</summary>
    public required PartialDate? StartedOn { get; init; }

    /// <summary>Whether a beginning is told that could not be read.</summary>
    public bool HasUnreadStart { get; init; }

    /// <summary>When it ended; null while it is open, and where the end is told in a way that could not be read.</summary>
    public required PartialDate? FinishedOn { get; init; }

    /// <summary>Whether an end is told that could not be read: the position has ended, nobody knows when.</summary>
    public bool HasUnreadEnd { get; init; }

    /// <summary>Where it was read; null when made by hand.</summary>
    public Origin? Origin { get; init; }

    /// <summary>Whether the position has no end.</summary>
    public bool IsCurrent => FinishedOn is null && !HasUnreadEnd;
}
