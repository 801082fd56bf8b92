using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Json;

/// <summary>What made the report.</summary>
internal sealed record ToolJson(string Name, string Version, string Ruleset, string Preset, string? Rulebook)
{
    public static ToolJson From(ToolInfo tool) => new(tool.Name, tool.Version, tool.Ruleset, tool.Preset, tool.Rulebook);
}
