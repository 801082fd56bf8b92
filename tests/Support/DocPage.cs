namespace ProfileAudit.Tests.Support;

/// <summary>
/// Compares the C# of a page with code that is compiled and run: what stands in the sample's file between a comment with a name in
/// angle brackets and a comment "end".
/// </summary>
internal static class DocPage
{
    private const string Fence = "```";

    public static void HasTheCodeOf(string sampleFile, string page) => HasTheCodeOf([sampleFile], page);

    public static void HasTheCodeOf(IEnumerable<string> sampleFiles, string page)
    {
        var regions = sampleFiles.SelectMany(file => Regions(File.ReadAllLines(file))).ToList();
        Assert.NotEmpty(regions);
        Assert.Equal(regions.Order(StringComparer.Ordinal), Blocks(page, "csharp").Order(StringComparer.Ordinal));
    }

    /// <summary>The fenced blocks of a language, in the page's order.</summary>
    public static List<string> Blocks(string page, string language) =>
        Between(page.Split('\n'), line => line == Fence + language, line => line == Fence);

    private static List<string> Regions(string[] lines) =>
        Between(lines, line => line.Trim() is ['/', '/', ' ', '<', .., '>'], line => line.Trim() == "// end");

    private static List<string> Between(IEnumerable<string> lines, Predicate<string> begins, Predicate<string> ends)
    {
        var found = new List<string>();
        List<string>? block = null;
        foreach (var line in lines)
        {
            if (block is null)
            {
                if (begins(line))
                    block = [];
            }
            else if (ends(line))
            {
                found.Add(Unindented(block));
                block = null;
            }
            else
            {
                block.Add(line);
            }
        }

        Assert.True(block is null, "The last block has no end.");
        return found;
    }

    private static string Unindented(List<string> lines)
    {
        var depth = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length > depth ? line[depth..] : ""));
    }
}
