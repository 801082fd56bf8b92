using System.Collections.Immutable;
using ProfileAudit.Auditing;

namespace ProfileAudit.Reports.Cohorts;

/// <summary>
/// Two rounds of one cohort, such as before and after a workshop. It is made of nothing but what the two cohorts tell, so it tells nothing
/// that they do not; and a difference that may rest on fewer members than a group needs is left out.
/// </summary>
public sealed class CohortComparison
{
    private CohortComparison(Cohort before, Cohort after, CohortDifference? everyone, ImmutableArray<CohortDifference> groups) =>
        (Before, After, Everyone, Groups) = (before, after, everyone, groups);

    /// <summary>The earlier round.</summary>
    public Cohort Before { get; }

    /// <summary>The later round.</summary>
    public Cohort After { get; }

    /// <summary>All members together; null when either round tells nothing.</summary>
    public CohortDifference? Everyone { get; }

    /// <summary>The groups of which both rounds tell, in the later round's order.</summary>
    public ImmutableArray<CohortDifference> Groups { get; }

    /// <summary>Compares two rounds.</summary>
    /// <param name="before">The earlier one.</param>
    /// <param name="after">The later one.</param>
    /// <returns>The differences.</returns>
    /// <exception cref="ArgumentException">The rounds were judged by different rules.</exception>
    public static CohortComparison Between(Cohort before, Cohort after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (before.Tool is { } earlier && after.Tool is { } later && !CohortRules.AreSame(earlier, later))
            throw new ArgumentException("The rounds were judged by different rules, so a difference would tell of the rules.", nameof(after));
        var least = Math.Max(before.MinimumGroup, after.MinimumGroup);
        return new CohortComparison(
            before,
            after,
            (before.Everyone, after.Everyone) is ({ } all, { } now) ? CohortDifference.Between(null, all, now, least) : null,
            [.. after.Groups.SelectMany(group => before.Groups
                .Where(old => string.Equals(old.Label, group.Label, StringComparison.Ordinal))
                .Select(old => CohortDifference.Between(group.Label, old.Figures, group.Figures, least)))]);
    }
}

/// <summary>What differs between two rounds, for everyone or for a group.</summary>
/// <param name="Label">The group; null for everyone and for those without a group.</param>
/// <param name="Lower">The points that the lower quartile rose; negative when it fell, null when that is not told.</param>
/// <param name="Median">The same of the median.</param>
/// <param name="Upper">The same of the upper quartile.</param>
/// <param name="Rules">Every rule of the later round.</param>
public sealed record CohortDifference(string? Label, int? Lower, int? Median, int? Upper, ImmutableArray<RuleDifference> Rules)
{
    internal static CohortDifference Between(string? label, CohortFigures before, CohortFigures after, int least) => new(
        label,
        Points(before.Scores?.Lower, after.Scores?.Lower),
        Points(before.Scores?.Median, after.Scores?.Median),
        Points(before.Scores?.Upper, after.Scores?.Upper),
        [.. after.Rules.Select(rule => RuleDifference.Between(before.Rules.FirstOrDefault(old => old.Id == rule.Id), rule, least))]);

    // One step of rounding may be the doing of one member.
    private static int? Points(int? before, int? after) => after - before is { } rise && Math.Abs(rise) > Rounding.Step ? rise : null;
}

/// <summary>What differs in a rule.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Title">Its subject in a few words.</param>
/// <param name="Category">The part of the score that it belongs to.</param>
/// <param name="Neglected">By how many percentage points more of those asked show the sign; negative for fewer, null when that is not told.</param>
public sealed record RuleDifference(RuleId Id, string Title, Category Category, int? Neglected)
{
    internal static RuleDifference Between(RuleCounts? before, RuleCounts after, int least) => new(
        after.Id,
        after.Title,
        after.Category,
        RestsOnEnough(before, after, least) ? after.NeglectedPercent - before?.NeglectedPercent : null);

    // Each rounded count may be two off, so a difference of rounded counts may be four: a step more is asked for than the minimum.
    private static bool RestsOnEnough(RuleCounts? before, RuleCounts after, int least) =>
        Math.Max(Moved(before?.Neglected, after.Neglected), Moved(before?.Asked, after.Asked)) >= least + Rounding.Step;

    private static int Moved(int? before, int? after) => after - before is { } more ? Math.Abs(more) : 0;
}
