using System.IO.Compression;
using System.Text;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reading.Export.Tables.Cases;

internal static class WrongContent
{
    public static IEnumerable<CsvCase> All =>
    [
        .. new (string Name, byte[] Content, string Code)[]
        {
            ("nothing", [], "PA-CSV-EMPTY"),
            ("a_thousand_zeros", new byte[1_000], "PA-CSV-EMPTY"),
            ("spaces_and_line_ends", " \t\r\n \n"u8.ToArray(), "PA-CSV-EMPTY"),
            ("a_workbook", Exported.Zip(("xl/workbook.xml", "<workbook/>")), "PA-CSV-EXCEL"),
            ("an_old_workbook", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[500]], "PA-CSV-HEADER"),
            ("an_empty_archive", [.. "PK\u0005\u0006"u8, .. new byte[18]], "PA-CSV-HEADER"),
            ("a_packed_stream", Packed(Plain.Positions), "PA-CSV-HEADER"),
            ("a_picture", [0x89, .. "PNG\r\n\u001A\n"u8, .. new byte[200]], "PA-CSV-HEADER"),
            ("a_pdf", "%PDF-1.7\n%\u00E2\u00E3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n"u8.ToArray(), "PA-CSV-HEADER"),
            ("an_rtf", "{\\rtf1\\ansi Company Name, Title}"u8.ToArray(), "PA-CSV-HEADER"),
            ("json_objects", "[{\"Company Name\": \"A\", \"Title\": \"B\"}]"u8.ToArray(), "PA-CSV-HEADER"),
            ("json_lines", "{\"Company Name\":\"A\",\"Title\":\"B\"}\n{\"Company Name\":\"C\",\"Title\":\"D\"}\n"u8.ToArray(), "PA-CSV-HEADER"),
            ("json_that_is_a_list_of_lists", "[[\"Company Name\",\"Title\"],[\"A\",\"B\"]]"u8.ToArray(), "PA-CSV-HEADER"),
            ("html_of_an_error", "<!DOCTYPE html>\n<html><title>Access denied</title>\n<body>Sign in, please</body></html>\n"u8.ToArray(), "PA-CSV-HEADER"),
            ("html_of_a_table", "<table><tr><th>Company Name</th><th>Title</th></tr></table>"u8.ToArray(), "PA-CSV-HEADER"),
            ("markdown_of_a_table", "| Company Name | Title |\n|---|---|\n| A | B |\n"u8.ToArray(), "PA-CSV-HEADER"),
            ("xml", "<?xml version=\"1.0\"?>\n<positions><position title=\"A\"/></positions>\n"u8.ToArray(), "PA-CSV-HEADER"),
            ("yaml", "positions:\n  - Company Name: A\n    Title: B\n"u8.ToArray(), "PA-CSV-HEADER"),
            ("a_pointer_to_a_large_file", "version https://git-lfs.github.com/spec/v1\noid sha256:0000\nsize 12\n"u8.ToArray(), "PA-CSV-HEADER"),
            ("a_mail", "From: ada@example.com\nTo: ben@example.com\nSubject: Positions\n\nSee the file, please.\n"u8.ToArray(), "PA-CSV-HEADER"),
            ("what_LinkedIn_writes_into_empty_logs", "No conversations found\n"u8.ToArray(), "PA-CSV-HEADER"),
            ("all_bits_set", [.. Enumerable.Repeat((byte)0xFF, 1_000)], "PA-CSV-HEADER"),
            ("five_megabytes_at_random", Random(1, 5_000_000), "PA-CSV-HEADER"),
            ("a_program", [0x7F, .. "ELF"u8, 2, 1, 1, .. new byte[64]], "PA-CSV-HEADER"),
        }.Select(content => CsvCase.Unread($"content_is_{content.Name}", "Positions.csv", content.Content, content.Code)),
        .. Enumerable.Range(2, 6).Select(seed => CsvCase.Either($"rows_at_random_{seed}", "Positions.csv", [.. Encoding.UTF8.GetBytes(Plain.PositionsHeader + "\n"), .. Random(seed, 20_000)])),
    ];

    // The same bytes in every run and on every machine.
    private static byte[] Random(int seed, int length)
    {
        var state = (uint)seed;
        var bytes = new byte[length];
        for (var i = 0; i < length; i++)
        {
            state = (state * 1_664_525) + 1_013_904_223;
            bytes[i] = (byte)(state >> 24);
        }

        return bytes;
    }

    private static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            stream.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }
}
