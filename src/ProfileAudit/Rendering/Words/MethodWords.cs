using System.Collections.Immutable;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Words;

/// <summary>How the score is made, in words.</summary>
internal static class MethodWords
{
    public static ImmutableArray<Text> Columns { get; } =
    [
        Text.Of("method.category", "Category"),
        Text.Of("method.share", "Share"),
        Text.Of("method.points", "Points"),
        Text.Of("method.adds", "Adds"),
    ];

    public static ImmutableArray<Text> Sentences { get; } =
    [
        Text.Of("method.mean", "Within a category, everything that could be judged counts by its weight. The score is the mean of the categories, each by its share."),
        Text.Of("method.unseen", "What could not be seen is never counted as missing. It makes the span beside the score: the lower end if all of it were neglected, the upper end if all of it were kept."),
        Text.Of("method.coverage", "A level is told once {percent} of what counts could be seen.", ("percent", Numbers.Percent(Score.CoverageForLevel))),
        Text.Of("method.cap", "One of the signs of neglect, far below its mark, holds the level at “tended” whatever the points say. Groups and associations do so only together."),
    ];
}
