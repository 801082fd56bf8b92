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
    public static EmulationJson From(Emulation emulation, Language language) => new(
        emulation.Id,
        emulation.Title.ToString(),
        emulation.Source.ToString(),
        emulation.Scope.ToString(),
        emulation.Lowest,
        emulation.Highest,
        emulation.Full,
        emulation.LowestLevel?.Title.ToString(),
        emulation.HighestLevel?.Title.ToString(),
        [.. emulation.Items.Select(item => EmulationItemJson.From(item, language))]);
}

/// <summary>One thing that it asks for.</summary>
internal sealed record EmulationItemJson(string Title, string? TitleKey, int Points, string Outcome, string? Reason, string? MakeVisible)
{
    public static EmulationItemJson From(EmulationItem item, Language language) => item.Met.Match(
        met => new EmulationItemJson(item.Title.ToString(), TextArguments.Key(item.Title), item.Points, met ? "met" : "not-met", null, null),
        why => new EmulationItemJson(item.Title.ToString(), TextArguments.Key(item.Title), item.Points, "cannot-tell", why.Reason.In(language).ToString(), why.MakeVisible.In(language).ToString()));
}
