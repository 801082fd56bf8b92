using System.Collections.Immutable;

namespace ProfileAudit.Profiles;

/// <summary>
/// Which facts each kind of source shows of nearly every member: what depends on luck, such as the photo in an export or the end of a long
/// list on a page, and what many leave empty and a page or PDF then proves nothing of, such as languages, is left out, so that nothing is
/// promised that may not come.
/// </summary>
internal static class Showable
{
    // Any day: it is only asked whether something could be told.
    private static readonly DateOnly Day = new(2020, 1, 1);
    private static readonly Person Somebody = Person.Of("https://www.linkedin.com/in/ada-sample", "Ada Sample", "");
    private static readonly Blindspot More = new Blindspot.NeverShownBy(SourceKind.Page, Text.Of("what.more-than-500-connections", "more than 500 connections"), Text.Of("remedy.archive", "Ask LinkedIn for the larger data archive."));

    /// <summary>
    /// A profile as it may be once a source of the kind is added: with nothing in what it shows, and with something. What can be told
    /// of both can be told whatever it says.
    /// </summary>
    public static ImmutableArray<Profile> With(Profile profile, SourceKind kind) => kind switch
    {
        SourceKind.Export => [Exported(profile, false), Exported(profile, true)],
        SourceKind.Page => [Saved(profile, false), Saved(profile, true)],
        SourceKind.Pdf => [Printed(profile, false), Printed(profile, true)],
        SourceKind.Answers => [Answered(profile, false), Answered(profile, true)],
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    // The larger archive. It has a date of its own.
    private static Profile Exported(Profile profile, bool isThere) => Top(profile, isThere) with
    {
        NewestDate = profile.NewestDate ?? Day,
        PublicAddress = profile.PublicAddress,
        Industry = Or(profile.Industry, Words(isThere)),
        ContactRoutes = Or(profile.ContactRoutes, isThere ? 1 : 0),
        Positions = Or(profile.Positions, Jobs(isThere)),
        Education = Or(profile.Education, Schools(isThere)),
        Skills = Exact(profile.Skills, isThere),
        Certifications = Or(profile.Certifications, Entries(isThere)),
        Projects = Or(profile.Projects, Entries(isThere)),
        Publications = Or(profile.Publications, Entries(isThere)),
        Patents = Or(profile.Patents, Entries(isThere)),
        Honors = Or(profile.Honors, Entries(isThere)),
        Courses = Or(profile.Courses, Entries(isThere)),
        TestScores = Or(profile.TestScores, Entries(isThere)),
        Languages = Or(profile.Languages, Entries(isThere)),
        Organizations = Or(profile.Organizations, Entries(isThere)),
        Volunteering = Or(profile.Volunteering, Entries(isThere)),
        Causes = Or(profile.Causes, Entries(isThere)),
        Featured = Or(profile.Featured, Entries(isThere)),
        RecommendationsReceived = Or(profile.RecommendationsReceived, Praise(isThere)),
        RecommendationsGiven = Or(profile.RecommendationsGiven, Praise(isThere)),
        EndorsementsReceived = Exact(profile.EndorsementsReceived, isThere),
        EndorsementsGiven = Or(profile.EndorsementsGiven, Log(isThere)),
        ConnectionCount = Exact(profile.ConnectionCount, isThere),
        Connections = Or(profile.Connections, List(isThere, new Connection(Day, Somebody, "Example Bridges"))),
        FollowedCompanies = Exact(profile.FollowedCompanies, isThere),
        FollowedPeople = Exact(profile.FollowedPeople, isThere),
        FollowedHashtags = Exact(profile.FollowedHashtags, isThere),
        Invitations = Or(profile.Invitations, List(isThere, new Invitation(InvitationDirection.Outgoing, Day, InvitationNote.Personal, Somebody))),
        Correspondence = Or(profile.Correspondence, Letters(isThere)),
        Posts = Or(profile.Posts, Log(isThere)),
        Comments = Or(profile.Comments, Log(isThere)),
        Reactions = Or(profile.Reactions, Log(isThere)),
    };

    private static Profile Saved(Profile profile, bool isThere) => Top(profile, isThere) with
    {
        // Not since when there is one.
        Photo = Or(profile.Photo, new ProfileImage(isThere)),
        Banner = Or(profile.Banner, new ProfileImage(isThere)),
        // No positions: their titles stand on public pages only, and rarely all of them.
        Education = Or(profile.Education, SchoolsInPart(isThere)),
        ConnectionCount = Or(profile.ConnectionCount, isThere ? Tally.AtLeast(500, More) : Tally.Exactly(1)),
    };

    private static Profile Printed(Profile profile, bool isThere) => Top(profile, isThere) with
    {
        Positions = Or(profile.Positions, Jobs(isThere)),
        Education = Or(profile.Education, SchoolsInPart(isThere)),
    };

    private static Profile Answered(Profile profile, bool isThere) => profile with
    {
        Photo = Or(profile.Photo, new ProfileImage(isThere)),
        Banner = Or(profile.Banner, new ProfileImage(isThere)),
        Groups = Exact(profile.Groups, isThere),
        ConnectionCount = Exact(profile.ConnectionCount, isThere),
        PublicAddress = Or(profile.PublicAddress, Somebody.Address()),
    };

    // What stands at the top of every kind of profile.
    private static Profile Top(Profile profile, bool isThere) => profile with
    {
        Name = Or(profile.Name, Somebody.Name),
        Headline = Or(profile.Headline, Words(isThere)),
        Location = Or(profile.Location, Words(isThere)),
        PublicAddress = Or(profile.PublicAddress, Somebody.Address()),
        SummaryLength = Or(profile.SummaryLength, isThere ? 1 : 0),
    };

    private static string Address(this Person person) => $"https://www.linkedin.com/{person.Id}";

    private static string Words(bool isThere) => isThere ? "Example" : "";

    private static Fact<T> Or<T>(Fact<T> known, T shown) => known.Or(Fact.Observed(shown));

    // An exact count is more than a lower bound.
    private static Fact<Tally> Exact(Fact<Tally> known, bool isThere) =>
        known is Fact<Tally>.Observed { Value.IsExact: true } ? known : Fact.Observed(Tally.Exactly(isThere ? 1 : 0));

    private static ImmutableArray<T> List<T>(bool isThere, T one) => isThere ? [one] : [];

    private static ImmutableArray<Position> Jobs(bool isThere) => List(
        isThere, new Position { Company = "Example Bridges", Title = "Engineer", DescriptionLength = 0, StartedOn = new PartialDate(Day.Year), FinishedOn = null });

    private static ImmutableArray<EducationEntry> Schools(bool isThere) => List(isThere, new EducationEntry("Example University", "", false, new PartialDate(Day.Year), null));

    // Pages and PDFs leave out what members did at school, and pages the dates.
    private static ImmutableArray<EducationEntry> SchoolsInPart(bool isThere) =>
        [.. Schools(isThere).Select(school => school with { StartedOn = null, HasUnreadDate = true, HasUnreadActivities = true })];

    private static ImmutableArray<SectionEntry> Entries(bool isThere) => List(isThere, new SectionEntry("Example", new PartialDate(Day.Year)));

    private static ImmutableArray<Recommendation> Praise(bool isThere) => List(isThere, new Recommendation(RecommendationVisibility.Visible, Day, null, Somebody));

    private static ActivityLog Log(bool isThere) => isThere ? ActivityLog.From([Day]) : ActivityLog.Empty;

    private static Correspondence Letters(bool isThere) => isThere
        ? new Correspondence([new Conversation { Other = Somebody, Sent = 1, Received = 1, FirstOn = Day, LastOn = Day }], [Day])
        : Correspondence.Empty;
}
