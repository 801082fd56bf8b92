namespace ProfileAudit.Tests.Reading.Export.Tables;

/// <summary>Small tables as LinkedIn writes them today; the cases are made from them, or compared with them.</summary>
internal static class Plain
{
    public const string PositionsHeader = "Company Name,Title,Description,Location,Started On,Finished On";

    public const string Positions = PositionsHeader + "\nExample GmbH,Engineer,Builds small bridges,Springfield,Jan 2021,\nMock Bridges SA,Trainee,Drew them,Shelbyville,2018,Dec 2020\n";

    public const string ConnectionsHeader = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";

    public const string ConnectionRows =
        "Ada,Sample,https://www.linkedin.com/in/ada-sample,,\"Example, Inc.\",Engineer,08 Feb 2024\nBen,Mock,https://www.linkedin.com/in/ben-mock,,,,9 Mar 2025\n,,,,,,07 Jun 2025\n";

    public const string Connections = ConnectionsHeader + "\n" + ConnectionRows;

    public const string Notes = "Notes:\n\"When exporting your connection data, you may notice, for instance, that some are missing.\"\n\n";

    public const string Skills = "Name\nC#\n\"Planning, long term\"\nBridges\n";

    public const string OrganizationsHeader = "Name,Description,Position,Started On,Finished On";

    public const string SharesHeader = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility";

    public const string Shares = SharesHeader + "\n2026-01-02 10:00:00,https://example.com/1,Hello,,,PUBLIC\n2026-01-05 11:00:00,https://example.com/2,Again,,,MEMBER_NETWORK\n";

    public const string CommentsHeader = "Date,Link,Message";

    public const string Comments = CommentsHeader + "\n2026-01-02 10:00:00,https://example.com/1,Yes\n2026-01-03 10:00:00,https://example.com/2,No\n";

    public const string Searches = "Time,Search Query\n2026/03/20 10:11:12 UTC,bridge\n2026/03/19 10:11:12 UTC,tunnel\n";

    /// <summary>One organization of a name.</summary>
    public static string Organization(string name) => $"{OrganizationsHeader}\n{name},,,Jan 2019,\n";
}
