using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Words;

/// <summary>The levels in words.</summary>
internal static class LevelWords
{
    public static string Name(Level level) => level switch
    {
        Level.Neglected => "neglected",
        Level.Bare => "bare",
        Level.Tended => "tended",
        Level.Strong => "strong",
        Level.Exemplary => "exemplary",
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };

    public static string Name(Level? level) => level is { } told ? Name(told) : "no level yet";

    /// <summary>A level with the points that it takes, such as "tended from 50".</summary>
    public static string Rung(Level level) => level == Level.Neglected ? Name(level) : $"{Name(level)} from {Numbers.Number(level.Floor())}";
}
