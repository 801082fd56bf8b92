namespace ProfileAudit.Samples.ExportMaker;

/// <summary>Header lines of 2024 and later that several members share.</summary>
internal static class Headers
{
    public const string Profile =
        "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers";

    public const string Positions = "Company Name,Title,Description,Location,Started On,Finished On";
    public const string Education = "School Name,Start Date,End Date,Notes,Degree Name,Activities";
    public const string Recommendations = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status";
    public const string Invitations = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl";
    public const string Registration = "Registered At,Registration Ip,Subscription Types";
    public const string EmailAddresses = "Email Address,Confirmed,Primary,Updated On";
    public const string Shares = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility";
    public const string Comments = "Date,Link,Message";
    public const string Reactions = "Date,Type,Link";
    public const string RichMedia = "Date/Time,Media Description,Media Link";

    public const string Messages =
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS";

    public const string AdTargeting =
        "Member Age,Buyer Groups,Company Names,Company Names,Company Follower of,Company Names,Company Category,Company Size,Degrees,degreeClass,Member Schools,Company Growth Rate,Fields of Study,Company Connections,Function By Size,Job Functions,Member Gender,Graduation Year,Member Groups,Company Industries,Member Interests,Interface Locales,interfaceLocale,Member Traits,Profile Locations,Company Revenue,Job Seniorities,Member Skills,Job Titles,Job Titles,Job Titles,Years of Experience";

    /// <summary>The one row of Ad_Targeting.csv, filled where the audit looks.</summary>
    /// <param name="employer">The employer.</param>
    /// <param name="groups">The cell "Member Groups".</param>
    public static string[] AdTargetingRow(string employer, string groups)
    {
        var row = new string[32];
        Array.Fill(row, "");
        (row[0], row[2], row[10], row[18], row[21], row[22], row[31]) = ("35-54", employer, "Example University", groups, "English", "en_US", "12");
        return row;
    }
}
