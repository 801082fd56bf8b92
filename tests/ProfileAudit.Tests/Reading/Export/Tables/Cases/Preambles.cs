namespace ProfileAudit.Tests.Reading.Export.Tables.Cases;

internal static class Preambles
{
    private static readonly int[] Lengths = [1, 2, 59, 60, 61, 500];

    public static IEnumerable<CsvCase> All =>
    [
        .. Lengths.Select(lines => CsvCase.Right($"notes_of_{lines}_lines", "Connections.csv", Lines(lines) + Plain.Connections, Plain.Connections)),
        CsvCase.Right("notes_of_a_thousand_blank_lines", "Connections.csv", new string('\n', 1_000) + Plain.Connections, Plain.Connections),
        CsvCase.Right("notes_of_60_thousand_bytes", "Connections.csv", new string('x', 60_000) + "\n" + Plain.Connections, Plain.Connections),
        CsvCase.Right("notes_with_a_mark_before_them", "Connections.csv", "\uFEFF" + Plain.Notes + Plain.Connections, Plain.Connections),
        CsvCase.Right("notes_in_another_language", "Connections.csv", "Hinweise:\n\"Beim Export, so etwa bei Adressen, fehlt manches; auch Größen.\"\n\n" + Plain.Connections, Plain.Connections),
        CsvCase.Right("notes_that_name_one_column", "Connections.csv", "First Name, as the member wrote it\n" + Plain.Connections, Plain.Connections),
        CsvCase.Right("notes_with_a_lone_quotation_mark", "Connections.csv", "5\" of rain\n\n" + Plain.Connections, Plain.Connections),
        CsvCase.Right("notes_full_of_separators", "Connections.csv", ",,,,;;;;\t\t\t\n" + Plain.Connections, Plain.Connections),
        CsvCase.Right("notes_before_skills", "Skills.csv", "My skills, all of them\n\n" + Plain.Skills, Plain.Skills),
        CsvCase.Right("notes_before_positions", "Positions.csv", Plain.Notes + Plain.Positions, Plain.Positions),
        CsvCase.Unread("notes_longer_than_the_start", "Connections.csv", Lines(5_000) + Plain.Connections, "PA-CSV-HEADER"),
        CsvCase.Unread("one_note_longer_than_the_start", "Connections.csv", new string('x', 70_000) + "\n" + Plain.Connections, "PA-CSV-HEADER"),
        CsvCase.Unread("only_notes", "Connections.csv", Plain.Notes, "PA-CSV-HEADER"),
        CsvCase.Unread("rows_and_no_header", "Connections.csv", Plain.ConnectionRows, "PA-CSV-HEADER"),
        CsvCase.Either("notes_that_name_two_columns", "Connections.csv", "Columns:,First Name,Last Name\n" + Plain.Connections),
        CsvCase.Either("notes_that_open_a_quotation_mark_and_close_it_behind_the_header", "Connections.csv", "\"A note\n" + Plain.Connections + "\"\n"),
    ];

    private static string Lines(int count) => string.Concat(Enumerable.Range(1, count).Select(i => $"Note {i} is long\n"));
}
