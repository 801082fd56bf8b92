using System.Collections.Immutable;
using ProfileAudit.Profiles;

namespace ProfileAudit.Tests.Support;

/// <summary>Profiles made by hand, for tests that need facts and no files. Everyone in them is invented.</summary>
internal static class TestProfile
{
    public static DateOnly AsOf { get; } = new(2026, 3, 1);

    /// <summary>Why nothing is seen in <see cref="Unseen"/>.</summary>
    public static Blindspot Hidden { get; } = new Blindspot.LeftOut("Everything.csv", "Ask for everything.");

    /// <summary>Not one fact is seen.</summary>
    public static Profile Unseen { get; } =
        Profile.Unseen(new ProfileSource(SourceKind.Export, ArchiveKind.Partial, "Nothing is there.", 0, []), Hidden) with { NewestDate = AsOf };

    /// <summary>Every fact is seen, and there is nothing anywhere.</summary>
    public static Profile Bare { get; } = new()
    {
        Sources = [new ProfileSource(SourceKind.Export, ArchiveKind.Complete, "It holds Shares.csv.", 12, [])],
        NewestDate = AsOf,
        Diagnostics = [],
        Name = Seen("Ada Sample", "Profile.csv"),
        Photo = Seen(new ProfileImage(false), "page"),
        Banner = Seen(new ProfileImage(false), "page"),
        Headline = Seen("", "Profile.csv"),
        Location = Seen("", "Profile.csv"),
        Industry = Seen("", "Profile.csv"),
        ContactRoutes = Seen(0, "Profile.csv"),
        PublicAddress = Seen("https://www.linkedin.com/in/ada-sample-0a1b2c3d", "Invitations.csv"),
        SummaryLength = Seen(0, "Profile.csv"),
        Positions = Seen(ImmutableArray<Position>.Empty, "Positions.csv"),
        Education = Seen(ImmutableArray<EducationEntry>.Empty, "Education.csv"),
        Skills = Seen(Tally.Exactly(0), "Skills.csv"),
        Certifications = Entries(0, "Certifications.csv"),
        Projects = Entries(0, "Projects.csv"),
        Publications = Entries(0, "Publications.csv"),
        Patents = Entries(0, "Patents.csv"),
        Honors = Entries(0, "Honors.csv"),
        Courses = Entries(0, "Courses.csv"),
        TestScores = Entries(0, "TestScores.csv"),
        Languages = Entries(0, "Languages.csv"),
        Organizations = Entries(0, "Organizations.csv"),
        Volunteering = Entries(0, "Volunteering.csv"),
        Causes = Entries(0, "Causes You Care About.csv"),
        Featured = Entries(0, "Articles"),
        RecommendationsReceived = Seen(ImmutableArray<Recommendation>.Empty, "Recommendations_Received.csv"),
        RecommendationsGiven = Seen(ImmutableArray<Recommendation>.Empty, "Recommendations_Given.csv"),
        EndorsementsReceived = Seen(Tally.Exactly(0), "Endorsement_Received_Info.csv"),
        EndorsementsGiven = Seen(ActivityLog.Empty, "Endorsement_Given_Info.csv"),
        ConnectionCount = Seen(Tally.Exactly(0), "Connections.csv"),
        Connections = Seen(ImmutableArray<Connection>.Empty, "Connections.csv"),
        Groups = Seen(Tally.Exactly(0), "Ad_Targeting.csv"),
        FollowedCompanies = Seen(Tally.Exactly(0), "Company Follows.csv"),
        FollowedPeople = Seen(Tally.Exactly(0), "Member_Follows.csv"),
        FollowedHashtags = Seen(Tally.Exactly(0), "Hashtag_Follows.csv"),
        Correspondence = Seen(Correspondence.Empty, "messages.csv"),
        Invitations = Seen(ImmutableArray<Invitation>.Empty, "Invitations.csv"),
        Posts = Seen(ActivityLog.Empty, "Shares.csv"),
        Comments = Seen(ActivityLog.Empty, "Comments.csv"),
        Reactions = Seen(ActivityLog.Empty, "Reactions.csv"),
    };

    /// <summary>Every fact is seen, and nothing is neglected.</summary>
    public static Profile Flourishing { get; } = Bare with
    {
        Photo = Seen(new ProfileImage(true, new DateOnly(2025, 6, 1)), "page"),
        Banner = Seen(new ProfileImage(true, new DateOnly(2025, 6, 1)), "page"),
        Headline = Seen("I teach bridges to sing and towns to listen, gladly and in public", "Profile.csv"),
        Location = Seen("Springfield, Exampleland", "Profile.csv"),
        Industry = Seen("Civil Engineering", "Profile.csv"),
        ContactRoutes = Seen(2, "Profile.csv"),
        PublicAddress = Seen("https://www.linkedin.com/in/adasample", "Invitations.csv"),
        SummaryLength = Seen(1200, "Profile.csv"),
        Positions = Seen<ImmutableArray<Position>>([Job("Example Bridges", 400, 2020, null), Job("Sample Tunnels", 300, 2015, 2020)], "Positions.csv"),
        Education = Seen<ImmutableArray<EducationEntry>>([School(true)], "Education.csv"),
        Skills = Seen(Tally.Exactly(30), "Skills.csv"),
        Certifications = Entries(2, "Certifications.csv"),
        Projects = Entries(1, "Projects.csv"),
        Languages = Entries(3, "Languages.csv"),
        Organizations = Entries(1, "Organizations.csv"),
        Volunteering = Entries(1, "Volunteering.csv"),
        RecommendationsReceived = Seen<ImmutableArray<Recommendation>>([Praise, Praise, Praise], "Recommendations_Received.csv"),
        RecommendationsGiven = Seen<ImmutableArray<Recommendation>>([Praise with { WrittenOn = AsOf.AddDays(-30) }, Praise with { WrittenOn = AsOf.AddDays(-60) }], "Recommendations_Given.csv"),
        ConnectionCount = Seen(Tally.Exactly(600), "Connections.csv"),
        Connections = Seen<ImmutableArray<Connection>>([.. Enumerable.Range(0, 600).Select(i => new Connection(AsOf.AddDays(-7 * i), Acquaintance(i), WorkplaceOf(i)))], "Connections.csv"),
        Groups = Seen(Tally.Exactly(5), "Ad_Targeting.csv"),
        FollowedCompanies = Seen(Tally.Exactly(12), "Company Follows.csv"),
        EndorsementsReceived = Seen(Tally.Exactly(20), "Endorsement_Received_Info.csv"),
        EndorsementsGiven = Log(12, "Endorsement_Given_Info.csv"),
        Invitations = Seen<ImmutableArray<Invitation>>([.. Enumerable.Range(1, 12).Select(i => Invited with { SentOn = AsOf.AddDays(-14 * i), Person = Acquaintance(i) })], "Invitations.csv"),
        Correspondence = Seen(new Correspondence([.. Enumerable.Range(1, 24).Select(i => Talk with { Other = Acquaintance(i), LastOn = AsOf.AddDays(-7 * i) })], [.. Enumerable.Range(0, 12).Select(i => AsOf.AddMonths(i - 11))]), "messages.csv"),
        Posts = Log(40, "Shares.csv"),
        Comments = Log(60, "Comments.csv"),
        Reactions = Log(60, "Reactions.csv"),
    };

    /// <summary>One of many invented acquaintances.</summary>
    public static Person Acquaintance(int i) => Person.Of($"https://www.linkedin.com/in/acquaintance-{i}", $"Acquaintance {i}", "");

    public static Recommendation Praise => new(RecommendationVisibility.Visible, new DateOnly(2024, 5, 6));

    /// <summary>An invitation with a word of the member's own, to somebody who is in no list.</summary>
    public static Invitation Invited => new(InvitationDirection.Outgoing, AsOf, InvitationNote.Personal, Person.Of("https://www.linkedin.com/in/bea-example", "Bea Example", ""));

    /// <summary>A conversation of today, in which the member has the last word.</summary>
    public static Conversation Talk => new()
    {
        Other = Person.Of("https://www.linkedin.com/in/bea-example", "Bea Example", ""),
        Sent = 2,
        Received = 1,
        FirstOn = AsOf.AddDays(-3),
        LastOn = AsOf,
        IsOpenedByMember = true,
    };

    public static Fact<T> Seen<T>(T value, string part = "Test.csv") => Fact.Observed(value, new Origin(SourceKind.Export, part));

    public static Fact<ImmutableArray<SectionEntry>> Entries(int count, string part = "Test.csv") =>
        Seen<ImmutableArray<SectionEntry>>([.. Enumerable.Range(1, count).Select(i => new SectionEntry($"Entry {i}"))], part);

    public static Fact<ImmutableArray<Position>> Jobs(params IEnumerable<Position> positions) =>
        Seen<ImmutableArray<Position>>([.. positions], "Positions.csv");

    public static Fact<ImmutableArray<Recommendation>> Praised(params IEnumerable<RecommendationVisibility> received) =>
        Seen<ImmutableArray<Recommendation>>([.. received.Select(visibility => Praise with { Visibility = visibility })], "Recommendations_Received.csv");

    /// <summary>One connection for each company, "" for one that tells none.</summary>
    public static Fact<ImmutableArray<Connection>> WorkingAt(params IEnumerable<string> companies) =>
        Seen<ImmutableArray<Connection>>([.. companies.Select((company, i) => new Connection(AsOf, Acquaintance(i), company))], "Connections.csv");

    public static Fact<Correspondence> Talks(IEnumerable<Conversation> conversations, bool hasGaps = false) =>
        Seen(new Correspondence([.. conversations], []) { HasGaps = hasGaps }, "messages.csv");

    public static EducationEntry School(bool hasActivities) =>
        new("Example University", "BSc", hasActivities, new PartialDate(2010), new PartialDate(2014));

    public static Position Job(string company, int descriptionLength, int? from, int? to) => new()
    {
        Company = company,
        Title = "Engineer",
        DescriptionLength = descriptionLength,
        StartedOn = from is { } start ? new PartialDate(start) : null,
        FinishedOn = to is { } end ? new PartialDate(end) : null,
    };

    /// <summary>Entries a week apart, the newest a week before <see cref="AsOf"/>.</summary>
    public static Fact<ActivityLog> Log(int count, string part = "Test.csv") =>
        Seen(ActivityLog.From(Enumerable.Range(1, count).Select(i => (DateOnly?)AsOf.AddDays(-7 * i))), part);

    // One in five at each of the member's own employers, the others far and wide.
    private static string WorkplaceOf(int i) => (i % 5) switch { 0 => "Example Bridges", 1 => "Sample Tunnels Ltd.", _ => $"Elsewhere {i}" };
}
