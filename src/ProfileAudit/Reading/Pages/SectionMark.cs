using System.Collections.Immutable;

namespace ProfileAudit.Reading.Pages;

/// <summary>What tells a section of a profile page.</summary>
/// <param name="Member">The mark at its beginning on pages for members, English in every language.</param>
/// <param name="Public">Its name on public pages.</param>
/// <param name="Title">What it is called in reports.</param>
internal sealed record SectionMark(string Member, string Public, string Title)
{
    public static SectionMark About { get; } = new("about", "summary", "About");
    public static SectionMark Featured { get; } = new("featured", "featured", "Featured");
    public static SectionMark Experience { get; } = new("experience", "experience", "Experience");
    public static SectionMark Education { get; } = new("education", "education", "Education");
    public static SectionMark Certifications { get; } = new("licenses_and_certifications", "certifications", "Licenses and certifications");
    public static SectionMark Projects { get; } = new("projects", "projects", "Projects");
    public static SectionMark Volunteering { get; } = new("volunteering_experience", "volunteering", "Volunteering");
    public static SectionMark Skills { get; } = new("skills", "skills", "Skills");
    public static SectionMark Publications { get; } = new("publications", "publications", "Publications");
    public static SectionMark Patents { get; } = new("patents", "patents", "Patents");
    public static SectionMark Courses { get; } = new("courses", "courses", "Courses");
    public static SectionMark Honors { get; } = new("honors_and_awards", "awards", "Honors and awards");
    public static SectionMark TestScores { get; } = new("test_scores", "test-scores", "Test scores");
    public static SectionMark Languages { get; } = new("languages", "languages", "Languages");
    public static SectionMark Organizations { get; } = new("organizations", "organizations", "Organizations");
    public static SectionMark Interests { get; } = new("interests", "groups", "Interests");
    public static SectionMark Causes { get; } = new("volunteer_causes", "volunteer-causes", "Causes");

    /// <summary>Those that are lists, in the order of a page.</summary>
    public static ImmutableArray<SectionMark> Lists { get; } =
    [
        Featured, Experience, Education, Certifications, Projects, Volunteering, Skills, Publications, Patents, Courses, Honors, TestScores, Languages, Organizations, Interests, Causes,
    ];
}
