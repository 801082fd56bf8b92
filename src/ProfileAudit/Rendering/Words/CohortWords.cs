using System.Collections.Immutable;
using ProfileAudit.Reports;
using ProfileAudit.Reports.Cohorts;

namespace ProfileAudit.Rendering.Words;

/// <summary>A cohort in words.</summary>
internal static class CohortWords
{
    public static Text Title { get; } = Text.Of("cohort.title", "Professional networks of a group");

    public static Text Scores { get; } = Text.Of("cohort.scores", "How the scores lie");

    public static Text Signs { get; } = Text.Of("cohort.signs", "How many show which sign");

    public static Text SignsHint { get; } = Text.Of("cohort.signs-hint", "The percentage is the share worth tending, of those whom a rule asks. What no source shows counts as not seen, never as neglect.");

    public static Text Groups { get; } = Text.Of("cohort.groups", "The groups");

    public static Text ShareByGroup { get; } = Text.Of("cohort.share-by-group", "Worth tending, in percent of those asked");

    public static Text Method { get; } = Text.Of("cohort.method", "How these figures are made");

    public static Text WithoutGroup { get; } = Text.Of("cohort.without-group", "Without a group");

    public static Text SignColumn { get; } = Text.Of("cohort.sign-column", "Sign");

    public static ImmutableArray<Text> LevelColumns { get; } = [Text.Of("cohort.level-column", "Level"), Members];

    public static ImmutableArray<Text> GroupColumns { get; } = [GroupColumn, Members, LowerColumn, MedianColumn, UpperColumn];

    public static ImmutableArray<Text> RuleColumns { get; } =
        [SignColumn, SignWords.State(SignState.Present), SignWords.State(SignState.Absent), SignWords.State(SignState.CannotTell), Asked];

    public static Text GroupColumn => Text.Of("cohort.group-column", "Group");

    public static Text Members => Text.Of("cohort.members-column", "Members");

    public static Text LowerColumn => Text.Of("cohort.lower-column", "Lower quartile");

    public static Text MedianColumn => Text.Of("cohort.median-column", "Median");

    public static Text UpperColumn => Text.Of("cohort.upper-column", "Upper quartile");

    private static Text Asked => Text.Of("cohort.asked-column", "Asked");

    public static Text Size(Cohort cohort) => cohort.Everyone is { } everyone
        ? Text.Of("cohort.size", "About {members} members", ("members", everyone.Members))
        : Text.Of("cohort.too-few", "Of fewer than {least} members nothing is told.", ("least", cohort.MinimumGroup));

    /// <summary>How the scores lie, in one or two sentences.</summary>
    public static Text Quartiles(ScoreQuartiles? scores) => scores switch
    {
        null => Text.Of("cohort.few-scores", "Too few have a score to tell how the scores lie."),
        { Lower: { } lower, Upper: { } upper } => Joined.Sentences(Median(scores), Text.Of(
            "cohort.quartiles",
            "A quarter has about {lower} or fewer, and a quarter has about {upper} or more.",
            ("lower", lower),
            ("upper", upper))),
        _ => Median(scores),
    };

    /// <summary>A figure, or a dash where none is told.</summary>
    public static Text Figure(int? figure) => figure is { } told ? Numbers.Number(told) : "–";

    /// <summary>The share that shows a sign, or a dash.</summary>
    public static Text Share(RuleCounts rule) => rule.NeglectedPercent is { } percent ? Text.Of("percent", "{percent}\u00A0%", ("percent", percent)) : "–";

    /// <summary>What is told of a rule, in one line.</summary>
    public static Text Counts(RuleCounts rule) => Joined.Comma(RuleColumns.Skip(1).Zip(Figures(rule), (name, figure) => Joined.Colon(name, Figure(figure))));

    /// <summary>What <see cref="RuleColumns"/> has of a rule behind its title; nothing where there is none.</summary>
    public static ImmutableArray<int?> Figures(RuleCounts? rule) => [rule?.Neglected, rule?.Kept, rule?.CannotTell, rule?.Asked];

    public static ImmutableArray<Text> Row(RuleCounts rule) => [rule.Title, .. Figures(rule).Select(Figure)];

    public static Text Bar(RuleCounts rule) => Joined.Colon(rule.Title, Counts(rule));

    public static Text Bar(LevelCount count) => Joined.Colon(LevelWords.Name(count.Level), Figure(count.Members));

    public static Text GroupName(string? label) => label ?? WithoutGroup;

    public static IEnumerable<Text> MethodSentences(int minimumGroup) =>
    [
        Text.Of("cohort.method-rounded", "Counts and points are rounded to {step}, and percentages are made of rounded counts.", ("step", Cohort.RoundedTo)),
        Text.Of("cohort.method-least", "A dash stands where a figure would tell of fewer than {least} members, or would let one work that out from the others.", ("least", minimumGroup)),
        Text.Of("cohort.method-alike", "A dash also stands where all members, or nearly all, are alike: that would tell of each of them."),
        Text.Of("cohort.method-nobody", "Nobody is named, and nobody is ranked."),
        Text.Of("cohort.method-rounds", "Two pages of nearly the same members can be subtracted from each other. Make one page a round, and none for each newcomer."),
    ];

    private static Text Median(ScoreQuartiles scores) => Text.Of("cohort.median", "Half of those with a score have about {median} points or fewer.", ("median", scores.Median));
}
