namespace ProfileAudit.Tests.Reading.Export.Tables.Cases;

internal static class Dates
{
    public static IEnumerable<CsvCase> All =>
    [
        CsvCase.Right("connected_a_digit_day", "Connections.csv", Connected("9 Mar 2025"), Connected("09 Mar 2025")),
        CsvCase.Right("connected_in_capitals", "Connections.csv", Connected("09 MAR 2025"), Connected("09 Mar 2025")),
        CsvCase.Right("connected_with_spaces_around", "Connections.csv", Connected("  09 Mar 2025 "), Connected("09 Mar 2025")),
        CsvCase.Right("connected_with_a_long_month_first", "Connections.csv", Connected("\"March 9, 2025\""), Connected("09 Mar 2025")),
        CsvCase.Right("connected_with_a_time", "Connections.csv", Connected("\"3/9/25, 2:37 PM\""), Connected("09 Mar 2025")),
        CsvCase.Right("connected_with_a_no_break_space", "Connections.csv", Connected("09\u00A0Mar\u00A02025"), Connected("09 Mar 2025")),
        CsvCase.Right("connected_at_midnight", "Connections.csv", Connected("\"3/9/25, 12:00 AM\""), Connected("09 Mar 2025")),
        CsvCase.Right("connected_in_a_skipped_hour", "Connections.csv", Connected("2025-03-09 02:30:00"), Connected("09 Mar 2025")),
        CsvCase.Right("connected_on_a_leap_day", "Connections.csv", Connected("2024-02-29"), Connected("29 Feb 2024")),
        CsvCase.Right("connected_on_no_leap_day", "Connections.csv", Connected("29 Feb 2023"), Connected("never"), "PA-NOTE-DATE"),
        CsvCase.Right("connected_on_the_zeroth", "Connections.csv", Connected("0000-00-00"), Connected(""), "PA-NOTE-DATE"),
        CsvCase.Right("connected_in_arabic_digits", "Connections.csv", Connected("٠٩ Mar ٢٠٢٥"), Connected(""), "PA-NOTE-DATE"),
        CsvCase.Right("connected_in_german", "Connections.csv", Connected("09. März 2025"), Connected(""), "PA-NOTE-DATE"),
        CsvCase.Right("connected_as_a_serial_number", "Connections.csv", Connected("45725"), Connected(""), "PA-NOTE-DATE"),
        CsvCase.Right("connected_as_hash_signs", "Connections.csv", Connected("########"), Connected(""), "PA-NOTE-DATE"),
        CsvCase.Right("connected_before_there_was_a_network", "Connections.csv", Connected("01 Jan 1970"), Connected(""), "PA-NOTE-DATE"),
        CsvCase.Right("connected_in_the_far_future", "Connections.csv", Connected("31 Dec 9999"), Connected(""), "PA-NOTE-DATE"),
        CsvCase.Right("started_with_a_long_month", "Positions.csv", Started("January 2020"), Started("Jan 2020")),
        CsvCase.Right("started_with_a_number_for_the_month", "Positions.csv", Started("2020-01"), Started("Jan 2020")),
        CsvCase.Right("started_after_a_spreadsheet", "Positions.csv", Started("Jan-20"), Started("Jan 2020")),
        CsvCase.Right("started_in_small_letters", "Positions.csv", Started("jan 2020"), Started("Jan 2020")),
        CsvCase.Right("started_in_another_language", "Positions.csv", Started("janvier 2020"), Started("never"), "PA-NOTE-DATE"),
        CsvCase.Either("started_in_september_of_four_letters", "Positions.csv", Started("Sept 2020")),
        CsvCase.Either("connected_day_first", "Connections.csv", Connected("25/03/2025")),
        CsvCase.Either("a_date_of_a_hundred_thousand_digits", "Connections.csv", Connected(new string('1', 100_000))),
    ];

    private static string Connected(string on) => $"{Plain.ConnectionsHeader}\nAda,Sample,,,,,{on}\nBen,Mock,,,,,08 Feb 2024\n";

    private static string Started(string on) => $"{Plain.PositionsHeader}\nA,B,C,D,{on},\n";
}
