using ProfileAudit.Profiles;

namespace ProfileAudit.Reports.Emulations;

/// <summary>LinkedIn's profile level meter. docs/emulations.md says where it is described, and where the descriptions differ.</summary>
internal static class LinkedInLevel
{
    private const int EnoughSkills = 5;

    public static Emulation Of(Profile profile) => new()
    {
        Id = "linkedin-level",
        Title = Text.Of("linkedin-level.title", "LinkedIn's profile level"),
        Source = Text.Of("linkedin-level.source", "LinkedIn Help, “Use the profile level meter” (answer a594698), as others describe it in 2026."),
        Scope = Text.Of("linkedin-level.scope", "It counts which sections are filled in, not how well. LinkedIn shows its own meter to you alone, and may count differently."),
        Items =
        [
            new(Text.Of("linkedin-level.photo", "Profile photo"), 1, profile.Photo.IsThere()),
            new(Text.Of("linkedin-level.location", "Location"), 1, profile.Location.IsThere()),
            new(Text.Of("linkedin-level.industry", "Industry"), 1, profile.Industry.IsThere()),
            new(Text.Of("linkedin-level.education", "Education"), 1, profile.Education.IsThere()),
            new(Text.Of("linkedin-level.position", "Position"), 1, profile.Positions.IsThere()),
            new(Text.Of("linkedin-level.skills", "Five skills"), 1, profile.Skills.Reaches(EnoughSkills)),
            new(Text.Of("linkedin-level.about", "About text"), 1, profile.SummaryLength.IsThere()),
        ],
        Levels =
        [
            new(Text.Of("linkedin-level.beginner", "Beginner"), 0),
            new(Text.Of("linkedin-level.intermediate", "Intermediate"), 4),
            new(Text.Of("linkedin-level.all-star", "All-Star"), 7),
        ],
    };
}
