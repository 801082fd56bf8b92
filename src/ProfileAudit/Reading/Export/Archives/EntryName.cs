using System.Text;

namespace ProfileAudit.Reading.Export.Archives;

/// <summary>Under which names an entry is seen by one program or another.</summary>
internal static class EntryName
{
    private static readonly string[] Endings = [".csv", ".html"];

    /// <summary>The path as it is written. Names without the flag for UTF-8 are ASCII in every export.</summary>
    public static string Of(ReadOnlyMemory<byte> name) => PartName.Normalized(Encoding.UTF8.GetString(name.Span));

    /// <summary>
    /// The files of an export for which another program could take a path that is none: a folder named like a file, and what
    /// Windows makes of drives, streams, and dots and spaces at the end.
    /// </summary>
    public static IEnumerable<string> Aliases(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            if (IsOfAnExport(path[..slash]))
                yield return path[..slash];
        }

        var file = PartName.FileOf(path);
        var plain = OnWindows(file);
        if (plain != file && IsOfAnExport(plain))
            yield return path[..^file.Length] + plain;
    }

    private static string OnWindows(string file)
    {
        var name = file.AsSpan();
        if (name is [_, ':', ..])
            name = name[2..];
        if (name.IndexOf(':') is var stream and >= 0)
            name = name[..stream];
        return name.Trim(" ").TrimEnd(". ").ToString();
    }

    private static bool IsOfAnExport(string path) => Array.Exists(Endings, ending => PartName.HasEnding(path, ending));
}
