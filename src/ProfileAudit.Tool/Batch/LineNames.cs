using ProfileAudit.Rendering.Json;
using ProfileAudit.Reports;

namespace ProfileAudit.Tool.Batch;

/// <summary>Reads the names of cases in lines, which are those of JSON reports.</summary>
internal static class LineNames
{
    /// <exception cref="FormatException">There is no such level.</exception>
    public static Level LevelOf(string name) => Named(Enum.GetValues<Level>(), JsonName.Of, name);

    /// <exception cref="FormatException">There is no such outcome.</exception>
    public static Outcome OutcomeOf(string name) => Named(Enum.GetValues<Outcome>(), JsonName.Of, name);

    private static T Named<T>(T[] cases, Func<T, string> nameOf, string name)
    {
        var index = Array.FindIndex(cases, one => nameOf(one) == name);
        return index >= 0 ? cases[index] : throw new FormatException("It has a case that is not known here.");
    }
}
