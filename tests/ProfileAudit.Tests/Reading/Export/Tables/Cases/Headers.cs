namespace ProfileAudit.Tests.Reading.Export.Tables.Cases;

internal static class Headers
{
    private const string Rows = "A,B,C,D,Jan 2020,\n";
    private const string One = Plain.PositionsHeader + "\n" + Rows;

    public static IEnumerable<CsvCase> All =>
    [
        CsvCase.Right("header_in_capitals", "Positions.csv", Plain.PositionsHeader.ToUpperInvariant() + "\n" + Rows, One),
        CsvCase.Right("header_in_small_letters", "Positions.csv", Plain.PositionsHeader.ToLowerInvariant() + "\n" + Rows, One),
        CsvCase.Right("header_with_underscores", "Positions.csv", Plain.PositionsHeader.Replace(' ', '_') + "\n" + Rows, One),
        CsvCase.Right("header_with_hyphens", "Positions.csv", Plain.PositionsHeader.Replace(' ', '-') + "\n" + Rows, One),
        CsvCase.Right("header_without_spaces", "Positions.csv", Plain.PositionsHeader.Replace(" ", "", StringComparison.Ordinal) + "\n" + Rows, One),
        CsvCase.Right("header_with_no_break_spaces", "Positions.csv", Plain.PositionsHeader.Replace(' ', '\u00A0') + "\n" + Rows, One),
        CsvCase.Right("header_with_spaces_around", "Positions.csv", Plain.PositionsHeader.Replace(",", " , ", StringComparison.Ordinal) + " \n" + Rows, One),
        CsvCase.Right("header_reversed", "Positions.csv", "Finished On,Started On,Location,Description,Title,Company Name\n,Jan 2020,D,C,B,A\n", One),
        CsvCase.Right("header_of_before_2017_in_another_order", "Positions.csv", "Title,Company Name,Location,Description,Started On,Finished On\nB,A,D,C,Jan 2020,\n", One),
        CsvCase.Right("columns_that_are_new_in_front", "Positions.csv", "Brand New," + Plain.PositionsHeader + "\nx," + Rows, One, "PA-NOTE-COLUMNS"),
        CsvCase.Right("columns_that_are_new_behind", "Positions.csv", Plain.PositionsHeader + ",Brand New\n" + Rows.Replace("\n", ",x\n", StringComparison.Ordinal), One, "PA-NOTE-COLUMNS"),
        CsvCase.Right("columns_that_are_new_between", "Positions.csv", Plain.PositionsHeader.Replace("Location", "Brand New,Location", StringComparison.Ordinal) + "\nA,B,C,x,D,Jan 2020,\n", One, "PA-NOTE-COLUMNS"),
        CsvCase.Right("columns_without_a_name", "Positions.csv", Plain.PositionsHeader + ",\n" + Rows.Replace("\n", ",\n", StringComparison.Ordinal), One),
        CsvCase.Right("a_column_that_is_not_used_is_missing", "Positions.csv", "Company Name,Title,Description,Started On,Finished On\nA,B,C,Jan 2020,\n", One),
        CsvCase.Right("a_column_twice_of_which_the_first_counts", "Positions.csv", Plain.PositionsHeader + ",Title\n" + Rows.Replace("\n", ",wrong\n", StringComparison.Ordinal), One),
        CsvCase.Right("header_of_the_first_connections", "Connections.csv",
            "First Name,Last Name,Email Address,Company,Position,Connected On\nAda,Sample,,,,\"1/9/18, 2:37 PM\"\n", Plain.ConnectionsHeader + "\nAda,Sample,,,,,09 Jan 2018\n"),
        CsvCase.Right("header_of_the_first_projects", "Projects.csv", "Title,Description,Url,Start Date,End Date\nBridge,,,Mar 2017,Apr 2018\n", "Title,Description,Url,Started On,Finished On\nBridge,,,Mar 2017,Apr 2018\n"),
        CsvCase.Right("header_of_the_first_honors", "Honors.csv", "Title,Description,Issuer,Issue Date\nPrize,,Example Inc,Jan 2018\n", "Title,Description,Issued On\nPrize,,Jan 2018\n"),
        CsvCase.Right("header_of_education_with_other_dates", "Education.csv", "School Name,Started On,Finished On,Notes,Degree Name,Activities\nExample University,2012,2016,,BSc,Chess\n", "School Name,Start Date,End Date,Notes,Degree Name,Activities\nExample University,2012,2016,,BSc,Chess\n"),
        CsvCase.Right("header_of_invitations_with_urns", "Invitations.csv",
            "From,To,Sent At,Message,Direction,inviterProfileUrn,inviteeProfileUrn\nA,B,\"1/9/24, 2:37 PM\",Hi,OUTGOING,https://www.linkedin.com/in/a,\n", "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nA,B,\"1/9/24, 2:37 PM\",Hi,OUTGOING,https://www.linkedin.com/in/a,\n"),
        CsvCase.Right("header_again_in_the_middle", "Positions.csv", One + Plain.PositionsHeader + "\n" + Rows, One + Rows),
        CsvCase.Right("header_again_in_an_older_spelling", "Education.csv",
            "School Name,Started On,Finished On,Notes,Degree Name,Activities\nA,2012,2016,,BSc,Chess\nSchool Name,Started On,Finished On,Notes,Degree Name,Activities\nB,2017,2018,,MSc,\n",
            "School Name,Start Date,End Date,Notes,Degree Name,Activities\nA,2012,2016,,BSc,Chess\nB,2017,2018,,MSc,\n"),
        CsvCase.Right("header_alone", "Organizations.csv", Plain.OrganizationsHeader, Plain.OrganizationsHeader + "\n", "PA-NOTE-NO-ROWS"),
        CsvCase.Unread("header_in_german", "Positions.csv", "Firma,Titel,Beschreibung,Ort,Begonnen am,Beendet am\n" + Rows, "PA-CSV-HEADER"),
        CsvCase.Unread("header_of_another_table", "Positions.csv", Plain.Skills, "PA-CSV-HEADER"),
        CsvCase.Unread("header_with_one_column_renamed", "Positions.csv", Plain.PositionsHeader.Replace("Title", "Job", StringComparison.Ordinal) + "\n" + Rows, null),
        CsvCase.Unread("header_without_the_end", "Positions.csv", "Company Name,Title,Description,Location,Started On\nA,B,C,D,Jan 2020\n", null),
        CsvCase.Unread("header_that_breaks_off", "Positions.csv", "Company Name,Tit", "PA-CSV-HEADER"),
        CsvCase.Unread("header_with_a_dotted_capital_i", "Skills.csv", "NAM\u0130\nC#\n", "PA-CSV-HEADER"),
        CsvCase.Unread("header_in_greek_letters_that_look_latin", "Skills.csv", "\u039Dame\nC#\n", "PA-CSV-HEADER"),
        CsvCase.Unread("header_of_a_profile_and_no_row", "Profile.csv", "First Name,Last Name,Headline,Summary,Industry,Geo Location,Twitter Handles,Websites\n", "PA-CSV-NO-ROW"),
        CsvCase.Either("header_with_zero_width_spaces", "Positions.csv", Plain.PositionsHeader.Replace(",", "\u200B,", StringComparison.Ordinal) + "\n" + Rows),
    ];
}
