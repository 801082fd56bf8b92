using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Words;

/// <summary>The levels in words.</summary>
internal static class LevelWords
{
    public static Text Name(Level level) => level switch
    {
        Level.Neglected => Text.Of("level.neglected", "neglected"),
        Level.Bare => Text.Of("level.bare", "bare"),
        Level.Tended => Text.Of("level.tended", "tended"),
        Level.Strong => Text.Of("level.strong", "strong"),
        Level.Exemplary => Text.Of("level.exemplary", "exemplary"),
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };

    public static Text Name(Level? level) => level is { } told ? Name(told) : Text.Of("level.none", "no level yet");

    /// <summary>A level with the points that it takes, such as "tended from 50".</summary>
    public static Text Rung(Level level) => level == Level.Neglected
        ? Name(level)
        : Text.Of("level.rung", "{level} from {points}", ("level", Name(level)), ("points", level.Floor()));
}
