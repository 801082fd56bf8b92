using System.Collections.Immutable;
using ProfileAudit.Reading.Export.Tables;

namespace ProfileAudit.Reading.Export;

/// <summary>All tables of one export: where its rows go to.</summary>
internal sealed class ExportTables
{
    private readonly Dictionary<string, Table> byKey;

    public ExportTables()
    {
        All =
        [
            Profile, Positions, Education, Skills, Certifications, Projects, Publications, Patents, Honors, Courses, TestScores, Languages,
            Organizations, Volunteering, Causes, RecommendationsReceived, RecommendationsGiven, RichMedia, AdTargeting, Groups, Connections, Invitations,
            CompanyFollows, MemberFollows, HashtagFollows, EndorsementsReceived, EndorsementsGiven, Messages, Shares, Reposts, Comments, Reactions, .. Dated,
        ];
        byKey = All.ToDictionary(table => table.Key, StringComparer.Ordinal);
        foreach (var (old, table) in new (string, Table)[] { ("Test Scores", TestScores), ("Volunteer Experiences", Volunteering), ("Likes", Reactions) })
            byKey.TryAdd(PartName.KeyOf(old), table);
    }

    public ImmutableArray<Table> All { get; }

    public ProfileTable Profile { get; } = new();

    public PositionsTable Positions { get; } = new();

    public EducationTable Education { get; } = new();

    public SkillsTable Skills { get; } = new();

    public SectionTable Certifications { get; } = new("Certifications.csv", "Name", "Started On", "Finished On", "Authority", "License Number");

    public SectionTable Projects { get; } = new("Projects.csv", "Title", "Started On|Start Date", "Finished On|End Date", "Description", "Url");

    public SectionTable Publications { get; } = new("Publications.csv", "Name", "Published On", null, "Description", "Publisher", "Url");

    public SectionTable Patents { get; } = new("Patents.csv", "Title|Name", "Issued On|Issue Date|Filed On", null, "Description", "Issuer", "Number|Patent Number|Application Number", "Url");

    public SectionTable Honors { get; } = new("Honors.csv", "Title", "Issued On|Issue Date", null, "Description");

    public SectionTable Courses { get; } = new("Courses.csv", "Name", null, null, "Number");

    public SectionTable TestScores { get; } = new("TestScores.csv", "Name", "Tested On", null, "Description", "Score");

    public SectionTable Languages { get; } = new("Languages.csv", "Name", null, null, "Proficiency");

    public SectionTable Organizations { get; } = new("Organizations.csv", "Name", "Started On", "Finished On", "Description", "Position");

    public SectionTable Volunteering { get; } = new("Volunteering.csv", "Company Name|Organization", "Started On", "Finished On", "Role", "Cause");

    public SectionTable Causes { get; } = new("Causes You Care About.csv", "Supported Cause", null, null);

    public RecommendationsTable RecommendationsReceived { get; } = new("Recommendations_Received.csv");

    public RecommendationsTable RecommendationsGiven { get; } = new("Recommendations_Given.csv");

    public RichMediaTable RichMedia { get; } = new();

    public AdTargetingTable AdTargeting { get; } = new();

    public GroupsTable Groups { get; } = new();

    public ConnectionsTable Connections { get; } = new();

    public InvitationsTable Invitations { get; } = new();

    public CompanyFollowsTable CompanyFollows { get; } = new();

    public FollowsTable MemberFollows { get; } = new("Member_Follows.csv", "Date", "FullName", "Status");

    public FollowsTable HashtagFollows { get; } = new("Hashtag_Follows.csv", "CreatedTime", "HashTag", "State");

    public EndorsementsTable EndorsementsReceived { get; } = new("Endorsement_Received_Info.csv");

    public EndorsementsTable EndorsementsGiven { get; } = new("Endorsement_Given_Info.csv");

    public MessagesTable Messages { get; } = new();

    public ActivityTable Shares { get; } = new("Shares.csv", "Date", "ShareLink|Share Link", "ShareCommentary|Share Commentary", "Visibility");

    public ActivityTable Reposts { get; } = new("InstantReposts.csv", "Date", "Link");

    public CommentsTable Comments { get; } = new();

    public ActivityTable Reactions { get; } = new("Reactions.csv", "Date", "Link", "Type");

    public ArticlePages Articles { get; } = new();

    private static IEnumerable<DatedTable> Dated =>
    [
        new("Registration.csv", "Registered At|Registration Date", "Registration Ip|Registration IP Address", "Subscription Types"),
        new("Email Addresses.csv", "Updated On", "Email Address", "Primary"),
        new("Logins.csv", "Login Date", "IP Address", "Login Type"),
        new("SearchQueries.csv", "Time", "Search Query"),
        new("Votes.csv", "Date", "Link", "OptionText"),
        new("Security Challenges.csv", "Challenge Date", "Challenge Type", "Country"),
        new("Ads Clicked.csv", "Ad clicked Date", "Ad Title/Id"),
    ];

    public Table? Find(string key) => byKey.GetValueOrDefault(key);
}
