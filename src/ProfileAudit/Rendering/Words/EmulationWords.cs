using ProfileAudit.Reports.Emulations;

namespace ProfileAudit.Rendering.Words;

/// <summary>Other people's yardsticks in words. Where something could not be seen they give a span, and no figure that would look sure.</summary>
internal static class EmulationWords
{
    /// <summary>The result, such as "at least Beginner, possibly All-Star (3 to 7 of 7 sections)" or "between 65 and 85 of 100 points".</summary>
    public static Text Result(Emulation emulation)
    {
        var isSure = emulation.Lowest == emulation.Highest;
        ReadOnlySpan<(string, TextValue)> figures = [("lowest", emulation.Lowest), ("highest", emulation.Highest), ("full", emulation.Full)];
        if (emulation is not { LowestLevel: { } sure, HighestLevel: { } possible })
        {
            return isSure
                ? Text.Of("yardstick.points", "{lowest} of {full} points", figures)
                : Text.Of("yardstick.points-between", "between {lowest} and {highest} of {full} points", figures);
        }

        ReadOnlySpan<(string, TextValue)> levels = [.. figures, ("level", sure.Title), ("possible", possible.Title)];
        return (isSure, sure == possible) switch
        {
            (true, _) => Text.Of("yardstick.level", "{level} ({lowest} of {full} sections)", levels),
            (_, true) => Text.Of("yardstick.level-between", "{level} ({lowest} to {highest} of {full} sections)", levels),
            _ => Text.Of("yardstick.levels-between", "at least {level}, possibly {possible} ({lowest} to {highest} of {full} sections)", levels),
        };
    }

    /// <summary>Title and result in one line.</summary>
    public static Text Standing(Emulation emulation) => Joined.Colon(emulation.Title, Result(emulation));

    /// <summary>What became of some items.</summary>
    public static Text Outcome(EmulationGroup group) => group.Met.Match(
        met => met ? Text.Of("yardstick.met", "There already") : Text.Of("yardstick.not-met", "Not yet"),
        _ => Text.Of("yardstick.unseen", "Could not be seen"));

    /// <summary>The items, with their points where they are worth different ones; and where they could not be seen, why, and what shows them.</summary>
    public static Text Items(Emulation emulation, EmulationGroup group)
    {
        var items = Joined.Comma(group.Items.Select(item => emulation.Levels.IsEmpty
            ? Text.Of("yardstick.item", "{item} ({points})", ("item", item.Title), ("points", item.Points))
            : item.Title));
        return group.Met.Match(
            _ => items,
            why => Text.Of("yardstick.unseen-items", "{items}. {reason} {advice}", ("items", items), ("reason", why.Reason), ("advice", why.MakeVisible)));
    }

    /// <summary>Where the yardstick comes from and what it looks at.</summary>
    public static Text About(Emulation emulation) => Text.Of("yardstick.about", "{scope} Source: {source}", ("scope", emulation.Scope), ("source", emulation.Source));
}
