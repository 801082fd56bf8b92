namespace ProfileAudit.Tests.Reading.Export.Tables.Cases;

internal static class Dialects
{
    private const string AdHeader = "Member Age,Company Names,Company Names,Member Gender,Member Groups,Job Titles,Job Titles";
    private const string MessagesHeader = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER";

    public static IEnumerable<CsvCase> All =>
    [
        CsvCase.Right("searches_with_bare_commas", "SearchQueries.csv", "Time,Search Query\n2026/03/20 10:11:12 UTC,bridge, wooden, small, old, in Springfield\n2026/03/19 10:11:12 UTC,tunnel\n", Plain.Searches),
        CsvCase.Right("searches_with_marks_inside", "SearchQueries.csv", "Time,Search Query\n2026/03/20 10:11:12 UTC,bridge \"wooden\" small\n2026/03/19 10:11:12 UTC,tunnel\n", Plain.Searches),
        CsvCase.Right("searches_for_a_phrase", "SearchQueries.csv", "Time,Search Query\n2026/03/20 10:11:12 UTC,\"wooden bridge\" AND \"small\"\n2026/03/19 10:11:12 UTC,tunnel\n", Plain.Searches),
        CsvCase.Right("searches_whose_dates_are_in_any_row", "SearchQueries.csv", "Time,Search Query\n2026/03/19 10:11:12 UTC,tunnel, long\n,\n2026/03/20 10:11:12 UTC,a, b\n", Plain.Searches),
        CsvCase.Right("comments_with_backslashes_and_semicolons", "Comments_123456789.csv", "Date;Link;Message\n2026-01-02 10:00:00;https://example.com/1;\"A path C:\\\"\n2026-01-03 10:00:00;https://example.com/2;\"\\\"No\\\"; she said\"\n", Plain.Comments),
        CsvCase.Right("comments_with_backslashes_and_crlf", "Comments_123456789.csv", "Date,Link,Message\r\n2026-01-02 10:00:00,https://example.com/1,\"\\\"Yes\\\"\r\nindeed\"\r\n2026-01-03 10:00:00,https://example.com/2,\"No\\\"\r\n", Plain.Comments),
        CsvCase.Right("comments_whose_last_byte_closes_behind_a_backslash", "Comments_123456789.csv", "Date,Link,Message\n2026-01-02 10:00:00,https://example.com/1,Yes\n2026-01-03 10:00:00,https://example.com/2,\"No\\\"", Plain.Comments),
        CsvCase.Right("shares_of_lines_wrapped_twice", "Shares_123456789.csv", Plain.SharesHeader + "\n2026-01-02 10:00:00,https://example.com/1,\"One\"\"\n\"\"\"\"\n\"\"two, and\"\"\n\"\"three\",,,PUBLIC\n2026-01-05 11:00:00,https://example.com/2,\"\",,,MEMBER_NETWORK\n", Plain.Shares),
        CsvCase.Right("shares_of_2024", "Shares_123456789.csv", "Date,ShareLink,ShareCommentary,SharedURL,MediaURL,Visibility\r\n2026-01-02 10:00:00,https://example.com/1,Hello,,,PUBLIC\r\n2026-01-05 11:00:00,https://example.com/2,Again,,,MEMBER_NETWORK\r\n", Plain.Shares),
        CsvCase.Right("advertising_data_of_2018", "Ad_Targeting.csv", "Age Group,Country,Company Sizes,Companies,Functions,Gender,Groups,Skills\n35-54,XX,1,Example,Engineering,,One; Two,x\n", AdHeader + "\n35-54,Example,Example,,One; Two,,\n"),
        CsvCase.Right("messages_of_thirteen_quoted_columns", "messages.csv",
            string.Join(',', (MessagesHeader + ",ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT").Split(',').Select(name => $"\"{name}\"")) + "\n\"1\",\"\",\"A\",\"\",\"B\",\"\",\"2026-03-21 14:37:00 UTC\",\"\",\"Hi\",\"INBOX\",\"\",\"No\",\"No\"\n",
            MessagesHeader + "\n1,,A,,B,,2026-03-21 14:37:00 UTC,,Hi,INBOX\n"),
        CsvCase.Right("messages_with_markup_and_line_ends", "messages.csv", MessagesHeader + "\n1,,A,,B,,2026-03-21 14:37:00 UTC,,\"<p class=\"\"x\"\">Hi,\n\nyou</p>\",INBOX\n", MessagesHeader + "\n1,,A,,B,,2026-03-21 14:37:00 UTC,,Hi,INBOX\n"),
        CsvCase.Right("uploads_whose_letters_became_question_marks", "Rich_Media.csv",
            "Date/Time,Media Description,Media Link\n\"You uploaded a profile photo on June 26, 2025 at 6:34 AM (GMT)\",Caf?,https://media.example.com/x\n",
            "Date/Time,Media Description,Media Link\n\"You uploaded a profile photo on June 26, 2025 at 6:34 AM (GMT)\", -,https://media.example.com/x\n"),
        CsvCase.Right("endorsements_before_2023", "Endorsement_Received_Info.csv",
            "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorsement Status\n2026/03/22 14:37:00 UTC,C#,Ada,Sample,ACCEPTED\n",
            "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status\n2026/03/22 14:37:00 UTC,C#,Ada,Sample,,ACCEPTED\n"),
        CsvCase.Either("comments_with_a_backslash_before_a_backslash", "Comments_123456789.csv", "Date,Link,Message\n2026-01-02 10:00:00,https://example.com/1,\"C:\\\\\"\n2026-01-03 10:00:00,https://example.com/2,No\n"),
        CsvCase.Either("searches_that_open_a_mark_and_never_close_it", "SearchQueries.csv", "Time,Search Query\n2026/03/20 10:11:12 UTC,\"bridge\n2026/03/19 10:11:12 UTC,tunnel\n"),
        CsvCase.Either("shares_that_open_a_mark_and_never_close_it", "Shares_123456789.csv", Plain.Shares + "2026-01-07 10:00:00,https://example.com/3,\"Hello,,,PUBLIC\n"),
    ];
}
