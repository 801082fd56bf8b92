using static ProfileAudit.Tests.Members.Parts;

namespace ProfileAudit.Tests.Members;

/// <summary>
/// Chose her profile and her recommendations. Of one recommendation nobody tells whether visitors see it, and of most things nothing is
/// told at all.
/// </summary>
internal static class ChosenCategories
{
    public static Portrait Portrait { get; } = new("chosen", "2026-03-01")
    {
        Files =
        [
            Parts.Profile("Chloe Chosen", "Teacher of mathematics, chess and patience", Text(650), "Education", "Springfield", "[PERSONAL:https://chloe.example.com]"),
            Received(("2026-01-15", "VISIBLE"), ("2024-05-05", "")),
        ],
    };
}
