using System.Collections.Immutable;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Words;

/// <summary>How the score is made, in words.</summary>
internal static class MethodWords
{
    public static ImmutableArray<string> Columns { get; } = ["Category", "Share", "Points", "Adds"];

    public static ImmutableArray<string> Sentences { get; } =
    [
        "Within a category, everything that could be judged counts by its weight. The score is the mean of the categories, each by its share.",
        "What could not be seen is never counted as missing. It makes the span beside the score: the lower end if all of it were neglected, the upper end if all of it were kept.",
        $"A level is told once {Numbers.Percent(Score.CoverageForLevel)} of what counts could be seen.",
        "One of the signs of neglect, far below its mark, holds the level at “tended” whatever the points say. Groups and associations do so only together.",
    ];
}
