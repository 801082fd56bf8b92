namespace ProfileAudit.Tests.Reading.Export.Tables.Cases;

internal static class Delimiters
{
    public static IEnumerable<CsvCase> All =>
    [
        CsvCase.Right("semicolons", "Positions.csv", With(";"), Plain.Positions),
        CsvCase.Right("tabs", "Positions.csv", With("\t"), Plain.Positions),
        CsvCase.Right("semicolons_and_their_announcement", "Positions.csv", "sep=;\n" + With(";"), Plain.Positions),
        CsvCase.Right("semicolons_and_their_announcement_with_a_mark", "Positions.csv", "\uFEFFsep=;\r\n" + With(";"), Plain.Positions),
        CsvCase.Right("commas_and_their_announcement", "Positions.csv", "sep=,\r\n" + Plain.Positions, Plain.Positions),
        CsvCase.Right("tabs_and_their_announcement", "Positions.csv", "sep=\t\r\n" + With("\t"), Plain.Positions),
        CsvCase.Right("semicolons_announced_for_one_column", "Skills.csv", "sep=;\nName\nC#\nPlanning, long term\nPlanning, short term\n", "Name\nC#\n\"Planning, long term\"\n\"Planning, short term\"\n"),
        CsvCase.Right("semicolons_leave_commas_alone", "Positions.csv", With(";").Replace("Example GmbH", "Example, Inc.", StringComparison.Ordinal), Plain.Positions.Replace("Example GmbH", "\"Example, Inc.\"", StringComparison.Ordinal)),
        CsvCase.Right("semicolons_and_padding_columns", "Positions.csv", With(";").Replace("\n", ";;;\n", StringComparison.Ordinal), Plain.Positions),
        CsvCase.Right("commas_and_padding_columns", "Positions.csv", Plain.Positions.Replace("\n", ",,,\n", StringComparison.Ordinal), Plain.Positions),
        CsvCase.Right("semicolons_behind_notes", "Connections.csv", Plain.Notes + Plain.Connections.Replace("\"Example, Inc.\"", "Example", StringComparison.Ordinal).Replace(',', ';'), Plain.Connections.Replace("\"Example, Inc.\"", "Example", StringComparison.Ordinal)),
        CsvCase.Right("semicolons_in_the_log_of_searches", "SearchQueries.csv", Plain.Searches.Replace(',', ';'), Plain.Searches),
        CsvCase.Right("spaces_behind_commas", "Positions.csv", Plain.Positions.Replace(",", ", ", StringComparison.Ordinal), Plain.Positions),
        CsvCase.Right("commas_of_one_column_without_quotation_marks", "Skills.csv", "Name\nC#\nPlanning, long term\nPlanning, short term\nBridges,,\n", "Name\nC#\n\"Planning, long term\"\n\"Planning, short term\"\nBridges\n"),
        CsvCase.Unread("vertical_bars", "Positions.csv", With("|"), "PA-CSV-HEADER"),
        CsvCase.Unread("vertical_bars_and_their_announcement", "Positions.csv", "sep=|\n" + With("|"), "PA-CSV-HEADER"),
        CsvCase.Unread("colons", "Positions.csv", With(":"), "PA-CSV-HEADER"),
        CsvCase.Unread("the_unit_separator", "Positions.csv", With("\u001F"), "PA-CSV-HEADER"),
        CsvCase.Unread("full_width_commas", "Positions.csv", With("\uFF0C"), "PA-CSV-HEADER"),
        CsvCase.Unread("several_spaces", "Positions.csv", With("   "), "PA-CSV-HEADER"),
        CsvCase.Unread("semicolons_below_a_header_with_commas", "Positions.csv", Plain.PositionsHeader + "\nA;B;C;D;2020;\n", "PA-CSV-CUT"),
        CsvCase.Unread("commas_below_a_header_with_semicolons", "Positions.csv", Plain.PositionsHeader.Replace(',', ';') + "\nA,B,C,D,2020,\n", "PA-CSV-CUT"),
        CsvCase.Unread("another_separator_than_announced", "Positions.csv", "sep=;\n" + Plain.Positions, "PA-CSV-HEADER"),
        CsvCase.Either("two_announcements", "Positions.csv", "sep=;\nsep=,\n" + Plain.Positions),
        CsvCase.Either("an_announcement_and_nothing", "Positions.csv", "sep=,\n"),
    ];

    private static string With(string separator) => Plain.Positions.Replace(",", separator, StringComparison.Ordinal);
}
