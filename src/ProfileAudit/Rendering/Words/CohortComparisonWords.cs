using System.Collections.Immutable;
using ProfileAudit.Reports.Cohorts;

namespace ProfileAudit.Rendering.Words;

/// <summary>Two rounds of a cohort in words.</summary>
internal static class CohortComparisonWords
{
    public static Text Title { get; } = ComparisonWords.BeforeAndAfter(CohortWords.Title);

    public static Text Before { get; } = Text.Of("cohort-comparison.before", "Before");

    public static Text After { get; } = Text.Of("cohort-comparison.after", "After");

    public static Text Quartiles { get; } = Text.Of("cohort-comparison.quartiles", "Quartiles of the scores, in points");

    public static Text GroupsHint { get; } = Text.Of("cohort-comparison.groups-hint", "These are the groups of which both rounds tell.");

    public static Text DifferenceByGroup { get; } = Text.Of("cohort-comparison.difference-by-group", "Worth tending: percentage points more or fewer than before");

    public static ImmutableArray<Text> QuartileColumns { get; } = [Text.Of("cohort-comparison.quartile-column", "Quartile"), Before, After, DifferenceColumn];

    public static ImmutableArray<Text> RuleColumns { get; } =
    [
        CohortWords.SignColumn,
        .. CohortWords.RuleColumns.Skip(1).Select(column => Joined.Colon(Before, column)),
        .. CohortWords.RuleColumns.Skip(1).Select(column => Joined.Colon(After, column)),
        DifferenceColumn,
    ];

    public static ImmutableArray<Text> GroupColumns { get; } =
    [
        CohortWords.GroupColumn,
        Joined.Colon(Before, CohortWords.Members),
        Joined.Colon(After, CohortWords.Members),
        Joined.Colon(Before, CohortWords.MedianColumn),
        Joined.Colon(After, CohortWords.MedianColumn),
        DifferenceColumn,
    ];

    private static Text DifferenceColumn => Text.Of("cohort-comparison.difference-column", "Difference");

    private static Text NotTold => Text.Of("cohort-comparison.not-told", "not told");

    /// <summary>Which rounds these are: what anybody knows them by is their size.</summary>
    public static Text Sizes(CohortComparison comparison) => comparison.Everyone is { } everyone
        ? Text.Of("cohort-comparison.sizes", "About {before} members before, about {after} after", ("before", everyone.Before.Members), ("after", everyone.After.Members))
        : Text.Of("cohort-comparison.too-few", "Nothing to compare");

    /// <summary>What to know of the rounds before anything else.</summary>
    public static IEnumerable<Text> Rounds(CohortComparison comparison) => comparison.Everyone is not null
        ? [Text.Of("cohort-comparison.rounds", "Both numbers are rounded to {step}, and the members need not be the same.", ("step", Cohort.RoundedTo))]
        : [Joined.Colon(Before, CohortWords.Size(comparison.Before)), Joined.Colon(After, CohortWords.Size(comparison.After))];

    public static Text Median(CohortDifference rounds) => rounds switch
    {
        { Before.Scores: null } or { After.Scores: null } => CohortWords.Quartiles(null),
        { Median: > 0 and { } rise } => Text.Of("cohort-comparison.median-rose", "The median rose by about {points} points.", ("points", rise)),
        { Median: < 0 and { } fall } => Text.Of("cohort-comparison.median-fell", "The median fell by about {points} points.", ("points", -fall)),
        _ => Text.Of("cohort-comparison.median-same", "The median moved too little to tell."),
    };

    public static ImmutableArray<ImmutableArray<Text>> QuartileRows(CohortDifference rounds) =>
    [
        [CohortWords.LowerColumn, .. Moved(rounds.Before.Scores?.Lower, rounds.After.Scores?.Lower, rounds.Lower)],
        [CohortWords.MedianColumn, .. Moved(rounds.Before.Scores?.Median, rounds.After.Scores?.Median, rounds.Median)],
        [CohortWords.UpperColumn, .. Moved(rounds.Before.Scores?.Upper, rounds.After.Scores?.Upper, rounds.Upper)],
    ];

    public static Text DifferenceHint(CohortComparison comparison) => Text.Of(
        "cohort-comparison.difference-hint",
        "A difference is told where rounded counts moved by {move} or more. Less could be the doing of a few members, or of rounding; there, and where a round does not tell its share, it says {words}, to protect them.",
        ("move", comparison.MinimumMove),
        ("words", Joined.Quoted(NotTold)));

    /// <summary>How the share that shows a sign differs.</summary>
    public static Text Difference(RuleDifference rule) => rule.Neglected switch
    {
        null => NotTold,
        0 => Text.Of("cohort-comparison.same-share", "the same share"),
        > 0 and var more => Text.Of("cohort-comparison.more", "{points, plural, one {# percentage point more} other {# percentage points more}}", ("points", more)),
        var fewer => Text.Of("cohort-comparison.fewer", "{points, plural, one {# percentage point fewer} other {# percentage points fewer}}", ("points", -fewer.Value)),
    };

    /// <summary>The share that shows a sign in one round; where none is told, what is.</summary>
    public static Text Share(RuleCounts? rule) => rule switch
    {
        null => "–",
        { NeglectedPercent: not null, Asked: { } asked } => Text.Of("cohort-comparison.share", "{share} of about {asked}", ("share", CohortWords.Share(rule)), ("asked", asked)),
        _ => CohortWords.Counts(rule),
    };

    /// <summary>A difference in a column, or a dash where none is told.</summary>
    public static Text Signed(int? difference) => difference switch
    {
        > 0 and var more => Text.Of("cohort-comparison.plus", "+{number}", ("number", more)),
        < 0 and var fewer => Text.Of("cohort-comparison.minus", "−{number}", ("number", -fewer)),
        _ => CohortWords.Figure(difference),
    };

    public static ImmutableArray<Text> Row(RuleDifference rule) =>
        [rule.Title, .. CohortWords.Figures(rule.Before).Select(CohortWords.Figure), .. CohortWords.Figures(rule.After).Select(CohortWords.Figure), Signed(rule.Neglected)];

    public static ImmutableArray<Text> Row(CohortDifference group) =>
    [
        CohortWords.GroupName(group.Label),
        CohortWords.Figure(group.Before.Members),
        CohortWords.Figure(group.After.Members),
        .. Moved(group.Before.Scores?.Median, group.After.Scores?.Median, group.Median),
    ];

    public static IEnumerable<Text> MethodSentences(CohortComparison comparison) =>
    [
        Text.Of("cohort-comparison.method-made", "This page is made of what the two rounds tell by themselves, and tells nothing that they do not."),
        Text.Of("cohort-comparison.method-quartiles", "A quartile's difference of {step} points or less is not told: it could be the doing of one member.", ("step", Cohort.RoundedTo)),
        .. CohortWords.MethodSentences(comparison.MinimumGroup),
    ];

    /// <summary>What made the rounds; once, where it was the same.</summary>
    public static IEnumerable<Text> Makers(CohortComparison comparison) => (comparison.Before.Tool, comparison.After.Tool) switch
    {
        ({ } before, { } after) when before != after => [Joined.Colon(Before, SourceWords.Maker(before)), Joined.Colon(After, SourceWords.Maker(after))],
        var (before, after) => (after ?? before) is { } maker ? [SourceWords.Maker(maker)] : [],
    };

    private static IEnumerable<Text> Moved(int? before, int? after, int? difference) => [CohortWords.Figure(before), CohortWords.Figure(after), Signed(difference)];
}
