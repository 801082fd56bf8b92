namespace ProfileAudit.Reports;

/// <summary>A score in a word.</summary>
public enum Level
{
    /// <summary>Below 25 points.</summary>
    Neglected,

    /// <summary>From 25 points.</summary>
    Bare,

    /// <summary>From 50 points.</summary>
    Tended,

    /// <summary>From 70 points.</summary>
    Strong,

    /// <summary>From 85 points.</summary>
    Exemplary,
}

/// <summary>Figures for levels.</summary>
public static class Levels
{
    /// <summary>The least points of a level.</summary>
    /// <param name="level">The level.</param>
    /// <returns>0, 25, 50, 70 or 85.</returns>
    public static int Floor(this Level level) => level switch
    {
        Level.Neglected => 0,
        Level.Bare => 25,
        Level.Tended => 50,
        Level.Strong => 70,
        Level.Exemplary => 85,
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };

    /// <summary>The level of a score without any cap. It goes by the points as printed, so that report and level never contradict each other.</summary>
    /// <param name="points">0 to 100.</param>
    /// <returns>The level.</returns>
    public static Level Of(double points)
    {
        var printed = Score.Printed(points);
        return Enum.GetValues<Level>().Last(level => level == Level.Neglected || printed >= level.Floor());
    }
}
