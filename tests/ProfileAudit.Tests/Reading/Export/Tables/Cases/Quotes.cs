namespace ProfileAudit.Tests.Reading.Export.Tables.Cases;

internal static class Quotes
{
    private const string Row = "A,B,C,D,2020,\n";

    public static IEnumerable<CsvCase> All =>
    [
        CsvCase.Right("every_cell_quoted", "Positions.csv", Quoted(Plain.Positions), Plain.Positions),
        CsvCase.Right("every_cell_quoted_crlf", "Positions.csv", Quoted(Plain.Positions).Replace("\n", "\r\n", StringComparison.Ordinal), Plain.Positions),
        CsvCase.Right("every_cell_quoted_with_semicolons", "Positions.csv", Quoted(Plain.Positions).Replace(',', ';'), Plain.Positions),
        CsvCase.Right("only_the_header_quoted", "Positions.csv", Quoted(Plain.PositionsHeader) + "\n" + Row, Plain.PositionsHeader + "\n" + Row),
        CsvCase.Right("doubled_quotation_marks", "Organizations.csv", Plain.Organization("\"Society of \"\"small\"\" bridges\""), Plain.Organization("\"Society of \"\"small\"\" bridges\"").TrimEnd('\n')),
        CsvCase.Right("a_cell_of_one_quotation_mark", "Positions.csv", Plain.PositionsHeader + "\nA,B,C,\"\"\"\",2020,\n", Plain.PositionsHeader + "\n" + Row),
        CsvCase.Right("empty_cells_quoted", "Positions.csv", Plain.PositionsHeader + "\nA,B,C,\"\",2020,\"\"\n", Plain.PositionsHeader + "\nA,B,C,,2020,\n"),
        CsvCase.Right("rows_of_empty_quoted_cells_are_blank", "Positions.csv", Plain.PositionsHeader + "\n" + Row + "\"\",\"\",\"\",\"\",\"\",\"\"\n", Plain.PositionsHeader + "\n" + Row),
        CsvCase.Right("a_line_that_looks_like_the_header_inside_a_cell", "Positions.csv", Plain.PositionsHeader + "\nA,B,C,\"x\n" + Plain.PositionsHeader + "\ny\",2020,\n", Plain.PositionsHeader + "\n" + Row),
        CsvCase.Right("a_row_inside_a_cell", "Positions.csv", Plain.PositionsHeader + "\nA,B,C,\"x\nA,B,C,D,2020,\ny\",2020,\n", Plain.PositionsHeader + "\n" + Row),
        CsvCase.Right("typographic_quotation_marks_are_text", "Organizations.csv", Plain.Organization("“Small” ‘bridges’ «of» „Exampleland“"), Plain.Organization("\"“Small” ‘bridges’ «of» „Exampleland“\"")),
        CsvCase.Right("apostrophes_are_text", "Organizations.csv", Plain.Organization("'Ada's society'"), Plain.Organization("\"'Ada's society'\"")),
        CsvCase.Unread("apostrophes_instead_of_quotation_marks", "Positions.csv", Plain.PositionsHeader + "\n'Example, Inc.',B,C,D,2020,\n", "PA-CSV-LONG"),
        CsvCase.Unread("text_behind_the_closing_mark", "Positions.csv", Plain.PositionsHeader + "\n\"A\"x,B,C,D,2020,\n" + Row, "PA-CSV-QUOTE"),
        CsvCase.Unread("a_mark_that_is_never_closed", "Positions.csv", Plain.PositionsHeader + "\n" + Row + "\"A,B,C,D,2020,\n" + Row, "PA-CSV-QUOTE"),
        CsvCase.Unread("a_mark_that_is_never_closed_in_the_last_row", "Positions.csv", Plain.PositionsHeader + "\n" + Row + "A,B,C,D,2020,\"", "PA-CSV-QUOTE"),
        CsvCase.Unread("a_mark_that_is_never_closed_among_skills", "Skills.csv", "Name\nC#\n\"Planning\nBridges\nTunnels\n", "PA-CSV-QUOTE"),
        CsvCase.Unread("a_mark_that_is_never_closed_in_the_header", "Skills.csv", "\"Name", "PA-CSV-QUOTE"),
        CsvCase.Unread("a_header_that_swallows_all_rows", "Skills.csv", "\"Name\nC#\nBridges\n", "PA-CSV-HEADER"),
        CsvCase.Unread("backslashes_in_a_table_that_never_had_them", "Positions.csv", Plain.PositionsHeader + "\n\"A \\\"b\\\", c\",B,C,D,2020,\n", "PA-CSV-QUOTE"),
        CsvCase.Unread("a_space_before_the_opening_mark", "Positions.csv", Plain.PositionsHeader + "\nA, \"B, b\",C,D,2020,\n", "PA-CSV-QUOTE"),
        CsvCase.Either("a_mark_inside_a_bare_cell", "Positions.csv", Plain.PositionsHeader + "\nA,5\" pipes,C,D,2020,\n"),
        CsvCase.Either("a_zero_behind_the_closing_mark", "Positions.csv", Plain.PositionsHeader + "\n\"A\"\0,B,C,D,2020,\n"),
        CsvCase.Either("nothing_but_marks", "Positions.csv", Plain.PositionsHeader + "\n" + new string('"', 10_001) + "\n"),
    ];

    private static string Quoted(string table) =>
        string.Join('\n', table.Split('\n').Select(line => line.Length == 0 ? line : string.Join(',', line.Split(',').Select(cell => $"\"{cell}\""))));
}
