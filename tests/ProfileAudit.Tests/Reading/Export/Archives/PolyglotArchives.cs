using System.Text;
using ProfileAudit.Tests.Support;
using static ProfileAudit.Tests.Reading.Export.Archives.CraftedArchive;

namespace ProfileAudit.Tests.Reading.Export.Archives;

/// <summary>Files that are an archive and something else besides.</summary>
internal static class PolyglotArchives
{
    public static IEnumerable<CraftedArchive> All =>
    [
        .. new (string Name, string Start)[]
        {
            ("pdf", "%PDF-1.7\n"), ("html", "<!DOCTYPE html><html>"), ("gif", "GIF89a"), ("windows_program", "MZ\u0090"), ("script", "#!/bin/sh\nexit\n"), ("json", "{\"elements\":[]}"),
            ("table", "Name\nC#\n"), ("line_end", "\n"), ("byte_order_mark", "\u00EF\u00BB\u00BF"), ("gzip", "\u001F\u008B\u0008"),
        }.Select(one => new CraftedArchive($"n_{one.Name}_in_front", () => Plain(new RawZip { Prefix = Encoding.Latin1.GetBytes(one.Start) }), one.Name switch { "json" => null, "gzip" => "PA-IN-PACKED", "html" => "PA-PAGE-FOREIGN", _ => "PA-IN-UNKNOWN" })),
        new("n_html_behind", () => Plain(new RawZip { Suffix = "<html></html>"u8.ToArray() }), Damaged),
        new("n_pdf_behind", () => Plain(new RawZip { Suffix = "%PDF-1.7\n%%EOF"u8.ToArray() }), Damaged),
        new("y_html_in_the_comment", () => Plain(new RawZip { Comment = "<script>alert(1)</script>"u8.ToArray() })),
        new("y_pdf_in_a_stored_entry", () => And(new RawEntry("x", "%PDF-1.7\n") { Method = 0 })),
        new("n_office_document", () => RawZip.Of(new RawEntry("[Content_Types].xml", "<Types/>"), new RawEntry("word/document.xml", "<document/>")).ToArray(), "PA-EXPORT-NONE"),
        new("n_program_of_java", () => RawZip.Of(new RawEntry("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n"), new RawEntry("x.class", "x")).ToArray(), "PA-EXPORT-NONE"),
        new("n_signed_program_of_android", () => Plain(new RawZip { BeforeDirectory = [32, 0, 0, 0, 0, 0, 0, 0, .. "some id."u8, 24, 0, 0, 0, 0, 0, 0, 0, .. "APK Sig Block 42"u8] }), Ambiguous),
    ];
}
