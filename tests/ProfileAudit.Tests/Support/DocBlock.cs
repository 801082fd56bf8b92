namespace ProfileAudit.Tests.Support;

/// <summary>
/// A part of a page that is made from the code: it stands between `&lt;!-- name… --&gt;` and `&lt;!-- /name --&gt;`. Tests compare it; with
/// PROFILEAUDIT_WRITE_DOCS=1 they write it.
/// </summary>
internal static class DocBlock
{
    private static bool IsWriting => Environment.GetEnvironmentVariable("PROFILEAUDIT_WRITE_DOCS") == "1";

    public static void Verify(string path, string name, string expected)
    {
        var file = Repository.PathOf(path);
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        var begin = text.IndexOf($"<!-- {name}:", StringComparison.Ordinal);
        var end = text.IndexOf($"<!-- /{name} -->", StringComparison.Ordinal);
        Assert.True(begin >= 0 && end > begin, $"{path} needs the marks <!-- {name}: … --> and <!-- /{name} -->.");
        var start = text.IndexOf('\n', begin) + 1;
        if (text[start..end] == expected)
            return;
        Assert.True(IsWriting, $"{path} differs from the code. Run: PROFILEAUDIT_WRITE_DOCS=1 dotnet test");
        File.WriteAllText(file, text[..start] + expected + text[end..]);
    }
}
