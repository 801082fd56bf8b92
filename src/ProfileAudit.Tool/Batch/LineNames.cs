using ProfileAudit.Reports;

namespace ProfileAudit.Tool.Batch;

/// <summary>The names of cases in lines; the same as in JSON reports.</summary>
internal static class LineNames
{
    public static string Of(Level level) => level switch
    {
        Level.Neglected => "neglected",
        Level.Bare => "bare",
        Level.Tended => "tended",
        Level.Strong => "strong",
        Level.Exemplary => "exemplary",
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };

    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Kept => "kept",
        Outcome.Neglected => "neglected",
        Outcome.CannotTell => "cannot-tell",
        Outcome.NotApplicable => "not-applicable",
        Outcome.Suppressed => "suppressed",
        Outcome.Error => "error",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    /// <exception cref="FormatException">There is no such level.</exception>
    public static Level LevelOf(string name) => Named(Enum.GetValues<Level>(), Of, name);

    /// <exception cref="FormatException">There is no such outcome.</exception>
    public static Outcome OutcomeOf(string name) => Named(Enum.GetValues<Outcome>(), Of, name);

    private static T Named<T>(T[] cases, Func<T, string> nameOf, string name)
    {
        var index = Array.FindIndex(cases, one => nameOf(one) == name);
        return index >= 0 ? cases[index] : throw new FormatException("It has a case that is not known here.");
    }
}
