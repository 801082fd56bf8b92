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

    /// <summary>The member's own name; empty when the source shows an empty one.</summary>
    public required Fact<string> Name { get; init; }

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

    /// <summary>How many endorsements of skills the member received and accepted.</summary>
    public required Fact<Tally> EndorsementsReceived { get; init; }

    /// <summary>Endorsements that the member gave.</summary>
    public required Fact<ActivityLog> EndorsementsGiven { get; init; }

    /// <summary>How many first-degree connections there are.</summary>
    public required Fact<Tally> ConnectionCount { get; init; }

    /// <summary>The connections one by one.</summary>
    public required Fact<ImmutableArray<Connection>> Connections { get; init; }

    /// <summary>How many groups the member belongs to.</summary>
    public required Fact<Tally> Groups { get; init; }

    /// <summary>How many companies the member follows.</summary>
    public required Fact<Tally> FollowedCompanies { get; init; }

    /// <summary>How many people the member follows without being connected to them.</summary>
    public required Fact<Tally> FollowedPeople { get; init; }

    /// <summary>How many hashtags the member follows.</summary>
    public required Fact<Tally> FollowedHashtags { get; init; }

    /// <summary>Invitations, sent and received.</summary>
    public required Fact<ImmutableArray<Invitation>> Invitations { get; init; }

    /// <summary>Who the member exchanged messages with.</summary>
    public required Fact<Correspondence> Correspondence { get; init; }

    /// <summary>Posts, reposts and published articles.</summary>
    public required Fact<ActivityLog> Posts { get; init; }

    /// <summary>Comments.</summary>
    public required Fact<ActivityLog> Comments { get; init; }

    /// <summary>Reactions.</summary>
    public required Fact<ActivityLog> Reactions { get; init; }

    /// <summary>
    /// A profile of which nothing is seen, to begin with: say what is known with a with-expression, and the rest stays unknown.
    /// </summary>
    /// <param name="source">What it is read from.</param>
    /// <param name="why">Why its facts are not seen, and what makes them visible.</param>
    /// <returns>The profile, without a date and without diagnostics.</returns>
    public static Profile Unseen(ProfileSource source, Blindspot why)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(why);
        return new Profile
        {
            Sources = [source],
            NewestDate = null,
            Diagnostics = [],
            Name = why,
            Photo = why,
            Banner = why,
            Headline = why,
            Location = why,
            Industry = why,
            ContactRoutes = why,
            PublicAddress = why,
            SummaryLength = why,
            Positions = why,
            Education = why,
            Skills = why,
            Certifications = why,
            Projects = why,
            Publications = why,
            Patents = why,
            Honors = why,
            Courses = why,
            TestScores = why,
            Languages = why,
            Organizations = why,
            Volunteering = why,
            Causes = why,
            Featured = why,
            RecommendationsReceived = why,
            RecommendationsGiven = why,
            EndorsementsReceived = why,
            EndorsementsGiven = why,
            ConnectionCount = why,
            Connections = why,
            Groups = why,
            FollowedCompanies = why,
            FollowedPeople = why,
            FollowedHashtags = why,
            Invitations = why,
            Correspondence = why,
            Posts = why,
            Comments = why,
            Reactions = why,
        };
    }

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
        // The day of the source that is asked first: windows of its facts must not reach beyond what it can know.
        NewestDate = NewestDate ?? other.NewestDate,
        Diagnostics = [.. Diagnostics, .. other.Diagnostics],
        Name = First(Name, other.Name),
        Photo = First(Photo, other.Photo),
        Banner = First(Banner, other.Banner),
        Headline = First(Headline, other.Headline),
        Location = First(Location, other.Location),
        Industry = First(Industry, other.Industry),
        ContactRoutes = First(ContactRoutes, other.ContactRoutes),
        PublicAddress = First(PublicAddress, other.PublicAddress),
        SummaryLength = First(SummaryLength, other.SummaryLength),
        Positions = First(Positions, other.Positions),
        Education = First(Education, other.Education),
        Skills = First(Skills, other.Skills),
        Certifications = First(Certifications, other.Certifications),
        Projects = First(Projects, other.Projects),
        Publications = First(Publications, other.Publications),
        Patents = First(Patents, other.Patents),
        Honors = First(Honors, other.Honors),
        Courses = First(Courses, other.Courses),
        TestScores = First(TestScores, other.TestScores),
        Languages = First(Languages, other.Languages),
        Organizations = First(Organizations, other.Organizations),
        Volunteering = First(Volunteering, other.Volunteering),
        Causes = First(Causes, other.Causes),
        Featured = First(Featured, other.Featured),
        RecommendationsReceived = First(RecommendationsReceived, other.RecommendationsReceived),
        RecommendationsGiven = First(RecommendationsGiven, other.RecommendationsGiven),
        EndorsementsReceived = First(EndorsementsReceived, other.EndorsementsReceived),
        EndorsementsGiven = First(EndorsementsGiven, other.EndorsementsGiven),
        ConnectionCount = First(ConnectionCount, other.ConnectionCount),
        Connections = First(Connections, other.Connections),
        Groups = First(Groups, other.Groups),
        FollowedCompanies = First(FollowedCompanies, other.FollowedCompanies),
        FollowedPeople = First(FollowedPeople, other.FollowedPeople),
        FollowedHashtags = First(FollowedHashtags, other.FollowedHashtags),
        Invitations = First(Invitations, other.Invitations),
        Correspondence = First(Correspondence, other.Correspondence),
        Posts = First(Posts, other.Posts),
        Comments = First(Comments, other.Comments),
        Reactions = First(Reactions, other.Reactions),
    };

    // What was seen counts more than what was concluded from a missing file.
    private static Fact<T> First<T>(Fact<T> first, Fact<T> second) =>
        first is Fact<T>.Observed { Origins: { IsEmpty: false } origins } && origins.All(origin => origin.IsInferred)
            && second is Fact<T>.Observed seen && !seen.Origins.All(origin => origin.IsInferred)
                ? second
                : first.Or(second);
}
