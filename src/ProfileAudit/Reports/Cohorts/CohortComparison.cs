using System.Collections.Immutable;

namespace ProfileAudit.Reports.Cohorts;

/// <summary>
/// Two rounds of one cohort, such as before and after a workshop. It is made of nothing but what the two cohorts tell, so it tells nothing
/// that they do not; and a difference that may rest on fewer members than a group needs is left out.
/// </summary>
public sealed class CohortComparison
{
    private CohortComparison(Cohort before, Cohort after, int minimumGroup, CohortDifference? everyone, ImmutableArray<CohortDifference> groups) =>
        (Before, After, MinimumGroup, Everyone, Groups) = (before, after, minimumGroup, everyone, groups);

    /// <summary>The earlier round.</summary>
    public Cohort Before { get; }

    /// <summary>The later round.</summary>
    public Cohort After { get; }

    /// <summary>From how many members on anything is told of both rounds: the greater of their minimums.</summary>
    public int MinimumGroup { get; }

    /// <summary>
    /// By how much a rounded count of those asked, or of those who show a sign, has to have moved for a difference of shares to be told.
    /// Each of the two counts may be two off, so this is a step of rounding more than <see cref="MinimumGroup"/>.
    /// </summary>
    public int MinimumMove => MoveOf(MinimumGroup);

    /// <summary>All members together; null when either round tells nothing.</summary>
    public CohortDifference? Everyone { get; }

    /// <summary>The groups of which both rounds tell, in the later round's order.</summary>
    public ImmutableArray<CohortDifference> Groups { get; }

    /// <summary>The language in which it is told: the later round's.</summary>
    public Language Language => After.Language;

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
        before = before.In(after.Language);
        var least = Math.Max(before.MinimumGroup, after.MinimumGroup);
        return new CohortComparison(
            before,
            after,
            least,
            (before.Everyone, after.Everyone) is ({ } all, { } now) ? CohortDifference.Between(null, all, now, MoveOf(least)) : null,
            [.. after.Groups.SelectMany(group => before.Groups
                .Where(old => string.Equals(old.Label, group.Label, StringComparison.Ordinal))
                .Select(old => CohortDifference.Between(group.Label, old.Figures, group.Figures, MoveOf(least))))]);
    }

    /// <summary>The same comparison in another language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The comparison.</returns>
    public CohortComparison In(Language language) => Between(Before.In(language), After.In(language));

    private static int MoveOf(int minimumGroup) => minimumGroup + Rounding.Step;
}
