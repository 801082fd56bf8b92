using System.Text;
using ProfileAudit.Reading;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reading;

/// <summary>What members and hosts hand over instead of an export. Each is refused with a code that stays, and told what to do about it.</summary>
public sealed class ForeignSourceTests
{
    private const string Audit = "Audit the ZIP file that LinkedIn sent";
    private const string Unpack = "Unpack it";
    private const string Put = "Put it under LinkedIn's own name into a folder";
    private const string Save = "Open your own profile in a browser";
    private const string SaveAgain = "Save it again";
    private const string Again = "Download the archive from LinkedIn again";

    private static readonly (string Name, byte[] Content, string Code, string NextStep)[] Sources =
    [
        ("nothing", [], "PA-IN-EMPTY", Audit),
        ("one byte", [0x41], "PA-IN-UNKNOWN", Audit),
        ("a zero", [0], "PA-IN-UNKNOWN", Audit),
        ("a page of zeros", new byte[4_096], "PA-IN-UNKNOWN", Audit),
        ("70 KB of zeros", new byte[70_000], "PA-IN-UNKNOWN", Audit),
        ("the first letter of an archive", Bytes("P"), "PA-IN-UNKNOWN", Audit),
        ("the first two letters of an archive", Bytes("PK"), "PA-ZIP-DAMAGED", Again),
        ("an entry without an archive", Bytes("PK\x03\x04"), "PA-ZIP-DAMAGED", Again),
        ("an end without an archive", Bytes("PK\x05\x06"), "PA-ZIP-DAMAGED", Again),
        ("one part of a split archive", Bytes("PK\x07\x08PK\x03\x04" + new string('x', 300)), "PA-ZIP-DAMAGED", Again),
        ("a letter that begins so", Bytes("PKs are private keys, dear reader."), "PA-ZIP-DAMAGED", Again),
        ("an archive behind a program", [.. Bytes("MZ\x90\0"), .. Exported.Zip(("Skills.csv", "Name\nC#\n"))], "PA-IN-UNKNOWN", Audit),
        ("an archive with a letter behind it", [.. Exported.Zip(("Skills.csv", "Name\nC#\n")), .. Bytes("Kind regards")], "PA-ZIP-DAMAGED", Again),
        ("an archive without files", Exported.Zip(), "PA-ZIP-EMPTY", Again),
        ("a document of Word", Exported.Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w:document/>"), ("docProps/app.xml", "<Properties/>")), "PA-EXPORT-NONE", Audit),
        ("a workbook of Excel", Exported.Zip(("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<workbook/>"), ("xl/comments.xml", "<comments/>")), "PA-EXPORT-NONE", Audit),
        ("an OpenDocument file", Exported.Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<office/>")), "PA-EXPORT-NONE", Audit),
        ("a book", Exported.Zip(("mimetype", "application/epub+zip"), ("META-INF/container.xml", "<container/>")), "PA-EXPORT-NONE", Audit),
        ("a package of Java", Exported.Zip(("META-INF/MANIFEST.MF", "Manifest-Version: 1.0"), ("A.class", "x")), "PA-EXPORT-NONE", Audit),
        ("an archive of photos", Exported.Zip(("holiday.jpg", "x"), ("sea.jpg", "x")), "PA-EXPORT-NONE", Audit),
        ("a PDF", Bytes("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj<</Type/Catalog>>endobj"), "PA-IN-UNKNOWN", Audit),
        ("a page of the web", Bytes("<!DOCTYPE html><html><head><title>Ada Sample</title></head></html>"), "PA-PAGE-FOREIGN", Save),
        ("a page that was saved as a mail", Bytes("From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related"), "PA-PAGE-MHTML", SaveAgain),
        ("a page that Safari saved as an archive", Bytes("bplist00\xD1\x01\x02_\x10\x0FWebMainResource"), "PA-PAGE-WEBARCHIVE", SaveAgain),
        ("a page that Safari saved as an archive in XML", Bytes("<?xml version=\"1.0\"?><!DOCTYPE plist><plist version=\"1.0\"><dict><key>WebMainResource</key></dict></plist>"), "PA-PAGE-WEBARCHIVE", SaveAgain),
        ("a document in RTF", Bytes(@"{\rtf1\ansi Ada Sample}"), "PA-IN-UNKNOWN", Audit),
        ("an old document of Office", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "PA-IN-UNKNOWN", Audit),
        ("an image in PNG", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "PA-IN-UNKNOWN", Audit),
        ("an image in JPEG", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, 0x4A, 0x46, 0x49, 0x46], "PA-IN-UNKNOWN", Audit),
        ("an image in GIF", Bytes("GIF89a\x01\0\x01\0"), "PA-IN-UNKNOWN", Audit),
        ("an image in WebP", Bytes("RIFF\x24\0\0\0WEBPVP8 "), "PA-IN-UNKNOWN", Audit),
        ("a video", Bytes("\0\0\0\x18ftypmp42"), "PA-IN-UNKNOWN", Audit),
        ("a program of Linux", Bytes("\x7F" + "ELF\x02\x01\x01"), "PA-IN-UNKNOWN", Audit),
        ("a mail", Bytes("Subject: Your LinkedIn data archive is ready\r\n\r\nDear Ada,"), "PA-IN-UNKNOWN", Audit),
        ("plain text", Bytes("Dear all, this is a letter."), "PA-IN-UNKNOWN", Audit),
        ("JSON of another kind", Bytes("""{"name":"Ada Sample","skills":["C#"]}"""), "PA-IN-UNKNOWN", Audit),
        ("a list of JSON", Bytes("[1,2,3]"), "PA-IN-UNKNOWN", Audit),
        ("XML", Bytes("<?xml version=\"1.0\"?><profile/>"), "PA-IN-UNKNOWN", Audit),
        ("a calendar", Bytes("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"), "PA-IN-UNKNOWN", Audit),
        ("a gzip", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3], "PA-IN-PACKED", Unpack),
        ("a tar", [.. Bytes("Skills.csv".PadRight(257, '\0')), .. Bytes("ustar\0" + "00"), .. new byte[247]], "PA-IN-PACKED", Unpack),
        ("a tar of GNU", [.. Bytes("Skills.csv".PadRight(257, '\0')), .. Bytes("ustar  \0"), .. new byte[247]], "PA-IN-PACKED", Unpack),
        ("a 7-Zip", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0, 4], "PA-IN-PACKED", Unpack),
        ("a RAR of version 4", Bytes("Rar!\x1A\x07\0"), "PA-IN-PACKED", Unpack),
        ("a RAR of version 5", Bytes("Rar!\x1A\x07\x01\0"), "PA-IN-PACKED", Unpack),
        ("a bzip2", Bytes("BZh91AY&SY"), "PA-IN-PACKED", Unpack),
        ("an xz", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0, 0, 4], "PA-IN-PACKED", Unpack),
        ("a zstd", [0x28, 0xB5, 0x2F, 0xFD, 4], "PA-IN-PACKED", Unpack),
        ("a table of connections", Bytes("Notes:\n\"When exporting your connection data, you may notice that some are missing.\"\n\n" + Exported.ConnectionsHeader), "PA-IN-TABLE", Put),
        ("a table of positions", Bytes(Exported.PositionsHeader + "Example GmbH,Engineer,,,Jan 2021,\n"), "PA-IN-TABLE", Put),
        ("a table with a byte order mark", [0xEF, 0xBB, 0xBF, .. Bytes(Exported.ProfileHeader)], "PA-IN-TABLE", Put),
        ("a table of another program", Bytes("Datum;Betrag\n1.3.2026;12,50\n"), "PA-IN-UNKNOWN", Audit),
        ("a table of one column", Bytes("Name\nC#\n"), "PA-IN-UNKNOWN", Audit),
    ];

    public static TheoryData<string> Names => [.. Sources.Select(source => source.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_source_of_another_kind_has_its_code_and_a_next_step_that_fits(string name)
    {
        var (_, content, code, nextStep) = Sources.Single(source => source.Name == name);
        var refusal = await Exported.RefusedAsync(content);
        Assert.Equal(code, refusal.Code);
        Assert.StartsWith(nextStep, refusal.NextStep, StringComparison.Ordinal);
        await using var forward = new FaultStream(content, new Fault { MostBytes = 5 });
        Assert.Equal(code, (await Assert.ThrowsAsync<UnreadableProfileException>(async () => await ProfileReaders.Default.ReadAsync(forward))).Code);
    }

    [Fact]
    public void There_are_many_of_them_and_each_has_a_name_of_its_own()
    {
        Assert.True(Sources.Length >= 30);
        Assert.Equal(Sources.Length, Sources.DistinctBy(source => source.Name).Count());
    }

    private static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);
}
