using System.Collections.Immutable;
using ProfileAudit.Auditing;

namespace ProfileAudit.Reports.Cohorts;

/// <summary>
/// Counts the reports of many members, one after the other, and keeps nothing but counts: its size depends on rules and groups and not on
/// members. The order in which they are added changes nothing. Not for several threads at once.
/// </summary>
/// <param name="options">How careful the figures are; the default when null.</param>
public sealed class CohortBuilder(CohortOptions? options = null)
{
    private readonly CohortOptions options = options ?? CohortOptions.Default;
    private readonly SortedDictionary<string, Tally> groups = new(StringComparer.Ordinal);
    private readonly Tally withoutGroup = new();
    private readonly Dictionary<RuleId, RuleSubject> subjects = [];
    private ToolInfo? tool;

    /// <summary>Counts one member.</summary>
    /// <param name="report">The member's report.</param>
    /// <param name="group">The group that the member belongs to, such as a course; null for none.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The report was made by another rule set, preset or rulebook than those before; see <see cref="Fits"/>.</exception>
    public CohortBuilder Add(ReportSummary report, string? group = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (!Fits(report.Tool))
            throw new ArgumentException("The report was made by other rules than those before it.", nameof(report));
        // Whatever comes first, the name and the version that are told are the same.
        tool = tool is null || string.CompareOrdinal(tool.Version, report.Tool.Version) < 0 ? report.Tool : tool;
        TallyOf(group).Add(report);
        foreach (var rule in report.Rules)
        {
            if (!subjects.TryGetValue(rule.Id, out var known) || string.CompareOrdinal(rule.Title, known.Title) < 0)
                subjects[rule.Id] = new RuleSubject(rule.Id, rule.Title, rule.Category);
        }

        return this;
    }

    /// <summary>Whether a report may be counted with those before it: sums over different rules would mean nothing.</summary>
    /// <param name="maker">What made the report.</param>
    /// <returns>Whether rule set, preset and rulebook are the same.</returns>
    public bool Fits(ToolInfo maker)
    {
        ArgumentNullException.ThrowIfNull(maker);
        return tool is null || CohortRules.AreSame(tool, maker);
    }

    /// <summary>What may be told of those who were counted so far.</summary>
    /// <returns>The cohort.</returns>
    public Cohort Build()
    {
        ImmutableArray<RuleSubject> rules = [.. subjects.Values.OrderBy(rule => Category.All.IndexOf(rule.Category)).ThenBy(rule => rule.Id)];
        ImmutableArray<(string? Label, Tally Tally)> all = [.. groups.Select(group => ((string?)group.Key, group.Value))];
        if (withoutGroup.Members > 0)
            all = all.Add((null, withoutGroup));
        return new CohortTelling(all, rules, tool, options).Tell();
    }

    private Tally TallyOf(string? group)
    {
        if (group is null)
            return withoutGroup;
        if (!groups.TryGetValue(group, out var tally))
            groups.Add(group, tally = new Tally());
        return tally;
    }
}
