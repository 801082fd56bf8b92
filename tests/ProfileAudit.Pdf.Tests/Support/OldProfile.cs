namespace ProfileAudit.Pdf.Tests.Support;

/// <summary>An invented member as LinkedIn's "Save to PDF" showed one until 2018.</summary>
internal static class OldProfile
{
    public static IReadOnlyList<(string Text, bool IsHeading, bool IsBold)> Ada { get; } =
    [
        ("Ada Sample", false, true), ("Data engineer at Example", false, false), ("ada@example.com", false, false),
        ("Summary", true, true), ("I build pipelines (and count birds).", false, false), ("They do not break.", false, false),
        ("Experience", true, true), ("Data Engineer at Example Ltd", false, true), ("January 2014 - Present (3 years)", false, false), ("Builds pipelines.", false, false),
        ("Analyst at Sample Works", false, true), ("March 2011 - December 2013 (2 years 10 months)", false, false),
        ("Projects", true, true), ("A Counter", false, true), ("Members: Ada Sample", false, false),
        ("Volunteer Experience", true, true), ("Counter at Birds of Example", false, true), ("2010 - 2011", false, false),
        ("Skills & Expertise", true, true), ("Data", false, true), ("SQL", false, true), ("Writing", false, true), ("Birds", false, true),
        ("Education", true, true), ("University of Examples", false, true), ("Master, Computer Science, 2009 - 2011", false, false),
        ("Organizations", true, true), ("Counters of Examples", false, true), ("Courses", true, true), ("Counting", false, true), ("Test Scores", true, true), ("Spelling", false, true),
        ("Languages", true, true), ("English", false, true), ("Certifications", true, true), ("Certified Counter", false, true), ("Publications", true, true), ("On Counters", false, true),
        ("Patents", true, true), ("A Counter's Counter", false, true), ("Honors and Awards", true, true), ("Prize of Counters", false, true),
        ("Page 1", false, false),
        ("Ada Sample", false, true), ("2 people have recommended Ada", false, false), ("\"Ada counts well.\"", false, false), ("Contact Ada on LinkedIn", false, false),
    ];

    public static byte[] Bytes(IEnumerable<(string Text, bool IsHeading, bool IsBold)>? lines = null) => DrawnPdf.Old(
        [.. (lines ?? Ada).Select((line, index) => new Drawn(1 + (index / 27), 50, 740 - (index % 27 * 20), line.IsHeading ? 14 : 11, line.IsBold, new Ink(line.Text, "000000")))]).ToBytes();
}
