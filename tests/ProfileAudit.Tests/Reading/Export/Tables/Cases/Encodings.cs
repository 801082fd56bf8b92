using System.Text;

namespace ProfileAudit.Tests.Reading.Export.Tables.Cases;

internal static class Encodings
{
    private const string Names = Plain.OrganizationsHeader + "\nFédération Müller,,,Jan 2019,\nÑandú,,,Feb 2019,\n";
    private const string Slavic = Plain.OrganizationsHeader + "\nŁukasz i Żaneta,,,Jan 2019,\n";

    private static readonly UnicodeEncoding Little = new(bigEndian: false, byteOrderMark: false);
    private static readonly UnicodeEncoding Big = new(bigEndian: true, byteOrderMark: false);

    public static IEnumerable<CsvCase> All =>
    [
        CsvCase.Right("utf8_with_a_mark", "Organizations.csv", "\uFEFF" + Names, Names),
        CsvCase.Right("utf8_slavic", "Organizations.csv", "\uFEFF" + Slavic, Slavic),
        CsvCase.Right("utf16_little_with_a_mark", "Organizations.csv", CsvCase.In(Little, "\uFEFF" + Slavic), Slavic),
        CsvCase.Right("utf16_little_without_a_mark", "Organizations.csv", CsvCase.In(Little, Slavic), Slavic),
        CsvCase.Right("utf16_big_with_a_mark", "Organizations.csv", CsvCase.In(Big, "\uFEFF" + Slavic), Slavic),
        CsvCase.Right("utf16_big_without_a_mark", "Organizations.csv", CsvCase.In(Big, Slavic), Slavic),
        CsvCase.Right("utf16_of_one_short_column", "Skills.csv", CsvCase.In(Little, "Name\nC#\n"), "Name\nC#\n"),
        CsvCase.Right("utf16_big_of_one_short_column", "Skills.csv", CsvCase.In(Big, "Name\nC#\n"), "Name\nC#\n"),
        CsvCase.Right("utf16_behind_notes", "Connections.csv", CsvCase.In(Little, "\uFEFF" + Plain.Notes + Plain.Connections), Plain.Connections),
        CsvCase.Right("utf16_big_cr_only_behind_notes", "Connections.csv", CsvCase.In(Big, (Plain.Notes + Plain.Connections).Replace('\n', '\r')), Plain.Connections),
        CsvCase.Right("utf16_tabs_and_quotation_marks_of_2018", "Shares_123456789.csv", CsvCase.In(Little,
            "\uFEFF\"Date\"\t\"Share Title\"\t\"Share Description\"\t\"Share Link\"\t\"Share Commentary\"\t\"Shared URL\"\t\"Media URL\"\t\"Type\"\t\"Visibility\"\r\n\"2018/01/09 14:37:00 UTC\"\t\"\"\t\"\"\t\"https://example.com/1\"\t\"Hi\"\t\"\"\t\"\"\t\"LINK\"\t\"Public\"\r\n"),
            Plain.SharesHeader + "\n2018-01-09 14:37:00,https://example.com/1,Hi,,,PUBLIC\n"),
        CsvCase.Right("windows_1252", "Organizations.csv", CsvCase.In(Encoding.Latin1, Names), Names, "PA-NOTE-ENCODING"),
        CsvCase.Right("windows_1252_with_semicolons", "Organizations.csv", CsvCase.In(Encoding.Latin1, Names.Replace(',', ';')), Names, "PA-NOTE-ENCODING"),
        CsvCase.Right("windows_1252_quotation_marks", "Organizations.csv", [.. CsvCase.In(Encoding.Latin1, Plain.OrganizationsHeader + "\n"), 0x93, (byte)'A', 0x94, .. ",,,2019,\n"u8], Plain.OrganizationsHeader + "\n“A”,,,2019,\n", "PA-NOTE-ENCODING"),
        CsvCase.Right("one_row_of_windows_1252_among_utf8", "Organizations.csv",
            [.. CsvCase.In(Encoding.UTF8, Plain.OrganizationsHeader + "\nFédération Müller,,,Jan 2019,\n"), .. CsvCase.In(Encoding.Latin1, "Ñandú,,,Feb 2019,\n")], Names, "PA-NOTE-ENCODING"),
        CsvCase.Right("four_byte_characters", "Organizations.csv", Plain.Organization("Society 🌉 of bridges"), Plain.Organization("\"Society 🌉 of bridges\"")),
        CsvCase.Right("utf16_pairs_of_surrogates", "Organizations.csv", CsvCase.In(Little, Plain.Organization("Society 🌉")), Plain.Organization("Society 🌉")),
        CsvCase.Either("two_marks", "Organizations.csv", "\uFEFF\uFEFF" + Names),
        CsvCase.Either("a_mark_before_every_line", "Organizations.csv", "\uFEFF" + Names.Replace("\n", "\n\uFEFF", StringComparison.Ordinal)),
        CsvCase.Either("utf16_cut_in_the_middle_of_a_character", "Organizations.csv", CsvCase.In(Little, Slavic)[..^1]),
        CsvCase.Either("utf16_with_half_a_surrogate", "Organizations.csv", [.. CsvCase.In(Little, Plain.OrganizationsHeader + "\nA"), 0x00, 0xD8, .. CsvCase.In(Little, ",,,2019,\n")]),
        CsvCase.Either("utf8_of_half_a_surrogate", "Organizations.csv", [.. Encoding.UTF8.GetBytes(Plain.OrganizationsHeader + "\nA"), 0xED, 0xA0, 0x80, .. ",,,2019,\n"u8]),
        CsvCase.Either("utf8_overlong_zero", "Organizations.csv", [.. Encoding.UTF8.GetBytes(Plain.OrganizationsHeader + "\nA"), 0xC0, 0x80, .. ",,,2019,\n"u8]),
        CsvCase.Either("mojibake_of_a_second_save", "Organizations.csv", CsvCase.In(Encoding.UTF8, Encoding.Latin1.GetString(CsvCase.In(Encoding.UTF8, Names)))),
        CsvCase.Unread("utf32_little", "Skills.csv", CsvCase.In(new UTF32Encoding(false, true), "\uFEFFName\nC#\n"), "PA-CSV-HEADER"),
        CsvCase.Unread("utf32_big", "Skills.csv", CsvCase.In(new UTF32Encoding(true, true), "\uFEFFName\nC#\n"), "PA-CSV-HEADER"),
        CsvCase.Unread("a_header_in_ebcdic", "Skills.csv", [0xD5, 0x81, 0x94, 0x85, 0x25, 0xC3, 0x7B, 0x25], "PA-CSV-HEADER"),
        CsvCase.Unread("only_the_mark_of_utf8", "Skills.csv", "\uFEFF", "PA-CSV-EMPTY"),
        CsvCase.Unread("only_the_mark_of_utf16", "Skills.csv", [0xFF, 0xFE], "PA-CSV-EMPTY"),
    ];
}
