using System.Text;
using ProfileAudit.Profiles;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reading.Export;

/// <summary>
/// Look-alikes of exports of all years, each with the names, headers, dates and quirks of its time. Ada Sample is invented, and the same in
/// all of them.
/// </summary>
public sealed class EraTests
{
    private const string Me = "https://www.linkedin.com/in/ada-sample-0a1b2c3d";
    private const string Bo = "https://www.linkedin.com/in/bo-test-1a2b3c4d";
    private const string Notes = "Notes:\n\"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here https://www.linkedin.com/help/linkedin/answer/261\"\n\n";
    private const string Ads = "Member Age,Buyer Groups,Company Names,Company Names,Company Follower of,Company Names,Company Category,Company Size,Degrees,degreeClass,Member Schools,Company Growth Rate,Fields of Study,Company Connections,Function By Size,Job Functions,Member Gender,Graduation Year,Member Groups,Company Industries,Member Interests,Interface Locales,interfaceLocale,Member Traits,Profile Locations,Company Revenue,Job Seniorities,Member Skills,Job Titles,Job Titles,Job Titles,Years of Experience\n";
    private const string AdsRow = "35-54,,Example GmbH,,,,,,,,Example University,,,,,,,,Bridges of Exampleland; Songs; 1234567,,,English,en_US,,,,,Inferred; Skills,,,,12\n";

    private static readonly (string, string) Education = ("Education.csv", "School Name,Start Date,End Date,Notes,Degree Name,Activities\nExample University,2012,Sep 2016,,Bachelor of Science,Chess club\n,2010,,,,\n");
    private static readonly (string, string) Positions = ("Positions.csv", Exported.PositionsHeader + "Example GmbH,Engineer,\"Led a team of 5.  • Cut cost by 20 %\",Springfield,Jan 2021,\nSample & Sons,Trainee,,,2016,Dec 2020\n");
    private static readonly (string, string) Skills = ("Skills.csv", "Name\nC#\nc#\n\"Planning, long term\"\n");
    private static readonly (string, string) Languages = ("Languages.csv", "Name,Proficiency\nEnglish,Native or bilingual proficiency\nGerman,\n");
    private static readonly (string, string) Phones = ("PhoneNumbers.csv", "Extension,Number,Type\n,,\n");
    private static readonly (string, string) Modern = ("Profile.csv", Exported.ProfileHeader + "Ada,Sample,,,Mar 4,Data engineer at Example,\"Builds pipelines.  Writes docs.\",Software Development,12345,\"Springfield, Example Region, Exampleland\",[adasample],\"[COMPANY:https://example.com,BLOG:https://blog.example.com/a,b]\",[SKYPE:adasample]\n");
    private static readonly (string, string) Follows = ("Company Follows.csv", "Organization,Followed On\nExample GmbH,Fri Mar 03 09:12:44 UTC 2017");
    private static readonly (string, string) Mail = ("Email Addresses.csv", "Email Address,Confirmed,Primary,Updated On\nada@example.com,Yes,Yes,\"1/9/18, 2:37 PM\"");
    private static readonly (string, string) Shares = ("Shares.csv", "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\r\n2024-01-09 14:37:00,https://www.linkedin.com/feed/update/1,\"line1\"\"\n\"\"\n\"\"line3\",,,MEMBER_NETWORK\r\n2024-01-08 14:37:00,https://www.linkedin.com/feed/update/2,,,,PUBLIC\r\n");

    private static readonly Dictionary<string, (string Name, byte[] Content)[]> Eras = new(StringComparer.Ordinal)
    {
        ["2015"] =
        [
            Plain(("Profile.csv", "First Name,Last Name,Maiden Name,Address,Birth Date,Marital Status,Contact Instructions,Headline,Summary,Industry,Country,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\nAda,Sample,,,,,,Data engineer at Example,\"Builds pipelines.  Writes docs.\",Software Development,Exampleland,12345,\"Springfield, Example Region, Exampleland\",adasample,\"COMPANY:https://example.com, BLOG:https://blog.example.com/a,b\",\n")),
            Plain(("Positions.csv", "Title,Company Name,Location,Description,Started On,Finished On\nEngineer,Example GmbH,Springfield,\"Led a team of 5.  • Cut cost by 20 %\",Jan 2021,\nTrainee,Sample & Sons,,,2016,Dec 2020\n")),
            Plain(Education), Plain(Skills), Plain(Languages), Plain(Follows), Plain(Mail),
            Plain(("Connections.csv", "First Name,Last Name,Email Address,Company,Position,Connected On\nBo,Test,,Example GmbH,Engineer,\"1/9/18, 2:37 PM\"\n,,,,,\"1/8/18, 2:37 PM\"\n")),
            Plain(("Ad Targeting.csv", "Age Group,Country,Company Sizes,Companies,Functions,Gender,Industries,Seniorities,Schools,Graduation Year,Groups\n35-54,Exampleland,,Example GmbH,,,,,,,Bridges of Exampleland; Songs; 1234567\n")),
            Plain(("Recommendations Received.csv", "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nSam,Placeholder,Example GmbH,Manager,Great,\"01/09/18, 02:37 PM\",VISIBLE\n")),
            Plain(("Endorsement Received Info.csv", "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorsement Status\n2018/01/09 14:37:00 UTC,C#,Bo,Test,ACCEPTED\n")),
            ("0a1b2c3d4e5f.jpg", [0xFF, 0xD8, 0xFF, 0xE0]),
        ],
        ["2018"] =
        [
            Plain(("Profile.csv", "First Name,Last Name,Maiden Name,Address,Birth Date,Contact Instructions,Headline,Summary,Industry,Country,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\nAda,Sample,,,\"Mar 4, 1990\",,Data engineer at Example,\"Builds pipelines.  Writes docs.\",Software Development,Exampleland,12345,\"Springfield, Example Region, Exampleland\",adasample,\"COMPANY:https://example.com, BLOG:https://blog.example.com/a,b\",\n")),
            Plain(Positions), Plain(Education), Plain(Skills), Plain(Languages), Plain(Mail), Plain(("Phone Numbers.csv", "Extension,Number,Type\n,,\n")),
            Utf16Tabs("Company Follows.csv", "Organization,Followed On\nExample GmbH,Fri Mar 03 09:12:44 UTC 2017\n"),
            Plain(("Connections.csv", "First Name,Last Name,Email Address,Company,Position,Connected On\nBo,Test,,Example GmbH,Engineer,\"1/9/18, 2:37 PM\"\n,,,,,\"1/8/18, 2:37 PM\"\n")),
            Utf16Tabs("Ad Targeting.csv", "Age Group,Country,Company Sizes,Companies,Followed Companies,Functions,Gender,Industries,Followed Industries,Partner Opt Out Advertising,Seniorities,State,Postal Code,Schools,Graduation Year,Groups,Interface Language,Degree Classes,Skills\n35-54,Exampleland,,Example GmbH,,,,,,,,,,,,Bridges of Exampleland; Songs; 1234567,en,,Inferred\n"),
            Plain(("Recommendations Received.csv", "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nSam,Placeholder,Example GmbH,Manager,Great,\"01/09/18, 02:37 PM\",VISIBLE\n")),
            Plain(("Endorsement Received Info.csv", "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorsement Status\n2018/01/09 14:37:00 UTC,C#,Bo,Test,ACCEPTED\n")),
            Plain(("Messages.csv", "From,To,Date,Subject,Content,Direction,Folder\nBo Test,Ada Sample,\"1/9/18, 2:37 PM\",,Hello,INCOMING,INBOX\n")),
            Utf16Tabs("Shares.csv", "Date,Share Title,Share Description,Share Link,Share Commentary,Shared URL,Media URL,Type,Visibility\n2024/01/09 14:37:00 UTC,,,https://www.linkedin.com/feed/update/1,Hello,,,,Public\n2024/01/08 14:37:00 UTC,,,https://www.linkedin.com/feed/update/2,Hello,,,,Public\n"),
            Plain(("Search Queries.csv", "Time,Search Query\n2024/01/09 14:37:00 UTC,bridge\n")),
            Plain(("Videos.csv", "Description,Link\nVideo content can be downloaded at,https://www.linkedin.com/psettings/\n")),
        ],
        ["2022"] =
        [
            Plain(Modern), Plain(Positions), Plain(Education), Plain(Skills), Plain(Languages), Plain(Phones), Plain(Follows), Plain(Mail),
            Plain(("Connections.csv", Notes + "First Name,Last Name,Email Address,Company,Position,Connected On\nBo,Test,,Example GmbH,Engineer,09 Jan 2018\n,,,,,08 Jan 2018")),
            Plain(("Ad_Targeting.csv", Without(Ads, "Buyer Groups") + Without(AdsRow, null))),
            Plain(("Recommendations_Received.csv", "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nSam,Placeholder,Example GmbH,Manager,Great,\"01/09/18, 02:37 PM\",VISIBLE\n")),
            Plain(("Endorsement_Received_Info.csv", "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorsement Status\n2018/01/09 14:37:00 UTC,C#,Bo,Test,ACCEPTED\n")),
            Plain(("messages.csv", $"CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n2-x==,,Bo Test,{Bo},Ada Sample,2018-01-09 14:37:00 UTC,,Hello,INBOX\n")),
            Plain(("Invitations.csv", "From,To,Sent At,Message,Direction\nAda Sample,Cy Test,\"1/9/18, 2:37 PM\",,OUTGOING\n")),
            Plain(("Rich Media.csv", "Type,Link\nVideo content can be downloaded at,https://www.linkedin.com/psettings/member-data/videos\nDocuments can be downloaded at,https://www.linkedin.com/psettings/rich-media\n")),
            Plain(("Learning.csv", "Content Title,Content Description,Content Type,Content Last Watched Date (if viewed),Content Completed At (if completed),Content Saved,Notes taken on videos (if taken),\nBridges,\"<p>a\r\nb</p>\",Course,2018-01-09 14:37 UTC,N/A,false,N/A,\n")),
            Plain(Shares),
            Plain(("Comments.csv", "Date,Link,Message\r\n2024-01-09 14:37:00,https://www.linkedin.com/feed/update/1,\"say \"\"hi\"\", Bo\"\r\n")),
        ],
        ["2024"] =
        [
            Plain(Modern), Plain(Positions), Plain(Education), Plain(Skills), Plain(Languages), Plain(Phones), Plain(Follows), Plain(Mail),
            Plain(("Connections.csv", Notes + Exported.ConnectionsHeader + $"Bo,Test,{Bo},,Example GmbH,Engineer,09 Jan 2018\n,,,,,,08 Jan 2018")),
            Plain(("Ad_Targeting.csv", Ads + AdsRow)),
            Plain(("Recommendations_Received.csv", "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nSam,Placeholder,Example GmbH,Manager,Great,\"01/09/18, 02:37 PM\",VISIBLE\n")),
            Plain(("Endorsement_Received_Info.csv", "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status\n2018/01/09 14:37:00 UTC,C#,Bo,Test,www.linkedin.com/in/bo-test-1a2b3c4d,ACCEPTED\n")),
            Plain(("messages.csv", $"CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,IS MESSAGE DRAFT,IS CONVERSATION DRAFT\n2-x==,,Bo Test,{Bo},Ada Sample,{Me},2018-01-09 14:37:00 UTC,,Hello,INBOX,No,No\n")),
            Plain(("Invitations.csv", $"From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nAda Sample,Cy Test,\"1/9/18, 2:37 PM\",,OUTGOING,{Me},https://www.linkedin.com/in/cy-test\n")),
            Plain(("Rich_Media.csv", "Date/Time,Media Description,Media Link\n\"You uploaded a profile background photo on January 9, 2018 at 2:37 PM (GMT)\", -,https://media.licdn.com/dms/image/v2/x/profile-displaybackgroundimage-shrink_200_800/0\n\"You uploaded a group logo on January 9, 2018 at 2:37 PM (GMT)\", -,https://media.licdn.com/dms/image/v2/x/group-logo_image-shrink_1/0\n")),
            Plain(Shares),
            Plain(("Comments.csv", "Date,Link,Message\n2024-01-09 14:37:00,https://www.linkedin.com/feed/update/1,\"say \\\"hi\\\", Bo\nand more\"\n")),
            Plain(("LearningCoachMessages.csv", "No conversations found\n")), Plain(("learning_coach_messages.csv", "CONVERSATION ID,FROM,DATE\n")),
            Plain(("Profile Summary.csv", "Profile Summary\n\n")),
        ],
        ["2026"] =
        [
            Plain(Modern), Plain(Positions), Plain(Education), Plain(Skills), Plain(Languages), Plain(Phones), Plain(Follows), Plain(Mail),
            Plain(("Connections.csv", Notes + Exported.ConnectionsHeader + $"Bo,Test,{Bo},,Example GmbH,Engineer,09 Jan 2018\n,,,,,,08 Jan 2018")),
            Plain(("Ad_Targeting.csv", Ads + AdsRow)),
            Plain(("Recommendations_Received.csv", "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nSam,Placeholder,Example GmbH,Manager,Great,\"01/09/18, 02:37 PM\",VISIBLE\n")),
            Plain(("Endorsement_Received_Info.csv", "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status\n2018/01/09 14:37:00 UTC,C#,Bo,Test,www.linkedin.com/in/bo-test-1a2b3c4d,ACCEPTED\n")),
            Plain(("messages.csv", $"\"CONVERSATION ID\",\"CONVERSATION TITLE\",\"FROM\",\"SENDER PROFILE URL\",\"TO\",\"RECIPIENT PROFILE URLS\",\"DATE\",\"SUBJECT\",\"CONTENT\",\"FOLDER\",\"ATTACHMENTS\",\"IS MESSAGE DRAFT\",\"IS CONVERSATION DRAFT\"\n\"2-x==\",\"\",\"Bo Test\",\"{Bo}\",\"Ada Sample\",\"{Me}\",\"2018-01-09 14:37:00 UTC\",\"\",\"Hello\n\nBo\",\"INBOX\",\"\",\"No\",\"No\"\n")),
            Plain(("Invitations.csv", $"From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nAda Sample,Cy Test,\"1/9/18, 2:37 PM\",,OUTGOING,{Me},https://www.linkedin.com/in/cy-test\n")),
            Plain(("Shares_123456789.csv", "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n2024-01-09 14:37:00,https://www.linkedin.com/feed/update/1,\"line1\"\"\n\"\"\n\"\"line3\",,,MEMBER_NETWORK\n")),
            Plain(("Shares_123456789_1.csv", "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n2024-01-08 14:37:00,https://www.linkedin.com/feed/update/2,,,,PUBLIC\n")),
            Plain(("Comments_123456789.csv", "Date,Link,Message\n2024-01-09 14:37:00,https://www.linkedin.com/feed/update/1,\"say \\\"hi\\\", Bo\nand more\"\n")),
            Plain(("SearchQueries_123456789.csv", "Time,Search Query\n2024/01/08 14:37:00 UTC,bridges, songs, and more\n")),
            Plain(("Jobs/Job Seeker Preferences.csv", "Locations,Open To Recruiters\nSpringfield,Yes\n")),
            Plain(("Notes.csv", "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On\n")),
        ],
    };

    public static TheoryData<string> Names => [.. Eras.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_same_member_gives_the_same_facts_in_every_year(string era)
    {
        var profile = await Exported.ReadAsync(Exported.ZipBytes(Eras[era]));
        Assert.Empty(profile.Sources[0].Unread);
        Assert.Equal("Ada Sample", profile.Name.Value());
        Assert.Equal("Data engineer at Example", profile.Headline.Value());
        Assert.Equal("Springfield, Example Region, Exampleland", profile.Location.Value());
        Assert.Equal("Builds pipelines.  Writes docs.".Length, profile.SummaryLength.Value());
        Assert.Equal(3, profile.ContactRoutes.Value());
        Assert.Equal([("Example GmbH", "Engineer", true), ("Sample & Sons", "Trainee", false)], profile.Positions.Value().Select(each => (each.Company, each.Title, each.FinishedOn is null)));
        Assert.Equal([true, false], profile.Education.Value().Select(each => each.HasActivities));
        Assert.Equal(Tally.Exactly(2), profile.Skills.Value());
        Assert.Equal(2, profile.Languages.Value().Length);
        Assert.Equal([new DateOnly(2018, 1, 9), new DateOnly(2018, 1, 8)], profile.Connections.Value().Select(each => each.ConnectedOn!.Value));
        Assert.Equal("Bo Test", profile.Connections.Value()[0].Person!.Name);
        Assert.Equal(Tally.Exactly(3), profile.Groups.Value());
        Assert.Equal(Tally.Exactly(1), profile.RecommendationsReceived.Value().CountVisible());
        Assert.Equal(Tally.Exactly(1), profile.EndorsementsReceived.Value());
        Assert.False(profile.Photo.IsObserved);
        // Nothing of a real year is new to us.
        Assert.DoesNotContain(profile.Diagnostics, diagnostic => diagnostic.Code is "PA-NOTE-COLUMNS" or "PA-NOTE-DATE" or "PA-NOTE-SKIPPED");
    }

    [Theory]
    [InlineData("2018")]
    [InlineData("2022")]
    [InlineData("2024")]
    [InlineData("2026")]
    public async Task Posts_and_messages_are_counted_in_the_dialect_of_their_year(string era)
    {
        var profile = await Exported.ReadAsync(Exported.ZipBytes(Eras[era]));
        Assert.Equal([new DateOnly(2024, 1, 8), new DateOnly(2024, 1, 9)], profile.Posts.Value().Days.Select(day => day.Key));
        if (era != "2018")
            Assert.Equal(1, profile.Comments.Value().Total);
        Assert.Equal(0, profile.Posts.Value().Undated);
        if (era == "2018")
            return;
        var conversation = Assert.Single(profile.Correspondence.Value().Conversations);
        Assert.Equal(("Bo Test", 0, 1), (conversation.Other!.Name, conversation.Sent, conversation.Received));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Wrapped_and_repacked_it_is_the_same(string era)
    {
        var plain = FactsText.Of(await Exported.ReadAsync(Exported.ZipBytes(Eras[era])));
        var repacked = Exported.ZipBytes(Eras[era].Select(file => ($"Basic_LinkedInDataExport_01-09-2026/{file.Name}", file.Content)).Append(("__MACOSX/._Skills.csv", [0, 5, 22, 7])).Append((".DS_Store", [0])));
        Assert.Equal(plain, FactsText.Of(await Exported.ReadAsync(repacked)));
        Assert.Equal(plain, FactsText.Of(await Exported.ReadAsync(Exported.ZipBytes(("Complete_LinkedInDataExport_01-09-2026.zip", Exported.ZipBytes(Eras[era]))))));
    }

    private static (string Name, byte[] Content) Plain((string Name, string Text) file) => (file.Name, Exported.Bytes(file.Text));

    // As some files of 2018: a mark, tabs, every cell in quotation marks, and a name that ends in .csv all the same.
    private static (string Name, byte[] Content) Utf16Tabs(string name, string text)
    {
        var tabs = string.Concat(text.TrimEnd('\n').Split('\n').Select(line => string.Join('\t', line.Split(',').Select(cell => $"\"{cell}\"")) + "\n"));
        return (name, [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(tabs)]);
    }

    // A table as it was before a column was added behind the first.
    private static string Without(string line, string? column) =>
        string.Join(',', line.Split(',').Where((cell, i) => column is null ? i != 1 : cell != column));
}
