using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Words;

/// <summary>A comparison in words.</summary>
internal static class ComparisonWords
{
    public static Text Title(Comparison comparison) => Day(comparison) is { } day
        ? Text.Of("comparison.title-since", "{title}, since {day}", ("title", Headings.Title), ("day", day))
        : BeforeAndAfter(Headings.Title);

    public static Text BeforeAndAfter(Text title) => Text.Of("comparison.title", "{title}, before and after", ("title", title));

    /// <summary>The difference and its parts, such as "12.4 points more than on 1 March 2025: 9.1 because of what you did, 3.3 because more can be seen."</summary>
    public static Text Difference(Comparison comparison)
    {
        if (comparison.Difference is not { } difference)
            return Text.Of("comparison.no-difference", "No difference can be told, since one of the reports has no score.");
        var whole = Whole(difference.Total, Day(comparison));
        // Where all parts go the same way, that has been said.
        var agree = new[] { difference.You, difference.Data, difference.Rules }.All(part => part == 0 || Math.Sign(part) == Math.Sign(difference.Total));
        List<Text> parts =
        [
            .. difference.You == 0 ? (Text[])[] : [ByYou(difference.You, agree)],
            .. difference.Data == 0 ? (Text[])[] : [ByData(difference.Data, agree, comparison)],
            .. difference.Rules == 0 ? (Text[])[] : [Text.Of("comparison.by-rules", "{points} because the rules changed", ("points", Figure(difference.Rules, agree)))],
        ];
        return parts.Count == 0
            ? Text.Of("comparison.difference", "{difference}.", ("difference", whole))
            : Text.Of("comparison.difference-parts", "{difference}: {parts}.", ("difference", whole), ("parts", Joined.Comma(parts)));
    }

    public static Text Before(Comparison comparison) => Text.Of("comparison.before", "Before: {score}, {day}", Report(comparison.Before));

    public static Text After(Comparison comparison) => Text.Of("comparison.now", "Now: {score}, {day}", Report(comparison.After));

    public static Text Heading(ChangeTheme theme) => theme switch
    {
        ChangeTheme.Mended => Text.Of("comparison.mended", "What you mended"),
        ChangeTheme.Slipped => Text.Of("comparison.slipped", "What slipped"),
        ChangeTheme.NowSeen => Text.Of("comparison.now-seen", "What can be seen now"),
        ChangeTheme.NoLongerSeen => Text.Of("comparison.no-longer-seen", "What can no longer be seen"),
        ChangeTheme.Asked => Text.Of("comparison.asked", "What makes sense now, or no longer does"),
        ChangeTheme.Rules => Text.Of("comparison.rules", "What the rules changed"),
        _ => throw new ArgumentOutOfRangeException(nameof(theme)),
    };

    /// <summary>What became of a rule, behind its title.</summary>
    public static Text Detail(RuleChange change) => change.Cause == ChangeCause.Rules ? ByRules(change) : change.Kind switch
    {
        ChangeKind.Gone => Text.Of("change.gone", "all good now"),
        ChangeKind.New => Text.Of("change.new", "was {before}, and is {now} now", ("before", State(change.Before)), ("now", State(change.After))),
        ChangeKind.Better or ChangeKind.Worse => Extent(change),
        ChangeKind.NowSeen => State(change.After),
        ChangeKind.NoLongerSeen => Text.Of("change.no-longer-seen", "was {before}", ("before", State(change.Before))),
        ChangeKind.NowAsked or ChangeKind.NoLongerAsked => ThenAndNow(change),
        ChangeKind.Unchanged => State(change.After),
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    public static Text Unchanged(Comparison comparison) => Text.Of(
        "comparison.unchanged",
        "{signs, plural, =0 {No sign is as it was.} one {# sign is as it was.} other {# signs are as they were.}}",
        ("signs", comparison.Unchanged));

    public static Text Makers(Comparison comparison)
    {
        var (before, after) = (SourceWords.Maker(comparison.Before.Tool), SourceWords.Maker(comparison.After.Tool));
        return before == after ? before : Text.Of("comparison.makers", "Before: {before}. Now: {now}", ("before", before), ("now", after));
    }

    private static Text Whole(decimal total, DateOnly? day) => (Math.Sign(total), day) switch
    {
        (0, { } then) => Text.Of("comparison.as-many-since", "As many points as on {day}", ("day", then)),
        (0, null) => Text.Of("comparison.as-many", "As many points as before"),
        ( > 0, { } then) => Text.Of("comparison.more-since", "{points} more than on {day}", ("points", Points(total)), ("day", then)),
        ( > 0, null) => Text.Of("comparison.more", "{points} more than before", ("points", Points(total))),
        (_, { } then) => Text.Of("comparison.fewer-since", "{points} fewer than on {day}", ("points", Points(total)), ("day", then)),
        (_, null) => Text.Of("comparison.fewer", "{points} fewer than before", ("points", Points(total))),
    };

    private static Text ByYou(decimal points, bool agree) => points > 0
        ? Text.Of("comparison.by-doing", "{points} because of what you did", ("points", Figure(points, agree)))
        : Text.Of("comparison.by-slipping", "{points} because of what slipped", ("points", Figure(points, agree)));

    private static Text ByData(decimal points, bool agree, Comparison comparison)
    {
        var kinds = comparison.Changes.Where(change => change.Cause == ChangeCause.Data).Select(change => change.Kind).ToHashSet();
        var figure = Figure(points, agree);
        if (kinds.Count > 1)
            return Text.Of("comparison.by-other-sight", "{points} because something else can be seen", ("points", figure));
        return kinds.Contains(ChangeKind.NowSeen)
            ? Text.Of("comparison.by-more-sight", "{points} because more can be seen", ("points", figure))
            : Text.Of("comparison.by-less-sight", "{points} because less can be seen", ("points", figure));
    }

    private static Text ByRules(RuleChange change) => change switch
    {
        { Before: null } => Text.Of("change.rule-new", "a new rule; {now}", ("now", State(change.After))),
        { After: null } => Text.Of("change.rule-gone", "no longer among the rules"),
        { After.Outcome: Outcome.Suppressed, Before.Outcome: not Outcome.Suppressed } => Text.Of("change.rule-off", "switched off"),
        { Before.Outcome: Outcome.Suppressed, After.Outcome: not Outcome.Suppressed } => Text.Of("change.rule-on", "switched on again; {now}", ("now", State(change.After))),
        _ when change.Before.Weight == change.After.Weight => Judged(change),
        { Kind: ChangeKind.Unchanged } => Weighs(change),
        _ => Text.Of("change.rule-weighs-and", "{weighs}; {now}", ("weighs", Weighs(change)), ("now", Judged(change))),
    };

    private static Text Weighs(RuleChange change) => Text.Of(
        "change.rule-weighs",
        "weighs {now} instead of {before}",
        ("now", change.After!.Weight.Value),
        ("before", change.Before!.Weight.Value));

    private static Text Judged(RuleChange change) => change.Kind switch
    {
        ChangeKind.Better or ChangeKind.Worse => Extent(change),
        ChangeKind.Unchanged => Text.Of("change.category", "belongs to another category"),
        _ => ThenAndNow(change),
    };

    private static Text ThenAndNow(RuleChange change) =>
        Text.Of("change.then-now", "{before} before, {now} now", ("before", State(change.Before)), ("now", State(change.After)));

    private static Text Extent(RuleChange change)
    {
        var (before, now) = (Numbers.Percent(change.Before!.Score!.Value), Numbers.Percent(change.After!.Score!.Value));
        // Where both round to the same percent, figures would say that nothing changed.
        return (change.Kind, before == now) switch
        {
            (ChangeKind.Better, true) => Text.Of("change.little-better", "a little better"),
            (ChangeKind.Better, false) => Text.Of("change.better", "better: {now} of the way, {before} before", ("now", now), ("before", before)),
            (_, true) => Text.Of("change.little-worse", "a little less good"),
            (_, false) => Text.Of("change.worse", "less good: {now} of the way, {before} before", ("now", now), ("before", before)),
        };
    }

    private static Text State(RuleSummary? rule) => rule?.Outcome switch
    {
        Outcome.Kept => Text.Of("state.kept", "good"),
        Outcome.Neglected => Text.Of("state.neglected", "worth tending"),
        Outcome.CannotTell => Text.Of("state.cannot-tell", "not visible"),
        Outcome.Error => Text.Of("state.error", "not judged, since the rule failed"),
        Outcome.NotApplicable => Text.Of("state.not-applicable", "not applicable"),
        Outcome.Suppressed => Text.Of("state.suppressed", "switched off"),
        null => Text.Of("state.none", "not among the rules"),
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    private static (string, TextValue)[] Report(ReportSummary report) => [("score", ScoreWords.Standing(report.Score)), ("day", Numbers.AsOf(report.AsOf))];

    // Of two reports of one day, the day tells nothing.
    private static DateOnly? Day(Comparison comparison) =>
        comparison.Before.AsOf is { } day && day != comparison.After.AsOf ? day : null;

    private static Text Points(decimal points) => Text.Of("points.count", "{points, plural, one {# point} other {# points}}", ("points", Amount(points)));

    private static Text Figure(decimal points, bool agree) => (agree, points > 0) switch
    {
        (true, _) => Text.Of("number", "{number}", ("number", Amount(points))),
        (_, true) => Text.Of("comparison.part-more", "{number} more", ("number", Amount(points))),
        (_, false) => Text.Of("comparison.part-fewer", "{number} fewer", ("number", Amount(points))),
    };

    private static TextValue Amount(decimal points) => Numbers.Points((double)Math.Abs(points));
}
