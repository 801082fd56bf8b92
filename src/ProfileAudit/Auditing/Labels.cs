namespace ProfileAudit.Auditing;

/// <summary>What evidence of the library's rules is called, and what is found where it is no number.</summary>
internal static class Labels
{
    public static Text Present { get; } = Text.Of("evidence.is-present", "present");

    public static Text None { get; } = Text.Of("evidence.is-none", "none");

    public static Text Photo { get; } = Text.Of("evidence.photo", "photo");

    public static Text PhotoUploaded { get; } = Text.Of("evidence.photo-uploaded", "photo uploaded");

    public static Text Banner { get; } = Text.Of("evidence.banner", "banner");

    public static Text Headline { get; } = Text.Of("evidence.headline", "headline");

    public static Text HeadlineCharacters { get; } = Text.Of("evidence.headline-characters", "headline characters");

    public static Text Industry { get; } = Text.Of("evidence.industry", "industry");

    public static Text Location { get; } = Text.Of("evidence.location", "location");

    public static Text ProfileAddress { get; } = Text.Of("evidence.profile-address", "profile address");

    public static Text ContactRoutes { get; } = Text.Of("evidence.websites-and-handles", "websites and handles");

    public static Text AboutCharacters { get; } = Text.Of("evidence.about-characters", "About characters");

    public static Text NewestDate { get; } = Text.Of("evidence.newest-date", "newest date");

    public static Text Positions { get; } = Text.Of("evidence.positions", "positions");

    public static Text CurrentPositions { get; } = Text.Of("evidence.current-positions", "current positions");

    public static Text DescribedPositions { get; } = Text.Of("evidence.described-positions", "described positions");

    public static Text UndatedPositions { get; } = Text.Of("evidence.positions-without-plausible-dates", "positions without plausible dates");

    public static Text Schools { get; } = Text.Of("evidence.schools", "schools");

    public static Text SchoolsAndProjects { get; } = Text.Of("evidence.schools-and-projects", "schools and projects");

    public static Text Skills { get; } = Text.Of("evidence.skills", "skills");

    public static Text OptionalSections { get; } = Text.Of("evidence.optional-sections", "optional sections");

    public static Text Endorsements { get; } = Text.Of("evidence.endorsements", "endorsements");

    public static Text VisibleRecommendations { get; } = Text.Of("evidence.visible-recommendations", "visible recommendations");

    public static Text PendingRecommendations { get; } = Text.Of("evidence.pending-recommendations", "pending recommendations");

    public static Text RecommendationsReceived { get; } = Text.Of("evidence.recommendations-received", "recommendations received");

    public static Text Connections { get; } = Text.Of("evidence.connections", "connections");

    public static Text NewConnections { get; } = Text.Of("evidence.new-connections", "new connections");

    public static Text ConnectionsWithCompany { get; } = Text.Of("evidence.connections-with-a-company", "connections with a company");

    public static Text OwnConnections { get; } = Text.Of("evidence.connections-at-your-own-employers-and-schools", "connections at your own employers and schools");

    public static Text ConnectionsAtOneCompany { get; } = Text.Of("evidence.connections-at-the-company-where-most-are", "connections at the company where most are");

    public static Text OwnEmployers { get; } = Text.Of("evidence.own-employers", "own employers");

    public static Text MetEmployers { get; } = Text.Of("evidence.own-employers-with-a-connection", "own employers with a connection");

    public static Text Groups { get; } = Text.Of("evidence.groups", "groups");

    public static Text Associations { get; } = Text.Of("evidence.associations", "associations");

    public static Text VolunteerRoles { get; } = Text.Of("evidence.volunteer-roles-and-causes", "volunteer roles and causes");

    public static Text Followed { get; } = Text.Of("evidence.companies-people-and-hashtags", "companies, people and hashtags");

    public static Text ActiveMonths { get; } = Text.Of("evidence.active-months", "active months");

    public static Text PeopleWrittenWith { get; } = Text.Of("evidence.people-written-with", "people written with");

    public static Text DormantTies { get; } = Text.Of("evidence.dormant-ties", "dormant ties");

    public static Text Conversations { get; } = Text.Of("evidence.conversations", "conversations");

    public static Text WaitingConversations { get; } = Text.Of("evidence.conversations-that-wait-for-an-answer", "conversations that wait for an answer");

    public static Text OneSidedConversations { get; } = Text.Of("evidence.conversations-that-only-the-other-side-wrote-in", "conversations that only the other side wrote in");

    public static Text LastMessages { get; } = Text.Of("evidence.their-last-messages", "their last messages");

    public static Text SentInvitations { get; } = Text.Of("evidence.sent-invitations", "sent invitations");

    public static Text PersonalInvitations { get; } = Text.Of("evidence.invitations-with-a-word-of-your-own", "invitations with a word of your own");

    /// <summary>Those of the sent invitations that count, where a month counts for so many.</summary>
    public static Text AtMostAMonth(int most) => Text.Of("evidence.of-them-at-most-a-month", "of them, at most {most} a month", ("most", most));

    public static Text ReceivedInvitations { get; } = Text.Of("evidence.received-invitations", "received invitations");

    public static Text WaitingInvitations { get; } = Text.Of("evidence.invitations-that-became-no-connection", "invitations that became no connection");

    public static Text Posts { get; } = Text.Of("evidence.posts", "posts");

    public static Text Comments { get; } = Text.Of("evidence.comments", "comments");

    public static Text Reactions { get; } = Text.Of("evidence.reactions", "reactions");

    public static Text RecommendationsGiven { get; } = Text.Of("evidence.recommendations-given", "recommendations given");

    public static Text EndorsementsGiven { get; } = Text.Of("evidence.endorsements-given", "endorsements given");

    public static Text GivenWeighed { get; } = Text.Of("evidence.comments-reactions-recommendations-and-endorsements-weighed", "comments, reactions, recommendations and endorsements, weighed");

    public static Text PostsAndInvitations { get; } = Text.Of("evidence.posts-and-invitations", "posts and invitations");
}
