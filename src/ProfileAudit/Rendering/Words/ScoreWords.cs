using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Words;

/// <summary>The score and its parts in words.</summary>
internal static class ScoreWords
{
    public const string OfHundred = "of 100 points";
    public const string NoScoreYet = "no score yet";

    /// <summary>The title of a page.</summary>
    public static string Title(Score score) => $"{Headings.Title}: {Headline(score)}";

    /// <summary>What the gauge shows.</summary>
    public static string Gauge(Score score) => $"{Headline(score)}. {Certainty(score)}";

    /// <summary>The span in which the score lies, as short as it can be said.</summary>
    public static string Span(Score score) => $"{Numbers.Points(score.Lowest)}–{Numbers.Points(score.Highest)}";

    /// <summary>What the bar of a category shows.</summary>
    public static string Bar(CategoryReport category) => $"{category.Category.Title}: {Standing(category)}";

    public static string Coverage(double coverage) =>
        coverage >= 1 ? "Everything that counts could be seen." : $"{Numbers.Percent(coverage)} of what counts could be seen.";

    /// <summary>The score; where too little was seen for a level, the span that it lies in and no figure that would look sure.</summary>
    public static string Headline(Score score) => score switch
    {
        { Points: null } => "No score yet",
        { Level: null } => $"Somewhere {Numbers.Between(score.Lowest, score.Highest)} of 100 points",
        { Points: { } points } => Numbers.OfHundred(points),
    };

    /// <summary>Points and level in one line, such as "35.5 of 100 points · bare".</summary>
    public static string Standing(Score score) => score.Points is null ? Headline(score) : $"{Headline(score)} · {LevelWords.Name(score.Level)}";

    public static string Standing(CategoryReport category) => (category.Points, Doubt(category)) switch
    {
        ({ } points, { } doubt) => $"{Numbers.OfHundred(points)}, {doubt}",
        ({ } points, null) => Numbers.OfHundred(points),
        (null, var doubt) => doubt ?? "",
    };

    /// <summary>How sure the score is, as a sentence.</summary>
    public static string Certainty(Score score)
    {
        if (score.Points is null)
            return "Nothing could be judged so far. That says something about the sources, and nothing about you.";
        if (score.Level is null)
            return $"{Numbers.Percent(score.Coverage)} of what counts could be seen, and a level takes {Numbers.Percent(Score.CoverageForLevel)}. What was seen would make {Numbers.Points(score.Points.Value)}.";
        if (score.Coverage >= 1)
            return Coverage(score.Coverage);
        var moves = Score.Printed(score.Lowest) < Score.Printed(score.Highest);
        return moves
            ? $"Somewhere {Numbers.Between(score.Lowest, score.Highest)}, because not everything could be seen ({Numbers.Percent(score.Coverage)} of what counts was)."
            : $"What could not be seen would hardly change it ({Numbers.Percent(score.Coverage)} of what counts was seen).";
    }

    /// <summary>One kind sentence for where the member stands.</summary>
    public static string Encouragement(Score score) => score.Level switch
    {
        Level.Neglected => "Your network has been waiting for you, and a quarter of an hour already shows.",
        Level.Bare => "A beginning is there, and a few small steps will show quickly.",
        Level.Tended when !score.CappedBy.IsEmpty => "You look after most of your network well.",
        Level.Tended => "You look after your network; a little more of the same makes it strong.",
        Level.Strong => "Your network is in good shape, and a small habit keeps it there.",
        Level.Exemplary => "Almost everything is well tended. Keep your habit, and show somebody how you do it.",
        null when score.Points is null => "Let a little more be seen, and there will be a score.",
        null => "Too little could be seen for a fair figure. Let a little more be seen, and there will be one.",
        _ => throw new ArgumentOutOfRangeException(nameof(score)),
    };

    /// <summary>What holds the level down although the points would give more; null when nothing does.</summary>
    public static string? Cap(AuditReport report) => report.Score is { Points: { } points, Level: { } level, CappedBy.IsEmpty: false }
        ? $"The points alone would make it {LevelWords.Name(Levels.Of(points))}. What holds it at {LevelWords.Name(level)}: {FindingWords.Titles(report.Of(report.Score.CappedBy))}."
        : null;

    /// <summary>What a category adds to the score, and what is not sure about it, such as "between 29.6 and 77.8 · adds 11.4".</summary>
    public static string Account(CategoryReport category) => (category.Contribution, Doubt(category)) switch
    {
        ({ } adds, { } doubt) => $"{doubt} · adds {Numbers.Tenths(adds)}",
        ({ } adds, null) => $"adds {Numbers.Tenths(adds)}",
        (null, var doubt) => doubt ?? "",
    };

    /// <summary>What is not sure about a category's points; null when everything in it could be seen.</summary>
    private static string? Doubt(CategoryReport category) => category switch
    {
        { Highest: null } => "nothing here applies to you",
        { Points: null } => "nothing could be seen",
        { Coverage: < 1, Lowest: { } lowest, Highest: { } highest } => Numbers.Between(lowest, highest),
        _ => null,
    };
}
