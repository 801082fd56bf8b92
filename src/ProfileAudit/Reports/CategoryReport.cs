using ProfileAudit.Auditing;

namespace ProfileAudit.Reports;

/// <summary>One category's part of the score.</summary>
public sealed record CategoryReport
{
    /// <summary>The category.</summary>
    public required Category Category { get; init; }

    /// <summary>0 to 100, over what could be judged in it; null when nothing could be.</summary>
    public required double? Points { get; init; }

    /// <summary>The points if everything unseen in it turned out neglected; null when no rule of it applies.</summary>
    public required double? Lowest { get; init; }

    /// <summary>The points if everything unseen in it turned out kept; null when no rule of it applies.</summary>
    public required double? Highest { get; init; }

    /// <summary>0 to 1: how much of its weight could be judged; null when no rule of it applies.</summary>
    public required double? Coverage { get; init; }

    /// <summary>
    /// What it adds to the score, to one decimal; null when nothing in it could be judged. The contributions of a report sum to its
    /// printed points.
    /// </summary>
    public required double? Contribution { get; init; }
}
