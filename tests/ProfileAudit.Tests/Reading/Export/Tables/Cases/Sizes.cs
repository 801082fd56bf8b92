namespace ProfileAudit.Tests.Reading.Export.Tables.Cases;

internal static class Sizes
{
    public static IEnumerable<CsvCase> All =>
    [
        CsvCase.Right("a_cell_of_900_thousand_bytes", "Positions.csv", Plain.PositionsHeader + "\nA,B,C," + new string('x', 900_000) + ",2020,\n", Plain.PositionsHeader + "\nA,B,C,D,2020,\n"),
        CsvCase.Right("a_name_longer_than_is_kept", "Organizations.csv", Plain.Organization(new string('x', 5_000)), Plain.Organization(new string('x', 1_000))),
        CsvCase.Right("a_million_blank_lines", "Positions.csv", Plain.Positions + new string('\n', 1_000_000), Plain.Positions),
        CsvCase.Right("five_thousand_skills", "Skills.csv", "Name\n" + Skills(5_000), "Name\n" + Skills(5_000).TrimEnd('\n')),
        CsvCase.Unread("five_thousand_and_one_skills", "Skills.csv", "Name\n" + Skills(5_001), "PA-CSV-ROWS"),
        CsvCase.Unread("a_cell_of_two_million_bytes", "Positions.csv", Plain.PositionsHeader + "\nA,B,C," + new string('x', 2_000_000) + ",2020,\n", "PA-CSV-RECORD"),
        CsvCase.Unread("a_quoted_cell_of_two_million_line_ends", "Positions.csv", Plain.PositionsHeader + "\nA,B,C,\"" + new string('\n', 2_000_000) + "\",2020,\n", "PA-CSV-RECORD"),
        CsvCase.Unread("a_hundred_thousand_columns", "Positions.csv", Plain.PositionsHeader + new string(',', 100_000) + "\n", "PA-CSV-COLUMNS"),
        CsvCase.Unread("a_row_of_a_hundred_thousand_cells", "Positions.csv", Plain.Positions + new string(',', 100_000) + "\n", "PA-CSV-COLUMNS"),
        CsvCase.Unread("a_row_of_two_million_separators", "Positions.csv", Plain.Positions + new string(',', 2_000_000) + "\n", "PA-CSV-RECORD"),
        CsvCase.Unread("a_million_quotation_marks", "Positions.csv", Plain.PositionsHeader + "\n" + new string('"', 1_000_001) + "\n", "PA-CSV-QUOTE"),
        CsvCase.Unread("one_line_of_two_million_bytes", "Positions.csv", new string('x', 2_000_000), "PA-CSV-HEADER"),
        CsvCase.Unread("names_of_columns_without_end", "Positions.csv", string.Concat(Enumerable.Repeat("Company Name,", 20_000)), "PA-CSV-HEADER"),
    ];

    private static string Skills(int count) => string.Concat(Enumerable.Range(1, count).Select(i => $"Invented skill {i}\n"));
}
