namespace ProfileAudit.Reports.Cohorts;

/// <summary>How careful a cohort's figures are. They can be made more careful, never less.</summary>
public sealed record CohortOptions
{
    /// <summary>The least that <see cref="MinimumGroup"/> may be.</summary>
    public static int LeastGroup => 10;

    /// <summary>Groups and counts of ten members and more are told.</summary>
    public static CohortOptions Default { get; } = new();

    /// <summary>From how many members on anything is told of them: 10 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than <see cref="LeastGroup"/>.</exception>
    public int MinimumGroup
    {
        get;
        init => field = value >= LeastGroup ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"A group of fewer than {LeastGroup} is never told of.");
    } = LeastGroup;
}
