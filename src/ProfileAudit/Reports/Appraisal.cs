using System.Collections.Immutable;
using ProfileAudit.Auditing;

namespace ProfileAudit.Reports;

/// <summary>
/// Turns findings into a score. Within a category: the weighted mean of what could be judged. Over the categories: the mean by share,
/// over those in which something could be judged. For the interval, what could not be judged counts once as 0 and once as 1.
/// </summary>
internal static class Appraisal
{
    /// <summary>A conclusive ★★ finding below this score caps the level.</summary>
    private const double CapBelow = 0.3;

    private static readonly RuleId Groups = "no-groups";
    private static readonly RuleId Associations = "no-associations";

    public static Score Score(IReadOnlyCollection<Finding> findings)
    {
        var tallies = Tallies(findings);
        double? points = WeightedMean(tallies, tally => tally.Points);
        var applicable = tallies.Where(tally => tally.Applicable > 0).ToList();
        var shares = applicable.Sum(tally => tally.Category.Share);
        var coverage = shares == 0 ? 0 : applicable.Sum(tally => tally.Category.Share * (tally.Conclusive / tally.Applicable)) / shares;
        var told = points is { } known && coverage >= Reports.Score.CoverageForLevel ? Levels.Of(known) : (Level?)null;
        var caps = told > Level.Tended ? Caps(findings) : [];
        return new Score
        {
            Points = points,
            // The score lies inside its interval exactly, not only up to the last bit of a sum.
            Lowest = points is null ? 0 : Math.Min(points.Value, WeightedMean(tallies, tally => tally.Lowest)!.Value),
            Highest = points is null ? 100 : Math.Max(points.Value, WeightedMean(tallies, tally => tally.Highest)!.Value),
            Coverage = coverage,
            Level = caps.IsEmpty ? told : Level.Tended,
            CappedBy = caps,
        };
    }

    public static ImmutableArray<CategoryReport> Categories(IReadOnlyCollection<Finding> findings)
    {
        var tallies = Tallies(findings);
        var shares = tallies.Where(tally => tally.Points is not null).Sum(tally => tally.Category.Share);
        var contributions = Apportion(
            [.. tallies.Select(tally => tally.Points is { } points ? tally.Category.Share * points / shares : (double?)null)],
            WeightedMean(tallies, tally => tally.Points));
        return
        [
            .. tallies.Zip(contributions, (tally, contribution) => new CategoryReport
            {
                Category = tally.Category,
                Points = tally.Points,
                Lowest = tally.Points is { } least ? Math.Min(least, tally.Lowest!.Value) : tally.Lowest,
                Highest = tally.Points is { } most ? Math.Max(most, tally.Highest!.Value) : tally.Highest,
                Coverage = tally.Applicable > 0 ? tally.Conclusive / tally.Applicable : null,
                Contribution = contribution,
            }),
        ];
    }

    /// <summary>
    /// The findings with the points that each conclusive one would add to the score if it were kept. The gains of several findings add up,
    /// since mending one changes neither another's score nor what could be judged.
    /// </summary>
    public static ImmutableArray<Finding> WithGains(ImmutableArray<Finding> findings)
    {
        var tallies = Tallies(findings);
        var shares = tallies.Where(tally => tally.Points is not null).Sum(tally => tally.Category.Share);
        return [.. findings.Select(finding => finding.Score is null
            ? finding
            : finding with { PointsToGain = Gain(finding, tallies.Find(tally => tally.Category == finding.Rule.Category)!, shares) })];
    }

    /// <summary>
    /// The ★★ findings that cap the level. Groups and associations are one sign: they cap only together.
    /// </summary>
    public static ImmutableArray<RuleId> Caps(IEnumerable<Finding> findings)
    {
        var low = findings
            .Where(finding => finding is { Rule.Sign: Sign.Major, Score: < CapBelow } && finding.Weight.Value > 0)
            .Select(finding => finding.Rule.Id)
            .ToList();
        var together = low.Contains(Groups) && low.Contains(Associations);
        return [.. low.Where(id => together || (id != Groups && id != Associations))];
    }

    /// <summary>The rule that stands for a sign.</summary>
    public static RuleId SignOf(RuleId id) => id == Associations ? Groups : id;

    private static double Gain(Finding finding, CategoryTally tally, int shares) => tally.Conclusive > 0
        ? 100.0 * tally.Category.Share / shares * finding.Weight.Value * (1 - finding.Score!.Value) / tally.Conclusive
        : 0;

    /// <summary>The points of a report of which only a summary is left; null when nothing in it could be judged.</summary>
    public static double? Points(IEnumerable<RuleSummary> rules) =>
        WeightedMean(Tallies(rules.Select(rule => (rule.Category, new Counted(rule.Weight.Value, rule.Outcome, rule.Score)))), tally => tally.Points);

    private static List<CategoryTally> Tallies(IReadOnlyCollection<Finding> findings) =>
        Tallies(findings.Select(finding => (finding.Rule.Category, new Counted(finding.Weight.Value, finding.Outcome, finding.Score))));

    private static List<CategoryTally> Tallies(IEnumerable<(Category Category, Counted Rule)> rules)
    {
        var tallies = Category.All.Select(category => new CategoryTally(category)).ToList();
        foreach (var (category, rule) in rules)
            tallies.Find(tally => tally.Category == category)?.Add(rule);
        return tallies;
    }

    private static double? WeightedMean(IEnumerable<CategoryTally> tallies, Func<CategoryTally, double?> points)
    {
        var (sum, shares) = (0.0, 0);
        foreach (var tally in tallies)
        {
            if (points(tally) is { } value)
                (sum, shares) = (sum + (tally.Category.Share * value), shares + tally.Category.Share);
        }

        return shares == 0 ? null : Math.Clamp(sum / shares, 0, 100);
    }

    /// <summary>Rounds parts to tenths so that they sum to the rounded whole: the largest remainders are rounded up.</summary>
    private static ImmutableArray<double?> Apportion(ImmutableArray<double?> parts, double? whole)
    {
        if (whole is null)
            return parts;
        var tenths = parts.Select(part => part is { } value ? (long)Math.Floor(value * 10) : 0).ToArray();
        var missing = (long)Math.Round(Reports.Score.Printed(whole.Value) * 10) - tenths.Sum();
        var byRemainder = Enumerable.Range(0, parts.Length)
            .Where(i => parts[i] is not null)
            .OrderByDescending(i => (parts[i]!.Value * 10) - tenths[i])
            .ToList();
        for (var i = 0; missing > 0; i = (i + 1) % byRemainder.Count, missing--)
            tenths[byRemainder[i]]++;
        return [.. parts.Select((part, i) => part is null ? (double?)null : tenths[i] / 10.0)];
    }

    /// <summary>What a score needs to know of a rule.</summary>
    private readonly record struct Counted(int Weight, Outcome Outcome, double? Score);

    /// <summary>The weights of one category.</summary>
    private sealed class CategoryTally(Category category)
    {
        public Category Category => category;

        /// <summary>Σ weight · score over conclusive findings.</summary>
        public double Earned { get; private set; }

        /// <summary>Σ weight over conclusive findings.</summary>
        public double Conclusive { get; private set; }

        /// <summary>Σ weight over conclusive findings and those that could not be judged.</summary>
        public double Applicable { get; private set; }

        public double? Points => Conclusive > 0 ? Math.Clamp(100 * Earned / Conclusive, 0, 100) : null;

        public double? Lowest => Applicable > 0 ? Math.Clamp(100 * Earned / Applicable, 0, 100) : null;

        public double? Highest => Applicable > 0 ? Math.Clamp(100 * (Earned + (Applicable - Conclusive)) / Applicable, 0, 100) : null;

        public void Add(Counted rule)
        {
            if (rule.Score is { } score)
                (Earned, Conclusive) = (Earned + (rule.Weight * score), Conclusive + rule.Weight);
            // A rule that failed could not be judged either: it widens the interval and never lowers the score.
            if (rule.Score is not null || rule.Outcome is Outcome.CannotTell or Outcome.Error)
                Applicable += rule.Weight;
        }
    }
}
