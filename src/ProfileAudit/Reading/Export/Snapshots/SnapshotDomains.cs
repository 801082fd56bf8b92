using ProfileAudit.Reading.Export.Tables;

namespace ProfileAudit.Reading.Export.Snapshots;

/// <summary>Which table a domain of the member data API is. Its rows carry the column names of the table's file.</summary>
internal static class SnapshotDomains
{
    public const string Recommendations = "RECOMMENDATIONS";

    public const string Endorsements = "ENDORSEMENTS";

    public static Table? TableOf(string domain, ExportTables tables) => domain switch
    {
        "PROFILE" => tables.Profile,
        "POSITIONS" => tables.Positions,
        "EDUCATION" => tables.Education,
        "SKILLS" => tables.Skills,
        "CERTIFICATIONS" => tables.Certifications,
        "PROJECTS" => tables.Projects,
        "PUBLICATIONS" => tables.Publications,
        "PATENTS" => tables.Patents,
        "HONORS" => tables.Honors,
        "COURSES" => tables.Courses,
        "TEST_SCORES" => tables.TestScores,
        "LANGUAGES" => tables.Languages,
        "ORGANIZATIONS" => tables.Organizations,
        "VOLUNTEERING_EXPERIENCES" or "VOLUNTEERING" => tables.Volunteering,
        "CAUSES_YOU_CARE_ABOUT" => tables.Causes,
        "RICH_MEDIA" => tables.RichMedia,
        "AD_TARGETING" => tables.AdTargeting,
        "GROUPS" => tables.Groups,
        "CONNECTIONS" => tables.Connections,
        "INVITATIONS" => tables.Invitations,
        "COMPANY_FOLLOWS" => tables.CompanyFollows,
        "MEMBER_SHARE_INFO" => tables.Shares,
        "INSTANT_REPOSTS" => tables.Reposts,
        "ALL_COMMENTS" => tables.Comments,
        "ALL_LIKES" => tables.Reactions,
        "REGISTRATION" => tables.Find(PartName.KeyOf("Registration.csv")),
        "EMAIL_ADDRESSES" => tables.Find(PartName.KeyOf("Email Addresses.csv")),
        "INBOX" => tables.Messages,
        "SEARCHES" => tables.Find(PartName.KeyOf("SearchQueries.csv")),
        "ALL_VOTES" => tables.Find(PartName.KeyOf("Votes.csv")),
        "MEMBER_FOLLOWING" => tables.MemberFollows,
        "login" => tables.Find(PartName.KeyOf("Logins.csv")),
        _ => null,
    };
}
