using System.Collections.Immutable;

namespace ProfileAudit.Reports.Cohorts;

/// <summary>What is told of a cohort or of one of its groups.</summary>
public sealed class CohortFigures
{
    internal CohortFigures(int members, ScoreQuartiles? scores, ImmutableArray<LevelCount> levels, ImmutableArray<RuleCounts> rules) =>
        (Members, Scores, Levels, Rules) = (members, scores, levels, rules);

    /// <summary>How many members, rounded.</summary>
    public int Members { get; }

    /// <summary>How the scores lie; null when too few members have one.</summary>
    public ScoreQuartiles? Scores { get; }

    /// <summary>How many members reached each level, from the lowest on; those without a level are last.</summary>
    public ImmutableArray<LevelCount> Levels { get; }

    /// <summary>Every rule that any report has, by category and name.</summary>
    public ImmutableArray<RuleCounts> Rules { get; }

    internal CohortFigures In(Language language) => new(Members, Scores, Levels, [.. Rules.Select(rule => rule.In(language))]);
}

/// <summary>How the scores of members lie, in points rounded to five. Each part between them holds enough members.</summary>
/// <param name="Lower">A quarter of the members with a score has no more; null when the quarters are too small to tell.</param>
/// <param name="Median">Half of them has no more.</param>
/// <param name="Upper">Three quarters of them have no more; null when the quarters are too small to tell.</param>
public sealed record ScoreQuartiles(int? Lower, int Median, int? Upper);

/// <summary>How many members reached a level.</summary>
/// <param name="Level">The level; null for those who have none.</param>
/// <param name="Members">How many, rounded; null when that is not told.</param>
public sealed record LevelCount(Level? Level, int? Members);
