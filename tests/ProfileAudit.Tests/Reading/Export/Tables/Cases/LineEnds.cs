namespace ProfileAudit.Tests.Reading.Export.Tables.Cases;

internal static class LineEnds
{
    public static IEnumerable<CsvCase> All =>
    [
        CsvCase.Right("line_ends_crlf", "Positions.csv", With(Plain.Positions, "\r\n"), Plain.Positions),
        CsvCase.Right("line_ends_cr_only", "Positions.csv", With(Plain.Positions, "\r"), Plain.Positions),
        CsvCase.Right("line_ends_cr_only_behind_notes", "Connections.csv", With(Plain.Notes + Plain.Connections, "\r"), Plain.Connections),
        CsvCase.Right("line_ends_crlf_behind_notes", "Connections.csv", With(Plain.Notes + Plain.Connections, "\r\n"), Plain.Connections),
        CsvCase.Right("line_ends_mixed", "Positions.csv", Plain.Positions.Replace(",Jan 2021,\n", ",Jan 2021,\r\n", StringComparison.Ordinal), Plain.Positions),
        CsvCase.Right("line_end_of_the_header_alone_is_cr", "Connections.csv", Plain.ConnectionsHeader + "\r" + Plain.ConnectionRows, Plain.Connections),
        CsvCase.Right("no_line_end_at_the_end", "Positions.csv", Plain.Positions.TrimEnd('\n'), Plain.Positions),
        CsvCase.Right("no_line_end_at_the_end_with_an_open_end", "Positions.csv", Plain.PositionsHeader + "\nA,B,C,D,2020,", Plain.PositionsHeader + "\nA,B,C,D,2020,\n"),
        CsvCase.Right("many_line_ends_at_the_end", "Positions.csv", Plain.Positions + "\n\n\n\r\n\r\n", Plain.Positions),
        CsvCase.Right("blank_lines_between_all_rows", "Positions.csv", With(Plain.Positions, "\n\n"), Plain.Positions),
        CsvCase.Right("blank_lines_before_the_header", "Positions.csv", "\n\n \n\t\n" + Plain.Positions, Plain.Positions),
        CsvCase.Right("crlf_inside_a_cell_and_lf_outside", "Positions.csv", Plain.PositionsHeader + "\nA,B,C,\"D\r\nE\",2020,\n", Plain.PositionsHeader + "\nA,B,C,D E,2020,\n"),
        CsvCase.Right("line_separators_inside_a_cell_are_no_rows", "Positions.csv", Plain.PositionsHeader + "\nA,B,C,D\u2028E\u0085F\u000BG\u000CH,2020,\n", Plain.PositionsHeader + "\nA,B,C,DEFGH,2020,\n"),
        CsvCase.Either("lf_cr_instead_of_crlf", "Positions.csv", With(Plain.Positions, "\n\r")),
        CsvCase.Either("cr_cr_lf_of_a_text_mode_twice", "Positions.csv", With(Plain.Positions, "\r\r\n")),
        CsvCase.Either("the_end_mark_of_dos", "Positions.csv", Plain.Positions + "\u001A"),
        CsvCase.Unread("no_line_end_at_all", "Positions.csv", With(Plain.Positions, ""), null),
    ];

    private static string With(string text, string lineEnd) => text.Replace("\n", lineEnd, StringComparison.Ordinal);
}
