using System.Collections.Immutable;

namespace ProfileAudit.Profiles;

/// <summary>
/// What is known about one member, fact by fact. Every fact is a required member, so whoever makes a profile has to answer for each:
/// seen, or why not.
/// </summary>
public sealed record Profile
{
    /// <summary>What the profile was read from.</summary>
    public required ImmutableArray<ProfileSource> Sources { get; init; }

    /// <summary>The newest date that LinkedIn itself recorded in the sources, and the audit's "as of" unless the caller says another; null when there is none.</summary>
    public required DateOnly? NewestDate { get; init; }

    /// <summary>What was noticed while reading.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>The profile photo. An export can prove an upload, never an absence.</summary>
    public required Fact<ProfileImage> Photo { get; init; }

    /// <summary>The banner behind the photo. An export can prove an upload, never an absence.</summary>
    public required Fact<ProfileImage> Banner { get; init; }

    /// <summary>The headline below the name; empty when there is none.</summary>
    public required Fact<string> Headline { get; init; }

    /// <summary>The place shown on the profile; empty when there is none.</summary>
    public required Fact<string> Location { get; init; }

    /// <summary>The industry; empty when there is none.</summary>
    public required Fact<string> Industry { get; init; }

    /// <summary>How many websites and social handles the profile shows.</summary>
    public required Fact<int> ContactRoutes { get; init; }

    /// <summary>The address of the public profile, as LinkedIn spells it.</summary>
    public required Fact<string> PublicAddress { get; init; }

    /// <summary>How many characters the About text has; 0 when it is empty. The text itself is not kept.</summary>
    public required Fact<int> SummaryLength { get; init; }

    /// <summary>The Experience section.</summary>
    public required Fact<ImmutableArray<Position>> Positions { get; init; }

    /// <summary>The Education section.</summary>
    public required Fact<ImmutableArray<EducationEntry>> Education { get; init; }

    /// <summary>How many different skills are listed.</summary>
    public required Fact<Tally> Skills { get; init; }

    /// <summary>The Licenses and certifications section.</summary>
    public required Fact<ImmutableArray<SectionEntry>> Certifications { get; init; }

    /// <summary>The Projects section.</summary>
    public required Fact<ImmutableArray<SectionEntry>> Projects { get; init; }

    /// <summary>The Publications section.</summary>
    public required Fact<ImmutableArray<SectionEntry>> Publications { get; init; }

    /// <summary>The Patents section.</summary>
    public required Fact<ImmutableArray<SectionEntry>> Patents { get; init; }

    /// <summary>The Honors and awards section.</summary>
    public required Fact<ImmutableArray<SectionEntry>> Honors { get; init; }

    /// <summary>The Courses section.</summary>
    public required Fact<ImmutableArray<SectionEntry>> Courses { get; init; }

    /// <summary>The Test scores section.</summary>
    public required Fact<ImmutableArray<SectionEntry>> TestScores { get; init; }

    /// <summary>The Languages section.</summary>
    public required Fact<ImmutableArray<SectionEntry>> Languages { get; init; }

    /// <summary>The Organizations section: associations, clubs, boards.</summary>
    public required Fact<ImmutableArray<SectionEntry>> Organizations { get; init; }

    /// <summary>The Volunteering section.</summary>
    public required Fact<ImmutableArray<SectionEntry>> Volunteering { get; init; }

    /// <summary>The Causes section.</summary>
    public required Fact<ImmutableArray<SectionEntry>> Causes { get; init; }

    /// <summary>Published articles and the Featured section, as far as a source shows them.</summary>
    public required Fact<ImmutableArray<SectionEntry>> Featured { get; init; }

    /// <summary>Recommendations that others wrote for the member.</summary>
    public required Fact<ImmutableArray<Recommendation>> RecommendationsReceived { get; init; }

    /// <summary>Recommendations that the member wrote for others.</summary>
    public required Fact<ImmutableArray<Recommendation>> RecommendationsGiven { get; init; }

    /// <summary>How many first-degree connections there are.</summary>
    public required Fact<Tally> ConnectionCount { get; init; }

    /// <summary>The connections one by one.</summary>
    public required Fact<ImmutableArray<Connection>> Connections { get; init; }

    /// <summary>How many groups the member belongs to.</summary>
    public required Fact<Tally> Groups { get; init; }

    /// <summary>How many companies the member follows.</summary>
    public required Fact<Tally> FollowedCompanies { get; init; }

    /// <summary>Invitations, sent and received.</summary>
    public required Fact<ImmutableArray<Invitation>> Invitations { get; init; }

    /// <summary>Posts, reposts and published articles.</summary>
    public required Fact<ActivityLog> Posts { get; init; }

    /// <summary>Comments.</summary>
    public required Fact<ActivityLog> Comments { get; init; }

    /// <summary>Reactions.</summary>
    public required Fact<ActivityLog> Reactions { get; init; }

    /// <summary>Joins several sources of one member into one profile. The fullest export is asked first, then the others in their order.</summary>
    /// <param name="profiles">One profile a source; at least one.</param>
    /// <returns>For every fact the first source that shows it; where none does, the reason of the first.</returns>
    /// <exception cref="ArgumentException">There is no profile.</exception>
    public static Profile Join(params IEnumerable<Profile> profiles)
    {
        ArgumentNullException.ThrowIfNull(profiles);
        var ordered = profiles.OrderBy(profile => profile.Sources.Select(source => source.Archive ?? ArchiveKind.Partial).DefaultIfEmpty(ArchiveKind.Partial).Min()).ToList();
        return ordered.Count > 0 ? ordered.Aggregate((joined, next) => joined.Or(next)) : throw new ArgumentException("There is no profile to join.", nameof(profiles));
    }

    private Profile Or(Profile other) => new()
    {
        Sources = [.. Sources, .. other.Sources],
        NewestDate = NewestDate is null || other.NewestDate > NewestDate ? other.NewestDate : NewestDate,
        Diagnostics = [.. Diagnostics, .. other.Diagnostics],
        Photo = Photo.Or(other.Photo),
        Banner = Banner.Or(other.Banner),
        Headline = Headline.Or(other.Headline),
        Location = Location.Or(other.Location),
        Industry = Industry.Or(other.Industry),
        ContactRoutes = ContactRoutes.Or(other.ContactRoutes),
        PublicAddress = PublicAddress.Or(other.PublicAddress),
        SummaryLength = SummaryLength.Or(other.SummaryLength),
        Positions = Positions.Or(other.Positions),
        Education = Education.Or(other.Education),
        Skills = Skills.Or(other.Skills),
        Certifications = Certifications.Or(other.Certifications),
        Projects = Projects.Or(other.Projects),
        Publications = Publications.Or(other.Publications),
        Patents = Patents.Or(other.Patents),
        Honors = Honors.Or(other.Honors),
        Courses = Courses.Or(other.Courses),
        TestScores = TestScores.Or(other.TestScores),
        Languages = Languages.Or(other.Languages),
        Organizations = Organizations.Or(other.Organizations),
        Volunteering = Volunteering.Or(other.Volunteering),
        Causes = Causes.Or(other.Causes),
        Featured = Featured.Or(other.Featured),
        RecommendationsReceived = RecommendationsReceived.Or(other.RecommendationsReceived),
        RecommendationsGiven = RecommendationsGiven.Or(other.RecommendationsGiven),
        ConnectionCount = ConnectionCount.Or(other.ConnectionCount),
        Connections = Connections.Or(other.Connections),
        Groups = Groups.Or(other.Groups),
        FollowedCompanies = FollowedCompanies.Or(other.FollowedCompanies),
        Invitations = Invitations.Or(other.Invitations),
        Posts = Posts.Or(other.Posts),
        Comments = Comments.Or(other.Comments),
        Reactions = Reactions.Or(other.Reactions),
    };
}
