using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Words;

/// <summary>The score and its parts in words.</summary>
internal static class ScoreWords
{
    public static Text OfHundred { get; } = Text.Of("score.of-hundred", "of 100 points");

    public static Text NoScoreYet { get; } = Text.Of("score.none", "no score yet");

    /// <summary>The title of a page.</summary>
    public static Text Title(Score score) => Joined.Colon(Headings.Title, Headline(score));

    /// <summary>What the gauge shows.</summary>
    public static Text Gauge(Score score) => Text.Of("score.gauge", "{score}. {certainty}", ("score", Headline(score)), ("certainty", Certainty(score)));

    /// <summary>The span in which the score lies, as short as it can be said.</summary>
    public static Text Span(Score score) => Text.Of("score.span", "{lowest}–{highest}", ("lowest", Numbers.Points(score.Lowest)), ("highest", Numbers.Points(score.Highest)));

    /// <summary>What the bar of a category shows.</summary>
    public static Text Bar(CategoryReport category) => Joined.Colon(category.Category.Title, Standing(category));

    /// <summary>The score; where too little was seen for a level, the span that it lies in and no figure that would look sure.</summary>
    public static Text Headline(Score score) => score switch
    {
        { Points: null } => Text.Of("score.headline-none", "No score yet"),
        { Level: null } => Text.Of(
            "score.headline-between",
            "Somewhere between {lowest} and {highest} of 100 points",
            ("lowest", Numbers.Points(score.Lowest)),
            ("highest", Numbers.Points(score.Highest))),
        { Points: { } points } => Numbers.OfHundred(points),
    };

    /// <summary>Points and level in one line, such as "35.5 of 100 points · bare".</summary>
    public static Text Standing(Score score) => score.Points is null ? Headline(score) : Joined.Dot(Headline(score), LevelWords.Name(score.Level));

    public static Text Standing(CategoryReport category) => (category.Points, Doubt(category)) switch
    {
        ({ } points, { } doubt) => Joined.Comma(Numbers.OfHundred(points), doubt),
        ({ } points, null) => Numbers.OfHundred(points),
        (null, var doubt) => doubt ?? "",
    };

    /// <summary>How sure the score is, as a sentence.</summary>
    public static Text Certainty(Score score)
    {
        if (score.Points is null)
            return Text.Of("score.certainty-none", "Nothing could be judged so far. That says something about the sources, and nothing about you.");
        if (score.Level is null)
        {
            return Text.Of(
                "score.certainty-too-little",
                "{percent} of what counts could be seen, and a level takes {enough}. What was seen would make {points}.",
                ("percent", Numbers.Percent(score.Coverage)),
                ("enough", Numbers.Percent(Score.CoverageForLevel)),
                ("points", Numbers.Points(score.Points.Value)));
        }

        if (score.Coverage >= 1)
            return Text.Of("score.certainty-full", "Everything that counts could be seen.");
        var moves = Score.Printed(score.Lowest) < Score.Printed(score.Highest);
        return moves
            ? Text.Of(
                "score.certainty-between",
                "Somewhere between {lowest} and {highest}, because not everything could be seen ({percent} of what counts was).",
                ("lowest", Numbers.Points(score.Lowest)),
                ("highest", Numbers.Points(score.Highest)),
                ("percent", Numbers.Percent(score.Coverage)))
            : Text.Of(
                "score.certainty-hardly",
                "What could not be seen would hardly change it ({percent} of what counts was seen).",
                ("percent", Numbers.Percent(score.Coverage)));
    }

    /// <summary>One kind sentence for where the member stands.</summary>
    public static Text Encouragement(Score score) => score.Level switch
    {
        Level.Neglected => Text.Of("score.encouragement-neglected", "Your network has room to grow, and a quarter of an hour already shows."),
        Level.Bare => Text.Of("score.encouragement-bare", "A beginning is there, and a few small steps will show quickly."),
        Level.Tended when !score.CappedBy.IsEmpty => Text.Of("score.encouragement-capped", "You look after most of your network well."),
        Level.Tended => Text.Of("score.encouragement-tended", "You look after your network; a little more of the same makes it strong."),
        Level.Strong => Text.Of("score.encouragement-strong", "Your network is in good shape, and a small habit keeps it there."),
        Level.Exemplary => Text.Of("score.encouragement-exemplary", "Almost everything is well tended. Keep your habit, and show somebody how you do it."),
        null when score.Points is null => Text.Of("score.encouragement-none", "Let a little more be seen, and there will be a score."),
        null => Text.Of("score.encouragement-too-little", "Too little could be seen for a fair figure. Let a little more be seen, and there will be one."),
        _ => throw new ArgumentOutOfRangeException(nameof(score)),
    };

    /// <summary>What holds the level down although the points would give more; null when nothing does.</summary>
    public static Text? Cap(AuditReport report) => report.Score is { Points: { } points, Level: { } level, CappedBy.IsEmpty: false }
        ? Text.Of(
            "score.cap",
            "The points alone would make it “{without}”. What holds it at “{level}”: {rules}.",
            ("without", LevelWords.Name(Levels.Of(points))),
            ("level", LevelWords.Name(level)),
            ("rules", FindingWords.Titles(report.Of(report.Score.CappedBy))))
        : null;

    /// <summary>What a category adds to the score, and what is not sure about it, such as "between 29.6 and 77.8 · adds 11.4".</summary>
    public static Text Account(CategoryReport category) => (category.Contribution, Doubt(category)) switch
    {
        ({ } adds, { } doubt) => Joined.Dot(doubt, Adds(adds)),
        ({ } adds, null) => Adds(adds),
        (null, var doubt) => doubt ?? "",
    };

    private static Text Adds(double points) => Text.Of("score.adds", "adds {points}", ("points", Numbers.Tenths(points)));

    /// <summary>What is not sure about a category's points; null when everything in it could be seen.</summary>
    private static Text? Doubt(CategoryReport category) => category switch
    {
        { Highest: null } => Text.Of("score.category-not-asked", "nothing here applies to you"),
        { Points: null } => Text.Of("score.category-unseen", "nothing could be seen"),
        { Coverage: < 1, Lowest: { } lowest, Highest: { } highest } => Text.Of(
            "score.category-between",
            "between {lowest} and {highest}",
            ("lowest", Numbers.Points(lowest)),
            ("highest", Numbers.Points(highest))),
        _ => null,
    };
}
