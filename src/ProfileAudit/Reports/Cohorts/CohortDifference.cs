using System.Collections.Immutable;
using ProfileAudit.Auditing;

namespace ProfileAudit.Reports.Cohorts;

/// <summary>What differs between two rounds, for everyone or for a group.</summary>
/// <param name="Label">The group; null for everyone and for those without a group.</param>
/// <param name="Before">What the earlier round tells.</param>
/// <param name="After">What the later round tells.</param>
/// <param name="Lower">The points that the lower quartile rose; negative when it fell, null when that is not told.</param>
/// <param name="Median">The same of the median.</param>
/// <param name="Upper">The same of the upper quartile.</param>
/// <param name="Rules">Every rule of the later round, in its order.</param>
public sealed record CohortDifference(
    string? Label,
    CohortFigures Before,
    CohortFigures After,
    int? Lower,
    int? Median,
    int? Upper,
    ImmutableArray<RuleDifference> Rules)
{
    internal static CohortDifference Between(string? label, CohortFigures before, CohortFigures after, int move) => new(
        label,
        before,
        after,
        Points(before.Scores?.Lower, after.Scores?.Lower),
        Points(before.Scores?.Median, after.Scores?.Median),
        Points(before.Scores?.Upper, after.Scores?.Upper),
        [.. after.Rules.Select(rule => RuleDifference.Between(before.Rules.FirstOrDefault(old => old.Id == rule.Id), rule, move))]);

    // One step of rounding may be the doing of one member.
    private static int? Points(int? before, int? after) => after - before is { } rise && Math.Abs(rise) > Rounding.Step ? rise : null;
}

/// <summary>What differs in a rule.</summary>
/// <param name="Before">What the earlier round tells of it; null when none of its reports has the rule.</param>
/// <param name="After">What the later round tells of it.</param>
/// <param name="Neglected">By how many percentage points more of those asked show the sign; negative for fewer, null when that is not told.</param>
public sealed record RuleDifference(RuleCounts? Before, RuleCounts After, int? Neglected)
{
    /// <summary>The rule.</summary>
    public RuleId Id => After.Id;

    /// <summary>Its subject in a few words.</summary>
    public string Title => After.Title;

    /// <summary>The part of the score that it belongs to.</summary>
    public Category Category => After.Category;

    internal static RuleDifference Between(RuleCounts? before, RuleCounts after, int move) =>
        new(before, after, HasMoved(before, after, move) ? after.NeglectedPercent - before?.NeglectedPercent : null);

    private static bool HasMoved(RuleCounts? before, RuleCounts after, int move) =>
        Math.Max(Moved(before?.Neglected, after.Neglected), Moved(before?.Asked, after.Asked)) >= move;

    private static int Moved(int? before, int? after) => after - before is { } more ? Math.Abs(more) : 0;
}
