using System.Collections.Immutable;

namespace ProfileAudit.Reading.Pages;

/// <summary>What tells a section of a profile page.</summary>
/// <param name="Member">The mark at its beginning on pages for members, English in every language.</param>
/// <param name="Public">Its name on public pages.</param>
/// <param name="Title">What it is called in reports.</param>
internal sealed record SectionMark(string Member, string Public, Text Title)
{
    public static SectionMark About { get; } = new("about", "summary", Text.Of("section.about", "About"));
    public static SectionMark Featured { get; } = new("featured", "featured", Text.Of("section.featured", "Featured"));
    public static SectionMark Experience { get; } = new("experience", "experience", Text.Of("section.experience", "Experience"));
    public static SectionMark Education { get; } = new("education", "education", Text.Of("section.education", "Education"));
    public static SectionMark Certifications { get; } = new("licenses_and_certifications", "certifications", Text.Of("section.licenses-and-certifications", "Licenses and certifications"));
    public static SectionMark Projects { get; } = new("projects", "projects", Text.Of("section.projects", "Projects"));
    public static SectionMark Volunteering { get; } = new("volunteering_experience", "volunteering", Text.Of("section.volunteering-experience", "Volunteering"));
    public static SectionMark Skills { get; } = new("skills", "skills", Text.Of("section.skills", "Skills"));
    public static SectionMark Publications { get; } = new("publications", "publications", Text.Of("section.publications", "Publications"));
    public static SectionMark Patents { get; } = new("patents", "patents", Text.Of("section.patents", "Patents"));
    public static SectionMark Courses { get; } = new("courses", "courses", Text.Of("section.courses", "Courses"));
    public static SectionMark Honors { get; } = new("honors_and_awards", "awards", Text.Of("section.honors-and-awards", "Honors and awards"));
    public static SectionMark TestScores { get; } = new("test_scores", "test-scores", Text.Of("section.test-scores", "Test scores"));
    public static SectionMark Languages { get; } = new("languages", "languages", Text.Of("section.languages", "Languages"));
    public static SectionMark Organizations { get; } = new("organizations", "organizations", Text.Of("section.organizations", "Organizations"));
    public static SectionMark Interests { get; } = new("interests", "groups", Text.Of("section.interests", "Interests"));
    public static SectionMark Causes { get; } = new("volunteer_causes", "volunteer-causes", Text.Of("section.volunteer-causes", "Causes"));

    /// <summary>Those that are lists, in the order of a page.</summary>
    public static ImmutableArray<SectionMark> Lists { get; } =
    [
        Featured, Experience, Education, Certifications, Projects, Volunteering, Skills, Publications, Patents, Courses, Honors, TestScores, Languages, Organizations, Interests, Causes,
    ];
}
