using System.Collections.Immutable;

namespace ProfileAudit.Reports;

/// <summary>
/// Splits the difference of two scores by scoring two states in between: first the earlier report by the later one's rules, then also
/// with what the later one sees. What is left is the member's.
/// </summary>
internal static class ScoreSplit
{
    private const int Rules = 0;
    private const int Data = 1;
    private const int You = 2;

    /// <returns>The split; null when one of the reports has no score.</returns>
    public static ScoreDifference? Of(ReportSummary before, ReportSummary after, ImmutableArray<RuleChange> changes)
    {
        if (before.Score.Points is not { } from || after.Score.Points is not { } to)
            return null;
        double[] raw = [.. Steps(Appraisal.Points(before.Rules), [ByLaterRules(changes), AsSeenLater(changes), after.Rules])];
        bool[] moved =
        [
            changes.Any(change => change.Weighs || change.Cause == ChangeCause.Rules),
            changes.Any(change => change.Cause == ChangeCause.Data),
            changes.Any(change => change.Cause == ChangeCause.You),
        ];
        var total = Tenths(Score.Printed(to)) - Tenths(Score.Printed(from));
        var parts = Apportion(raw, moved, total);
        return new ScoreDifference(Points(total), Points(parts[You]), Points(parts[Data]), Points(parts[Rules]));
    }

    private static IEnumerable<RuleSummary> ByLaterRules(IEnumerable<RuleChange> changes) => changes
        .Where(change => change.After is not null)
        .Select(change => change.Cause == ChangeCause.Rules ? change.After! : change.Before! with { Weight = change.After!.Weight, Category = change.After.Category });

    private static IEnumerable<RuleSummary> AsSeenLater(IEnumerable<RuleChange> changes) => changes
        .Where(change => change.After is not null)
        .Select(change => change.Cause == ChangeCause.You ? change.Before! : change.After!);

    /// <summary>How far each state lies from the one before. A state in which nothing can be judged is passed over: its step is taken with the next.</summary>
    private static IEnumerable<double> Steps(double? start, IEnumerable<IEnumerable<RuleSummary>> states)
    {
        var last = start;
        foreach (var state in states)
        {
            var points = Appraisal.Points(state) ?? last;
            yield return (points - last) ?? 0;
            last = points;
        }
    }

    /// <summary>
    /// Rounds the parts to tenths that sum to the whole. Only what moved anything takes part, so that nobody is told of points by a cause
    /// that there was not; what is left over without any cause, less than a tenth by itself, is the rest and so the member's.
    /// </summary>
    private static long[] Apportion(double[] parts, bool[] moved, long whole)
    {
        var tenths = parts.Select((part, i) => moved[i] ? (long)Math.Round(part * 10, MidpointRounding.AwayFromZero) : 0).ToArray();
        var missing = whole - tenths.Sum();
        var step = Math.Sign(missing);
        int[] takers =
        [
            .. Enumerable.Range(0, parts.Length)
                .Where(i => moved[i])
                .OrderByDescending(i => step * ((parts[i] * 10) - tenths[i]))
                .DefaultIfEmpty(You),
        ];
        for (var i = 0; missing != 0; i = (i + 1) % takers.Length, missing -= step)
            tenths[takers[i]] += step;
        return tenths;
    }

    private static long Tenths(double printed) => (long)Math.Round(printed * 10);

    private static decimal Points(long tenths) => tenths / 10m;
}
