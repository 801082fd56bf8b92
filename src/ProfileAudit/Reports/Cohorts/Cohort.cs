using System.Collections.Immutable;

namespace ProfileAudit.Reports.Cohorts;

/// <summary>
/// Many members together: how their scores lie, and how many show which sign of neglect. It names nobody and orders nobody, and its care
/// for members is built in: see docs/batch.md for what is told and what is not.
/// </summary>
/// <remarks>
/// Counts and points are multiples of <see cref="RoundedTo"/>. Nothing is told of fewer than <see cref="MinimumGroup"/> members, nor of
/// cells from which the count of fewer follows by adding and subtracting; null stands for what is not told. A percentage is made of
/// rounded counts. Only <see cref="CohortBuilder"/> makes one.
/// </remarks>
public sealed class Cohort
{
    // As it was counted: what was translated once is never translated again.
    private readonly Cohort origin;

    internal Cohort(ToolInfo? tool, int minimumGroup, CohortFigures? everyone, ImmutableArray<CohortGroup> groups, Language language, Cohort? origin = null) =>
        (Tool, MinimumGroup, Everyone, Groups, Language, this.origin) = (tool, minimumGroup, everyone, groups, language, origin ?? this);

    /// <summary>What counts and points are rounded to.</summary>
    public static int RoundedTo => Rounding.Step;

    /// <summary>What made the reports; null without any.</summary>
    public ToolInfo? Tool { get; }

    /// <summary>From how many members on anything is told.</summary>
    public int MinimumGroup { get; }

    /// <summary>All members together; null when they are too few.</summary>
    public CohortFigures? Everyone { get; }

    /// <summary>The groups that may be told of, by label; who has no group comes last. Empty when there are fewer than two groups.</summary>
    public ImmutableArray<CohortGroup> Groups { get; }

    /// <summary>The language in which it is told.</summary>
    public Language Language { get; }

    /// <summary>Counts many reports.</summary>
    /// <param name="members">A report each, with the group that the member belongs to or null.</param>
    /// <param name="options">How careful the figures are; the default when null.</param>
    /// <returns>The cohort.</returns>
    /// <exception cref="ArgumentException">The reports were made by different rules.</exception>
    public static Cohort Of(IEnumerable<(ReportSummary Report, string? Group)> members, CohortOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(members);
        var builder = new CohortBuilder(options);
        foreach (var (report, group) in members)
            builder.Add(report, group);
        return builder.Build();
    }

    /// <summary>The same cohort in another language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The cohort.</returns>
    public Cohort In(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new Cohort(
            Tool,
            MinimumGroup,
            origin.Everyone?.In(language),
            [.. origin.Groups.Select(group => new CohortGroup(group.Label, group.Figures.In(language)))],
            language,
            origin);
    }
}
