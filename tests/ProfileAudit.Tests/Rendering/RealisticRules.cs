using System.Collections.Immutable;
using ProfileAudit.Auditing;
using ProfileAudit.Profiles;

namespace ProfileAudit.Tests.Rendering;

/// <summary>Two dozen rules with the words of a real audit, and what they say of somebody who began and did not go on.</summary>
internal static class RealisticRules
{
    private static readonly Blindspot NoPage = new Blindspot.NeverShownBy(
        SourceKind.Export, "whether your profile has a photo or a banner now", "Save your profile page as HTML (Ctrl+S in your browser) and add the file.");

    private static readonly Blindspot Broken = new Blindspot.Damaged(
        "Shares.csv", "PA-ZIP-CRC", "Download the archive again, or ask LinkedIn for a new one.");

    public static ImmutableArray<RuleInfo> All { get; } =
    [
        Info("no-photo", "Profile photo", Category.Identity, 10, Effort.S, EvidenceGrade.A,
            "People rate profiles with a photo more favourably, and someone who met you once recognises a face sooner than a name.",
            "Add a recent, friendly portrait: open your profile, click the round picture, choose “Add photo”.") with { Sign = Sign.Major },
        Info("no-banner", "Banner", Category.Identity, 3, Effort.S, EvidenceGrade.D,
            "A picture behind your photo shows at a glance what you work on.",
            "Open your profile, click the camera on the grey strip at the top, choose a picture of your work."),
        Info("no-headline", "Headline", Category.Identity, 7, Effort.S, EvidenceGrade.D,
            "The headline stands beside your name wherever you comment or write.",
            "Open your profile, click the pencil below your photo, and say in a line whom you help with what."),
        Info("default-headline", "Words of your own", Category.Identity, 3, Effort.S, EvidenceGrade.E,
            "A line that anybody with your job has tells nobody what you are good at.",
            "Add what you are known for: “Engineer who keeps old bridges standing”.") with { Sign = Sign.Minor },
        Info("no-location", "Location", Category.Identity, 3, Effort.S, EvidenceGrade.D,
            "People look for somebody near them.",
            "Open your profile, click the pencil below your photo, fill in country and city."),
        Info("no-industry", "Industry", Category.Identity, 1, Effort.S, EvidenceGrade.D,
            "Searches are narrowed by industry.",
            "Open your profile, click the pencil below your photo, choose an industry."),
        Info("no-summary", "About text", Category.Substance, 7, Effort.M, EvidenceGrade.A,
            "Longer profiles are rated better, and this is the only place where you tell your story yourself.",
            "Write three short paragraphs: what you do, what you are proud of, what people may ask you about.") with { Sign = Sign.Minor },
        Info("thin-summary", "Length of About", Category.Substance, 3, Effort.M, EvidenceGrade.B,
            "Two sentences leave most questions open.", "Add an example of your work and an invitation to write to you.") with { Sign = Sign.Minor },
        Info("no-position", "Positions", Category.Substance, 10, Effort.M, EvidenceGrade.D,
            "Without a position nobody knows where you come from.", "Add your present position, then the one before it.") with { Sign = Sign.Minor },
        Info("undescribed-positions", "Described positions", Category.Substance, 7, Effort.M, EvidenceGrade.D,
            "A title says what you were called; a sentence says what you did.",
            "Add one sentence with a result to each position, the newest first.") with { Sign = Sign.Minor },
        Info("few-skills", "Skills", Category.Substance, 7, Effort.S, EvidenceGrade.C,
            "Searches match skills by name.", "Add the skills that a colleague would ask you about; LinkedIn suggests more as you type.") with { Sign = Sign.Minor },
        Info("only-basics", "More than the basics", Category.Substance, 7, Effort.M, EvidenceGrade.A,
            "What goes beyond the basics gives people something to talk to you about.",
            "Add one thing that you already have: a certificate, a project, a language, a talk.") with { Sign = Sign.Major },
        Info("few-connections", "Connections", Category.Network, 10, Effort.L, EvidenceGrade.A,
            "The number of ties predicts what people get out of their network half a year later.",
            "Write down ten people you liked working with and invite two a week, each with a sentence of your own.") with
            { Sign = Sign.Major, Excuse = Excuse.KnowEnough },
        Info("stalled-network", "New people", Category.Network, 7, Effort.M, EvidenceGrade.E,
            "A network that stopped growing shows where you were, and says little of where you are.",
            "Invite the last three people you met at work, and say where you met.") with { Sign = Sign.Minor, Excuse = Excuse.NoTime },
        Info("crowded-company", "Spread over companies", Category.Network, 0, Effort.L, EvidenceGrade.D,
            "If most people you know work at one place, news from other places reaches you late.", "Look up two people who moved on."),
        Info("no-groups", "Groups", Category.Belonging, 10, Effort.S, EvidenceGrade.E,
            "In a group you meet people whom nobody has to introduce to you.",
            "Search LinkedIn for the name of your field, choose “Groups”, join one where people answer each other.") with
            { Sign = Sign.Major, Excuse = Excuse.DontKnowHow },
        Info("no-associations", "Associations", Category.Belonging, 7, Effort.S, EvidenceGrade.E,
            "An association says what you care about.", "Add the associations that you belong to under Organizations.") with { Sign = Sign.Major },
        Info("no-volunteering", "Volunteering", Category.Belonging, 1, Effort.S, EvidenceGrade.D,
            "Helping somewhere shows you as a person.", "Add where you help, even if it is small."),
        Info("impersonal-invitations", "A personal word", Category.Relationships, 3, Effort.S, EvidenceGrade.E,
            "A sentence of your own tells people why it is you who writes.",
            "Next time you invite somebody, choose “Add a note” and say where you met.") with { Sign = Sign.Minor, Excuse = Excuse.DontKnowHow },
        Info("unanswered-invitations", "Waiting invitations", Category.Relationships, 1, Effort.S, EvidenceGrade.E,
            "Somebody made the first step and waits for you.",
            "Open “My Network”, look at each person, accept whom you know and ignore the rest.") with { Sign = Sign.Minor, Excuse = Excuse.Salespeople },
        Info("no-posts", "Posts", Category.Giving, 7, Effort.M, EvidenceGrade.A,
            "People who share something of their work get more news back.", "Share one thing that you learned this month, in three sentences.") with
            { Sign = Sign.Minor, Excuse = Excuse.NoBenefit },
        Info("no-comments", "Comments", Category.Giving, 3, Effort.S, EvidenceGrade.E,
            "A comment is the smallest way to be helpful where others see it.",
            "Find one post by somebody you know and add what you think of it.") with { Sign = Sign.Minor, Excuse = Excuse.NoBenefit },
        Info("no-recommendations-given", "Recommendations you gave", Category.Giving, 3, Effort.M, EvidenceGrade.E,
            "A recommendation costs you twenty minutes and stays with somebody for years.",
            "Choose a colleague whose work you admire and write three sentences about one thing that went well.") with
            { Sign = Sign.Minor, Excuse = Excuse.NoBenefit },
        Info("irregular-habit", "A small habit", Category.Giving, 3, Effort.L, EvidenceGrade.E,
            "Networking is a lot like exercise: little and often.", "Choose a day of the week and ten minutes.") with
            { Sign = Sign.Minor, Excuse = Excuse.NoTime },
    ];

    public static Verdict? Told(RuleId id) => id.Value switch
    {
        "no-photo" or "no-banner" => new Verdict.CannotTell(NoPage),
        "no-headline" => Verdict.Kept("Your headline says what you do.", new Evidence("headline", "47 characters", "Profile.csv", 1)),
        "default-headline" => Verdict.Neglected(
            "Your headline only repeats your job title and employer.", new Evidence("headline", "Engineer at Example Bridges", "Profile.csv", 1)),
        "no-location" => Verdict.Neglected("Your profile names no place.", new Evidence("location", "none", "Profile.csv", 1)),
        "no-industry" => Verdict.Kept("Your profile names your industry.", new Evidence("industry", "Civil Engineering", "Profile.csv", 1)),
        "no-summary" => Verdict.Neglected("Your About section is empty.", new Evidence("About", "empty", "Profile.csv", 1)),
        "thin-summary" => Verdict.DoesNotApply("There is no About text yet whose length could be judged."),
        "no-position" => Verdict.Kept("Your profile lists 3 positions.", Evidence.Of("positions", 3) with { Source = "Positions.csv" }),
        "undescribed-positions" => Verdict.Scored(
            1.0 / 3,
            "1 of your 3 positions of the last ten years says what you did there.",
            new Evidence("described positions", "1 of 3", "Positions.csv")),
        "few-skills" => Verdict.Scored(0.54, "You list 11 skills.", Evidence.Of("skills", 11) with { Source = "Skills.csv" }),
        "only-basics" => Verdict.Scored(
            0.25, "One of thirteen optional sections has something in it: languages.", new Evidence("sections in use", "1 of 13", "Languages.csv")),
        "few-connections" => Verdict.Scored(0.38, "You have 38 connections.", Evidence.Of("connections", 38) with { Source = "Connections.csv" }),
        "stalled-network" => Verdict.Neglected(
            "You connected with nobody in the last 12 months.", new Evidence("newest connection", "14 June 2023", "Connections.csv", 1)),
        "crowded-company" => Verdict.Scored(
            0.5, "31 % of the people you know work at one company.", new Evidence("largest company", "12 of 38", "Connections.csv")),
        "no-groups" => Verdict.Neglected("You belong to no group.", Evidence.Of("groups", 0) with { Source = "Ad_Targeting.csv", Row = 1 }),
        "no-associations" => Verdict.Kept("You belong to an association.", Evidence.Of("organizations", 1) with { Source = "Organizations.csv" }),
        "no-volunteering" => Verdict.Neglected("Your profile shows no volunteering.", Evidence.Of("entries", 0) with { Source = "Volunteering.csv" }),
        "impersonal-invitations" => Verdict.Scored(
            0.2, "1 of your last 24 invitations came with a word of your own.", new Evidence("invitations with a note", "1 of 24", "Invitations.csv")),
        "unanswered-invitations" => Verdict.Scored(
            0.4, "6 invitations wait for your answer.", Evidence.Of("waiting invitations", 6) with { Source = "Invitations.csv" }),
        "no-posts" => new Verdict.CannotTell(Broken),
        "no-comments" => Verdict.Scored(
            0.17, "You commented twice in the last 12 months.", Evidence.Of("comments", 2) with { Source = "Comments.csv" }),
        "no-recommendations-given" => Verdict.Neglected(
            "You have not recommended anybody yet.", Evidence.Of("recommendations given", 0) with { Source = "Recommendations_Given.csv" }),
        "irregular-habit" => null,
        _ => throw new ArgumentOutOfRangeException(nameof(id)),
    };

    public static RuleInfo Info(
        string id, string title, Category category, int weight, Effort effort, EvidenceGrade grade, string why, string remedy) => new()
        {
            Id = id,
            Title = title,
            Category = category,
            Weight = new Weight(weight),
            Effort = effort,
            Grade = grade,
            Why = why,
            Remedy = remedy,
            HelpUri = new Uri($"https://github.com/profile-audit/profile-audit/blob/main/docs/rules/{id}.md"),
        };
}
