using System.Collections.Immutable;
using ProfileAudit.Auditing;

namespace ProfileAudit.Reports;

/// <summary>What one rule found.</summary>
public sealed record Finding
{
    internal Finding() { }

    /// <summary>What the rule says of itself.</summary>
    public required RuleInfo Rule { get; init; }

    /// <summary>How much it counted in this audit.</summary>
    public required Weight Weight { get; init; }

    /// <summary>How it ended.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>0 to 1 for kept and neglected; null for any other outcome.</summary>
    public required double? Score { get; init; }

    /// <summary>What was found, as a sentence; for outcomes without a score, why there is none.</summary>
    public required Text Message { get; init; }

    /// <summary>Why there is no score; null for kept and neglected.</summary>
    public Text? Reason { get; init; }

    /// <summary>What makes the fact visible to the next audit; null unless the outcome is cannot-tell.</summary>
    public Text? MakeVisible { get; init; }

    /// <summary>What the verdict rests on.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>How many points the score would gain if the sign were gone; null unless the outcome is kept or neglected.</summary>
    public double? PointsToGain { get; init; }
}
