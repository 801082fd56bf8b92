using ProfileAudit.Auditing;
using ProfileAudit.Extensions.DependencyInjection;

namespace ProfileAudit.Tool.Commands;

/// <summary>What profile-audit init writes. Only the preset counts in it; the rest are examples behind slashes.</summary>
internal static class RulebookTemplate
{
    public static string Text =>
        $$"""
        // A rulebook of profile-audit: profile-audit SOURCE --rulebook profile-audit.json
        // It counts only where you name it. What stands behind slashes is an example: take them away and change it.
        // The rules: profile-audit rules. What comes of this file: profile-audit rules --rulebook profile-audit.json
        {
          "$schema": "{{RulebookFile.SchemaAddress}}",

          // Whose network it is. It comes first, and all the others change it.
        {{Choices}}
          "preset": "{{Presets.Default.Name}}",

          // How much rules count within their category, 0 to 100. 0 reports and never scores.
          //"weights": { "no-education": 0, "no-posts": 3 },

          // From what was counted to a score: [value, score], straight lines between them.
          //"curves": { "few-connections": [ [0, 0], [50, 0.5], [200, 1] ] },

          // Rules that are shown with your reason and worth no points; through the day "until", or always without it.
          //"suppressions": { "no-groups": { "reason": "The groups of my trade meet elsewhere.", "until": "2030-12-31" } },

          // Rules that do not apply to those whom this rulebook is for, and why.
          //"exemptions": { "no-current-position": "I work for myself." },

          // Rules that take something else for as good: an education or a project instead of a position.
          //"substitutes": [ "no-position" ],

          // Rules that no report shows.
          //"without": [ "no-associations" ],
        }

        """;

    private static string Choices => string.Join('\n', Presets.All.Select(preset => $"  //   {preset.Name}: for {preset.For}"));
}
