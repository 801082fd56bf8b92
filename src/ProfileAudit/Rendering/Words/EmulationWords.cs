using ProfileAudit.Reports.Emulations;

namespace ProfileAudit.Rendering.Words;

/// <summary>Other people's yardsticks in words. Where something could not be seen they give a span, and no figure that would look sure.</summary>
internal static class EmulationWords
{
    /// <summary>The result, such as "at least Beginner, possibly All-Star (3 to 7 of 7 sections)" or "between 65 and 85 of 100 points".</summary>
    public static string Result(Emulation emulation)
    {
        var isSure = emulation.Lowest == emulation.Highest;
        if (emulation is not { LowestLevel: { } sure, HighestLevel: { } possible })
            return $"{(isSure ? Numbers.Number(emulation.Lowest) : Numbers.Between(emulation.Lowest, emulation.Highest))} of {Numbers.Number(emulation.Full)} points";
        var level = sure == possible ? sure.Title : $"at least {sure.Title}, possibly {possible.Title}";
        var sections = isSure ? Numbers.Number(emulation.Lowest) : $"{Numbers.Number(emulation.Lowest)} to {Numbers.Number(emulation.Highest)}";
        return $"{level} ({sections} of {Numbers.Number(emulation.Full)} sections)";
    }

    /// <summary>Title and result in one line.</summary>
    public static string Standing(Emulation emulation) => $"{emulation.Title}: {Result(emulation)}";

    /// <summary>What became of some items.</summary>
    public static string Outcome(EmulationGroup group) => group.Met.Match(met => met ? "There already" : "Not yet", _ => "Could not be seen");

    /// <summary>The items, with their points where they are worth different ones; and where they could not be seen, why, and what shows them.</summary>
    public static string Items(Emulation emulation, EmulationGroup group)
    {
        var items = string.Join(", ", group.Items.Select(item => emulation.Levels.IsEmpty ? $"{item.Title} ({Numbers.Number(item.Points)})" : item.Title));
        return group.Met.Match(_ => items, why => $"{items}. {why.Reason} {why.MakeVisible}");
    }

    /// <summary>Where the yardstick comes from and what it looks at.</summary>
    public static string About(Emulation emulation) => $"{emulation.Scope} Source: {emulation.Source}";
}
