using ProfileAudit.Auditing;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Words;

/// <summary>A comparison in words.</summary>
internal static class ComparisonWords
{
    public static string Title(Comparison comparison) =>
        $"{Headings.Title}, {Since(comparison) ?? "before and after"}";

    /// <summary>The difference and its parts, such as "12.4 points more than on 1 March 2025: 9.1 because of what you did, 3.3 because more can be seen."</summary>
    public static string Difference(Comparison comparison)
    {
        if (comparison.Difference is not { } difference)
            return "No difference can be told, since one of the reports has no score.";
        var than = Day(comparison) is { } day ? $"on {day}" : "before";
        var whole = difference.Total == 0 ? $"As many points as {than}" : $"{Points(difference.Total)} {More(difference.Total)} than {than}";
        (decimal Points, string Reason)[] parts =
        [
            .. new[]
            {
                (difference.You, difference.You > 0 ? "because of what you did" : "because of what slipped"),
                (difference.Data, $"because {Sight(comparison)} can be seen"),
                (difference.Rules, "because the rules changed"),
            }.Where(part => part.Item1 != 0),
        ];
        if (parts.Length == 0)
            return $"{whole}.";
        // Where all parts go the same way, that has been said.
        var agree = parts.All(part => Math.Sign(part.Points) == Math.Sign(difference.Total));
        return $"{whole}: {string.Join(", ", parts.Select(part => $"{Figure(part.Points)}{(agree ? "" : $" {More(part.Points)}")} {part.Reason}"))}.";
    }

    public static string Before(Comparison comparison) => Report("Before", comparison.Before);

    public static string After(Comparison comparison) => Report("Now", comparison.After);

    public static string Heading(ChangeTheme theme) => theme switch
    {
        ChangeTheme.Mended => "What you mended",
        ChangeTheme.Slipped => "What slipped",
        ChangeTheme.NowSeen => "What can be seen now",
        ChangeTheme.NoLongerSeen => "What can no longer be seen",
        ChangeTheme.Asked => "What makes sense now, or no longer does",
        ChangeTheme.Rules => "What the rules changed",
        _ => throw new ArgumentOutOfRangeException(nameof(theme)),
    };

    /// <summary>What became of a rule, behind its title.</summary>
    public static string Detail(RuleChange change) => change.Cause == ChangeCause.Rules ? ByRules(change) : change.Kind switch
    {
        ChangeKind.Gone => "all good now",
        ChangeKind.New => $"was {State(change.Before)}, and is {State(change.After)} now",
        ChangeKind.Better => Extent("better", change),
        ChangeKind.Worse => Extent("less good", change),
        ChangeKind.NowSeen => State(change.After),
        ChangeKind.NoLongerSeen => $"was {State(change.Before)}",
        ChangeKind.NowAsked or ChangeKind.NoLongerAsked => $"{State(change.Before)} before, {State(change.After)} now",
        ChangeKind.Unchanged => State(change.After),
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    public static string Unchanged(Comparison comparison) => comparison.Unchanged switch
    {
        0 => "No sign is as it was.",
        1 => "1 sign is as it was.",
        var signs => $"{Numbers.Number(signs)} signs are as they were.",
    };

    public static string Makers(Comparison comparison)
    {
        var (before, after) = (SourceWords.Maker(comparison.Before.Tool), SourceWords.Maker(comparison.After.Tool));
        return before == after ? before : $"Before: {before}. Now: {after}";
    }

    private static string ByRules(RuleChange change) => change switch
    {
        { Before: null } => $"a new rule; {State(change.After)}",
        { After: null } => "no longer among the rules",
        { After.Outcome: Outcome.Suppressed, Before.Outcome: not Outcome.Suppressed } => "switched off",
        { Before.Outcome: Outcome.Suppressed, After.Outcome: not Outcome.Suppressed } => $"switched on again; {State(change.After)}",
        _ when change.Before.Weight == change.After.Weight => Judged(change),
        { Kind: ChangeKind.Unchanged } => Weighs(change),
        _ => $"{Weighs(change)}; {Judged(change)}",
    };

    private static string Weighs(RuleChange change) =>
        $"weighs {Numbers.Number(change.After!.Weight.Value)} instead of {Numbers.Number(change.Before!.Weight.Value)}";

    private static string Judged(RuleChange change) => change.Kind switch
    {
        ChangeKind.Better => Extent("better", change),
        ChangeKind.Worse => Extent("less good", change),
        ChangeKind.Unchanged => "belongs to another category",
        _ => $"{State(change.Before)} before, {State(change.After)} now",
    };

    // Where both round to the same percent, figures would say that nothing changed.
    private static string Extent(string direction, RuleChange change)
    {
        var (before, after) = (Numbers.Percent(change.Before!.Score!.Value), Numbers.Percent(change.After!.Score!.Value));
        return before == after ? $"a little {direction}" : $"{direction}: {after} of the way, {before} before";
    }

    private static string State(RuleSummary? rule) => rule?.Outcome switch
    {
        Outcome.Kept => "good",
        Outcome.Neglected => "worth tending",
        Outcome.CannotTell => "not visible",
        Outcome.Error => "not judged, since the rule failed",
        Outcome.NotApplicable => "not applicable",
        Outcome.Suppressed => "switched off",
        null => "not among the rules",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    private static string Report(string name, ReportSummary report) => $"{name}: {ScoreWords.Standing(report.Score)}, {Numbers.AsOf(report.AsOf)}";

    private static string? Since(Comparison comparison) => Day(comparison) is { } day ? $"since {day}" : null;

    // Of two reports of one day, the day tells nothing.
    private static string? Day(Comparison comparison) =>
        comparison.Before.AsOf is { } day && day != comparison.After.AsOf ? Numbers.Date(day) : null;

    private static string Sight(Comparison comparison)
    {
        var kinds = comparison.Changes.Where(change => change.Cause == ChangeCause.Data).Select(change => change.Kind).ToHashSet();
        return kinds.Count > 1 ? "something else" : kinds.Contains(ChangeKind.NowSeen) ? "more" : "less";
    }

    private static string Points(decimal points) => Math.Abs(points) == 1 ? "1 point" : $"{Figure(points)} points";

    private static string Figure(decimal points) => Numbers.Points((double)Math.Abs(points));

    private static string More(decimal points) => points > 0 ? "more" : "fewer";
}
