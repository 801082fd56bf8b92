using System.Collections.Immutable;
using ProfileAudit.Auditing;

namespace ProfileAudit.Reports;

/// <summary>The score of a profile, with what is not known about it.</summary>
public sealed record Score
{
    /// <summary>0 to 100, over what could be judged; null exactly when nothing could be judged.</summary>
    public required double? Points { get; init; }

    /// <summary>The points if everything that could not be seen turned out neglected; 0 when nothing could be judged.</summary>
    public required double Lowest { get; init; }

    /// <summary>The points if everything that could not be seen turned out kept; 100 when nothing could be judged.</summary>
    public required double Highest { get; init; }

    /// <summary>0 to 1: the share of the score that could be judged.</summary>
    public required double Coverage { get; init; }

    /// <summary>The score in a word; null without points, or when <see cref="Coverage"/> is below <see cref="CoverageForLevel"/>.</summary>
    public required Level? Level { get; init; }

    /// <summary>The signs of neglect that hold the level below what the points would give; empty when nothing does.</summary>
    public required ImmutableArray<RuleId> CappedBy { get; init; }

    /// <summary>The coverage from which on a level is told.</summary>
    public static double CoverageForLevel => 0.6;

    /// <summary>Points as every format prints them: one decimal, rounded half away from zero.</summary>
    /// <param name="points">The points.</param>
    /// <returns>The rounded points.</returns>
    public static double Printed(double points) => Math.Round(points, 1, MidpointRounding.AwayFromZero);

    /// <summary>
    /// A part of a whole, such as a coverage or a finding's score, as every format prints it: four decimals, cut off instead of rounded,
    /// so that 0.99999 never passes for kept, nor 0.59999 for the coverage that a level needs. Two would be too few to tell why a score
    /// differs from another.
    /// </summary>
    /// <param name="part">0 to 1.</param>
    /// <returns>The part with four decimals.</returns>
    // In decimals, since 0.29 * 100 is less than 29 in doubles; they round the last digits away, so less than 1 is said to stay so.
    public static double PrintedPart(double part) => part >= 1 ? 1 : Math.Min(0.9999, (double)(Math.Floor((decimal)part * 10_000) / 10_000));
}
