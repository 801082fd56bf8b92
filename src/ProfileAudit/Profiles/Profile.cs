using System.Collections.Immutable;
using ProfileAudit.Profiles.Joining;

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

    /// <summary>
    /// Joins several sources of one member into one profile, fact by fact; the order in which they are named makes no difference. Taken is
    /// what the member answered; then what was seen over what a missing file let conclude; then an exact count over a lower bound, and the
    /// higher of two lower bounds; then the newer source, unless the other is worth more than it is older; then, for what visitors see, the
    /// saved page before the export before the PDF, and for everything else the fullest export. What contradicts itself is noted.
    /// </summary>
    /// <param name="profiles">One profile a source, or joined ones; at least one.</param>
    /// <returns>
    /// The joined profile. Where no source shows a fact, the reason of the one that was nearest to it. Its date is the newest up to which
    /// every source of its activity and network can tell something.
    /// </returns>
    /// <exception cref="ArgumentException">There is no profile.</exception>
    /// <exception cref="DifferentPeopleException">Two of the sources are clearly of different people.</exception>
    public static Profile Join(params IEnumerable<Profile> profiles)
    {
        ArgumentNullException.ThrowIfNull(profiles);
        var all = profiles.ToList();
        return all switch
        {
            [] => throw new ArgumentException("There is no profile to join.", nameof(profiles)),
            [var only] => only,
            _ => new ProfileJoin(all).Join(),
        };
    }
}
