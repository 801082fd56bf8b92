using ProfileAudit.Profiles;

namespace ProfileAudit.Reports.Emulations;

/// <summary>LinkedIn's profile level meter. docs/emulations.md says where it is described, and where the descriptions differ.</summary>
internal static class LinkedInLevel
{
    private const int EnoughSkills = 5;

    public static Emulation Of(Profile profile) => new()
    {
        Id = "linkedin-level",
        Title = "LinkedIn's profile level",
        Source = "LinkedIn Help, “Use the profile level meter” (answer a594698), as others describe it in 2026.",
        Scope = "It counts which sections are filled in, not how well. LinkedIn shows its own meter to you alone, and may count differently.",
        Items =
        [
            new("Profile photo", 1, profile.Photo.IsThere()),
            new("Location", 1, profile.Location.IsThere()),
            new("Industry", 1, profile.Industry.IsThere()),
            new("Education", 1, profile.Education.IsThere()),
            new("Position", 1, profile.Positions.IsThere()),
            new("Five skills", 1, profile.Skills.Reaches(EnoughSkills)),
            new("About text", 1, profile.SummaryLength.IsThere()),
        ],
        Levels = [new("Beginner", 0), new("Intermediate", 4), new("All-Star", 7)],
    };
}
