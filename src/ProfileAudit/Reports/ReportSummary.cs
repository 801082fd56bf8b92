using System.Collections.Immutable;

namespace ProfileAudit.Reports;

/// <summary>
/// What a comparison needs of a report. <see cref="AuditReport.Summarised"/> gives it, and so does a report that was written as JSON
/// and is read again; both give the same.
/// </summary>
public sealed record ReportSummary
{
    /// <summary>What made the report.</summary>
    public required ToolInfo Tool { get; init; }

    /// <summary>The day the report speaks of; null when it tells none.</summary>
    public required DateOnly? AsOf { get; init; }

    /// <summary>The score, as printed.</summary>
    /// <exception cref="ArgumentException">The points are not 0 to 100.</exception>
    public required Score Score { get; init => field = value is { Points: null or (>= 0 and <= 100) } ? value : throw new ArgumentException("Points are 0 to 100.", nameof(value)); }

    /// <summary>Every rule once, in the report's order.</summary>
    /// <exception cref="ArgumentException">A rule is there twice, or has a score that its outcome does not allow.</exception>
    public required ImmutableArray<RuleSummary> Rules { get; init => field = Checked(value); }

    private static ImmutableArray<RuleSummary> Checked(ImmutableArray<RuleSummary> rules)
    {
        if (rules.IsDefault)
            throw new ArgumentException("There are no rules, not even none.", nameof(rules));
        if (rules.DistinctBy(rule => rule.Id).Count() < rules.Length)
            throw new ArgumentException("A rule is there twice.", nameof(rules));
        if (rules.Any(rule => !rule.IsSound))
            throw new ArgumentException("A rule's score does not fit its outcome.", nameof(rules));
        return rules;
    }
}
