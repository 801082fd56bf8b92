namespace ProfileAudit.Extensions.DependencyInjection.Tests.Support;

/// <summary>Rulebook files that are right.</summary>
internal static class RulebookSamples
{
    public const string Whole = """
        // All of it.
        {
          "$schema": "https://raw.githubusercontent.com/profile-audit/profile-audit/main/docs/schemas/rulebook-1.schema.json",
          "preset": "student",
          "without": [ "no-groups", ], /* There are none in our country. */
          "weights": { "no-photo": 0, "no-headline": 100, "no-posts": 10 },
          "curves": { "few-connections": [ [0, 0], [10, 0.5], [20, 1] ] },
          "suppressions": {
            "no-summary": { "reason": "Übersetzung folgt.", "until": "2026-12-31" },
            "no-location": { "until": null, "reason": "On the road." },
          },
          "exemptions": { "no-education": "Ours are self-taught." },
          "substitutes": [ "no-position" ],
        }
        """;

    public static TheoryData<string> All =>
    [
        Whole,
        "{}",
        "{ // nothing\n}",
        """{ "preset": "executive" }""",
        """{ "weights": {}, "curves": {}, "suppressions": {}, "exemptions": {}, "without": [], "substitutes": [] }""",
    ];
}
