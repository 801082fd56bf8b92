using ProfileAudit.Profiles;

namespace ProfileAudit.Reports.Emulations;

/// <summary>The rubric of 100 points of a course at the University of Texas at Austin. docs/emulations.md says how each part is read.</summary>
internal static class AustinRubric
{
    private const int EnoughSkills = 5;
    private const int EnoughGroups = 3;
    private const int EnoughContacts = 10;

    // No source that is read here is what a stranger sees, so this stays open for everybody.
    private static Blindspot StrangersView => new Blindspot.NeverShownBy(
        SourceKind.Export,
        Text.Of("ut-austin-rubric.public.what", "whether your profile is visible without logging in"),
        Text.Of("ut-austin-rubric.public.advice", "Open the address of your public profile in a private browser window to see for yourself."));

    public static Emulation Of(Profile profile) => new()
    {
        Id = "ut-austin-rubric",
        Title = Text.Of("ut-austin-rubric.title", "UT Austin's rubric for students"),
        Source = Text.Of("ut-austin-rubric.source", "The University of Texas at Austin, “Rubric: LinkedIn Public Profile” (utexas.instructure.com, course 1278181, assignment 4966257)."),
        Scope = Text.Of("ut-austin-rubric.scope", "Points are given for what is there; how good a photo or a text is, is for a reader to judge. It was made for students."),
        Items =
        [
            new(Text.Of("ut-austin-rubric.picture", "Picture"), 10, profile.Photo.IsThere()),
            new(Text.Of("ut-austin-rubric.headline", "Headline"), 5, profile.Headline.IsThere()),
            new(Text.Of("ut-austin-rubric.summary", "Summary"), 30, profile.SummaryLength.IsThere()),
            new(Text.Of("ut-austin-rubric.public", "Visible without logging in"), 5, StrangersView),
            new(Text.Of("ut-austin-rubric.experience", "Described experience"), 20, profile.Positions.Select(positions => !positions.IsDefault && positions.Any(position => position.DescriptionLength > 0))),
            new(Text.Of("ut-austin-rubric.skills", "Five skills"), 10, profile.Skills.Reaches(EnoughSkills)),
            new(Text.Of("ut-austin-rubric.education", "Education"), 10, profile.Education.IsThere()),
            new(Text.Of("ut-austin-rubric.network", "Three groups and ten contacts"), 10, Asked.Both(profile.Groups.Reaches(EnoughGroups), profile.ConnectionCount.Reaches(EnoughContacts))),
        ],
    };
}
