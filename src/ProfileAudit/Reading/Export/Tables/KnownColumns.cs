using System.Collections.Frozen;

namespace ProfileAudit.Reading.Export.Tables;

/// <summary>
/// Every column that a table has had in any export, used here or not: what is beyond these is new, and worth a note. A table whose columns
/// nobody has seen is not listed.
/// </summary>
internal static class KnownColumns
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> ByTable = new (string Table, string Columns)[]
    {
        ("Profile", "First Name,Last Name,Maiden Name,Address,Birth Date,Contact Instructions,Marital Status,Headline,Summary,Industry,Country,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers"),
        ("Positions", "Company Name,Title,Description,Location,Started On,Finished On"),
        ("Education", "School Name,Start Date,End Date,Notes,Degree Name,Activities"),
        ("Skills", "Name"),
        ("Languages", "Name,Proficiency"),
        ("Certifications", "Name,Url,Authority,Started On,Finished On,License Number"),
        ("Projects", "Title,Description,Url,Started On,Finished On,Start Date,End Date"),
        ("Publications", "Name,Published On,Description,Publisher,Url"),
        ("Honors", "Title,Description,Issued On,Issuer,Issue Date"),
        ("Courses", "Name,Number"),
        ("Organizations", "Name,Description,Position,Started On,Finished On"),
        ("Volunteering", "Company Name,Role,Cause,Started On,Finished On,Description"),
        ("Causes You Care About", "Supported Cause"),
        ("TestScores", "Tested On,Name,Description,Score"),
        ("Recommendations_Received", "First Name,Last Name,Company,Job Title,Text,Creation Date,Status"),
        ("Recommendations_Given", "First Name,Last Name,Company,Job Title,Text,Creation Date,Status"),
        ("Endorsement_Received_Info", "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status"),
        ("Endorsement_Given_Info", "Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status"),
        ("Rich_Media", "Date/Time,Media Description,Media Link,Type,Link"),
        ("Connections", "First Name,Last Name,URL,Email Address,Company,Position,Connected On"),
        ("Invitations", "From,To,Sent At,Message,Direction,inviterProfileUrn,inviteeProfileUrn,inviterProfileUrl,inviteeProfileUrl"),
        ("messages", "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,DIRECTION,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT"),
        ("Company Follows", "Organization,Followed On"),
        ("Member_Follows", "Date,Status,FullName"),
        ("Hashtag_Follows", "HashTag,CreatedTime,LastModifiedTime,State"),
        ("Ad_Targeting", "Member Age,Buyer Groups,Company Names,Company Follower of,Company Category,Company Size,Degrees,degreeClass,Member Schools,Company Growth Rate,Fields of Study,Company Connections,Function By Size,Job Functions,Member Gender,Graduation Year,Member Groups,Company Industries,Member Interests,Interface Locales,interfaceLocale,Member Traits,Profile Locations,Company Revenue,Job Seniorities,Member Skills,Job Titles,Years of Experience"),
        ("Ad_Targeting", "Age Group,Country,Company Sizes,Companies,Followed Companies,Functions,Gender,Industries,Followed Industries,Partner Opt Out Advertising,Seniorities,State,Postal Code,Schools,Graduation Year,Groups,Interface Language,Degree Classes,Skills"),
        ("Shares", "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility,Share Title,Share Description,Type"),
        ("InstantReposts", "Date,Link"),
        ("Comments", "Date,Link,Message"),
        ("Reactions", "Date,Type,Link"),
        ("Votes", "Date,Link,OptionText"),
        ("Registration", "Registered At,Registration Ip,Subscription Types,Registration Date,Registration IP Address,Invited by (First Name),Invited by (Last Name)"),
        ("Email Addresses", "Email Address,Confirmed,Primary,Updated On"),
        ("Logins", "Login Date,IP Address,User Agent,Login Type"),
        ("Security Challenges", "Challenge Date,IP Address,User Agent,Country,Challenge Type"),
        ("SearchQueries", "Time,Search Query"),
        ("Ads Clicked", "Ad clicked Date,Ad Title/Id"),
    }
        .GroupBy(entry => PartName.KeyOf(entry.Table), entry => entry.Columns, StringComparer.Ordinal)
        .ToFrozenDictionary(
            table => table.Key,
            table => table.SelectMany(columns => columns.Split(',')).Select(name => PartName.ColumnKey(name)).ToFrozenSet(StringComparer.Ordinal),
            StringComparer.Ordinal);

    /// <summary>How many of a header's cells name a column that the table has never had. A cell without a name is no column.</summary>
    public static int CountUnknown(Table table, IEnumerable<string> cellKeys) =>
        ByTable.TryGetValue(table.Key, out var known) ? cellKeys.Count(key => key.Length > 0 && !known.Contains(key) && table.ColumnOf(key) < 0) : 0;
}
