using ProfileAudit.Reports.Emulations;

namespace ProfileAudit.Rendering.Json;

/// <summary>What somebody else's yardstick would say.</summary>
internal sealed record EmulationJson(
    string Id,
    string Title,
    string Source,
    string Scope,
    int Lowest,
    int Highest,
    int Full,
    string? LowestLevel,
    string? HighestLevel,
    IReadOnlyList<EmulationItemJson> Items)
{
    public static EmulationJson From(Emulation emulation) => new(
        emulation.Id,
        emulation.Title,
        emulation.Source,
        emulation.Scope,
        emulation.Lowest,
        emulation.Highest,
        emulation.Full,
        emulation.LowestLevel?.Title,
        emulation.HighestLevel?.Title,
        [.. emulation.Items.Select(EmulationItemJson.From)]);
}

/// <summary>One thing that it asks for.</summary>
internal sealed record EmulationItemJson(string Title, int Points, string Outcome, string? Reason, string? MakeVisible)
{
    public static EmulationItemJson From(EmulationItem item) => item.Met.Match(
        met => new EmulationItemJson(item.Title, item.Points, met ? "met" : "not-met", null, null),
        why => new EmulationItemJson(item.Title, item.Points, "cannot-tell", why.Reason.ToString(), why.MakeVisible.ToString()));
}
