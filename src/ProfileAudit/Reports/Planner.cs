using System.Collections.Immutable;
using ProfileAudit.Auditing;

namespace ProfileAudit.Reports;

/// <summary>Orders what there is to do.</summary>
internal static class Planner
{
    private const int QuarterHourMinutes = 15;

    // Every effort is a multiple of this.
    private const int MinutesPerUnit = 5;

    public static Plan Plan(IReadOnlyCollection<Finding> findings, Score score)
    {
        List<Finding> all =
        [
            .. findings
                .Where(finding => finding is { Outcome: Outcome.Neglected, PointsToGain: > 0 })
                .OrderByDescending(finding => finding.PointsToGain!.Value / finding.Rule.Effort.Minutes()),
        ];
        return new Plan(QuarterHour(all), NextLevel(all, findings, score), [.. all.Select(finding => finding.Rule.Id)]);
    }

    private static ImmutableArray<RuleId> QuarterHour(List<Finding> all)
    {
        var chosen = ImmutableArray.CreateBuilder<RuleId>();
        var left = QuarterHourMinutes;
        foreach (var finding in all)
        {
            if (finding.Rule.Effort.Minutes() > left)
                continue;
            left -= finding.Rule.Effort.Minutes();
            chosen.Add(finding.Rule.Id);
        }

        return chosen.ToImmutable();
    }

    private static NextLevel? NextLevel(List<Finding> all, IReadOnlyCollection<Finding> findings, Score score)
    {
        if (score is not { Level: { } level, Points: { } points } || level == Level.Exemplary)
            return null;
        var next = level + 1;
        var required = next > Level.Tended ? Appraisal.Caps(findings) : [];
        // Groups and associations cap together, so mending either lifts the cap: try each.
        var groups = required.Where(id => id == "no-groups" || id == "no-associations").ToList();
        var others = required.Except(groups).ToList();
        List<RuleId>[] choices = groups.Count == 0 ? [others] : [.. groups.Select(id => new List<RuleId>(others) { id })];
        return choices
            .Select(mandatory => Cheapest(all, mandatory, points, next))
            .OfType<NextLevel>()
            .MinBy(way => (way.Minutes, way.Rules.Length));
    }

    /// <summary>
    /// The fewest minutes that reach the level, exactly: gains add up, so this is a knapsack over units of five minutes that keeps,
    /// for each number of units, the set with the most points.
    /// </summary>
    private static NextLevel? Cheapest(List<Finding> all, List<RuleId> mandatory, double points, Level next)
    {
        var fixedPart = all.Where(finding => mandatory.Contains(finding.Rule.Id)).ToList();
        if (fixedPart.Count < mandatory.Count)
            return null;
        var free = all.Where(finding => !mandatory.Contains(finding.Rule.Id)).ToList();
        var start = points + fixedPart.Sum(finding => finding.PointsToGain!.Value);
        var units = free.Sum(Units);
        var best = new Way?[units + 1];
        best[0] = new Way(start, null, null);
        foreach (var finding in free)
        {
            for (var spent = units; spent >= Units(finding); spent--)
            {
                var (before, known) = (best[spent - Units(finding)], best[spent]);
                if (before?.Points + finding.PointsToGain > (known?.Points ?? 0))
                    best[spent] = new Way(before!.Points + finding.PointsToGain!.Value, finding, before);
            }
        }

        // With everything done there is nothing to gain any more, which is the highest level.
        var found = best.First(way => way is not null && Levels.Of(Math.Min(100, way.Points)) >= next)!;
        var chosen = all.Where(finding => mandatory.Contains(finding.Rule.Id) || found.Has(finding)).ToList();
        return new NextLevel(next, chosen.Sum(finding => finding.Rule.Effort.Minutes()), [.. chosen.Select(finding => finding.Rule.Id)]);
    }

    private static int Units(Finding finding) => finding.Rule.Effort.Minutes() / MinutesPerUnit;

    /// <summary>A set that grew by one; many share their beginnings.</summary>
    private sealed record Way(double Points, Finding? Last, Way? Before)
    {
        public bool Has(Finding finding) => ReferenceEquals(Last, finding) || Before?.Has(finding) == true;
    }
}
