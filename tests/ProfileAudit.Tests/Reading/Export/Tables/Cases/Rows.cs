namespace ProfileAudit.Tests.Reading.Export.Tables.Cases;

internal static class Rows
{
    private const string InvitationsHeader = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl";

    public static IEnumerable<CsvCase> All =>
    [
        CsvCase.Right("blank_rows_of_separators", "Positions.csv", Plain.Positions.Replace("\n", "\n,,,,,\n", StringComparison.Ordinal), Plain.Positions),
        CsvCase.Right("blank_rows_of_spaces", "Positions.csv", Plain.Positions + " , ,\t,,,\n   \n", Plain.Positions),
        CsvCase.Right("blank_rows_of_zeros", "Positions.csv", Plain.Positions + "\0\0\0\n\0,\0,\0,,,\n", Plain.Positions),
        CsvCase.Right("blank_rows_of_too_few_separators", "Positions.csv", Plain.Positions + ",,\n", Plain.Positions),
        CsvCase.Right("blank_rows_of_too_many_separators", "Positions.csv", Plain.Positions + ",,,,,,,,,,,\n", Plain.Positions),
        CsvCase.Right("only_blank_rows", "Organizations.csv", Plain.OrganizationsHeader + "\n,,,,\n,,,,\n", Plain.OrganizationsHeader + "\n", "PA-NOTE-NO-ROWS"),
        CsvCase.Right("twenty_thousand_blank_rows", "Positions.csv", Plain.Positions + string.Concat(Enumerable.Repeat(",,,,,\n", 20_000)), Plain.Positions),
        CsvCase.Right("a_row_with_only_a_name", "Organizations.csv", Plain.OrganizationsHeader + "\nSociety,,,,\n", Plain.OrganizationsHeader + "\n\"Society\",\"\",\"\",\"\",\"\"\n"),
        CsvCase.Right("the_same_skill_in_another_case", "Skills.csv", Plain.Skills + "c#\nBRIDGES\n", Plain.Skills),
        CsvCase.Right("a_post_that_breaks_off", "Shares_123456789.csv", Plain.Shares + "2026-01-07 11:00:00,https://exam", Plain.Shares, "PA-NOTE-SKIPPED"),
        CsvCase.Right("the_rest_of_a_torn_post", "Shares_123456789.csv", Plain.Shares + "and so on,and on,,,,\n", Plain.Shares, "PA-NOTE-SKIPPED"),
        CsvCase.Right("a_comment_with_more_cells_than_the_header", "Comments_123456789.csv", Plain.CommentsHeader + "\n2026-01-02 10:00:00,https://example.com/1,Yes, and no, perhaps\n2026-01-03 10:00:00,https://example.com/2,No\n", Plain.Comments),
        CsvCase.Right("an_invitation_without_a_direction", "Invitations.csv", InvitationsHeader + "\nA,B,\"1/9/24, 2:37 PM\",Hi,OUTGOING,,\nA,B,\"1/9/24, 2:37 PM\",Hi,,,\n", InvitationsHeader + "\nA,B,\"1/9/24, 2:37 PM\",Hi,OUTGOING,,\n", "PA-NOTE-SKIPPED"),
        CsvCase.Right("a_company_without_a_name", "Company Follows.csv", "Organization,Followed On\nExample,Tue Jan 09 14:37:00 UTC 2024\n,Tue Jan 09 14:37:00 UTC 2024\n", "Organization,Followed On\nExample,Tue Jan 09 14:37:00 UTC 2024\n", "PA-NOTE-SKIPPED"),
        CsvCase.Right("a_skill_of_nothing_visible", "Skills.csv", Plain.Skills + "\u200B\u200E\n", Plain.Skills, "PA-NOTE-SKIPPED"),
        CsvCase.Unread("a_row_that_breaks_off", "Positions.csv", Plain.Positions + "Example GmbH,Eng", "PA-CSV-CUT"),
        CsvCase.Unread("a_row_that_is_short_in_the_middle", "Positions.csv", Plain.PositionsHeader + "\nA,B\nA,B,C,D,2020,\n", "PA-CSV-CUT"),
        CsvCase.Unread("a_row_that_lacks_its_last_separator", "Positions.csv", Plain.PositionsHeader + "\nA,B,C,D,2020\n", "PA-CSV-CUT"),
        CsvCase.Unread("a_row_shifted_by_a_bare_comma", "Positions.csv", Plain.PositionsHeader + "\nExample, Inc.,Engineer,Builds,Springfield,Jan 2020,\n", "PA-CSV-LONG"),
        CsvCase.Unread("a_school_shifted_by_a_bare_comma", "Education.csv", "School Name,Start Date,End Date,Notes,Degree Name,Activities\nExample, University,2012,2016,,BSc,Chess\n", "PA-CSV-LONG"),
        CsvCase.Unread("a_connection_shifted_by_a_bare_comma", "Connections.csv", Plain.Connections + "Ada,Sample,,,Example, Inc.,Engineer,08 Feb 2024\n", "PA-CSV-LONG"),
        CsvCase.Unread("a_profile_shifted_by_a_bare_comma", "Profile.csv", "First Name,Last Name,Headline,Summary,Industry,Geo Location,Twitter Handles,Websites\nAda,Sample,Engineer, builder,I build,Engineering,Springfield,,\n", "PA-CSV-LONG"),
        CsvCase.Unread("posts_none_of_which_has_a_date_or_a_link", "Shares_123456789.csv", Plain.SharesHeader + "\na,b,c,d,e,f\ng,h,i,j,k,l\n", "PA-CSV-UNUSABLE"),
        CsvCase.Unread("posts_all_of_which_break_off", "Shares_123456789.csv", Plain.SharesHeader + "\n2026-01-07 11:00:00,\n2026-01-07 11:00:00,\n", "PA-CSV-UNUSABLE"),
        CsvCase.Unread("skills_none_of_which_is_visible", "Skills.csv", "Name\n\u200B\n\u200E\n", "PA-CSV-UNUSABLE"),
        CsvCase.Unread("companies_none_of_which_has_a_name", "Company Follows.csv", "Organization,Followed On\n,Tue Jan 09 14:37:00 UTC 2024\n", "PA-CSV-UNUSABLE"),
        CsvCase.Unread("invitations_none_of_which_has_a_direction", "Invitations.csv", InvitationsHeader + "\nA,B,\"1/9/24, 2:37 PM\",Hi,sideways,,\n", "PA-CSV-UNUSABLE"),
    ];
}
