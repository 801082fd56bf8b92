using System.Collections.Immutable;
using ProfileAudit.Auditing;

namespace ProfileAudit.Reports;

/// <summary>What to do, in which order.</summary>
/// <param name="QuarterHour">What fits into the next fifteen minutes, most points per minute first.</param>
/// <param name="NextLevel">The shortest way to the next level; null without a level, and at the highest.</param>
/// <param name="All">Everything that gains points, most points per minute first.</param>
public sealed record Plan(ImmutableArray<RuleId> QuarterHour, NextLevel? NextLevel, ImmutableArray<RuleId> All)
{
    /// <summary>Whether the next fifteen minutes hold the whole way to the next level.</summary>
    /// <returns>True when they do.</returns>
    public bool QuarterHourSuffices() => NextLevel is { } way && way.Rules.All(QuarterHour.Contains);
}

/// <summary>The shortest way to a level.</summary>
/// <param name="Level">The level to reach.</param>
/// <param name="Minutes">How long it takes, in minutes of effort.</param>
/// <param name="Rules">What to mend, in the order of the plan.</param>
public sealed record NextLevel(Level Level, int Minutes, ImmutableArray<RuleId> Rules);
