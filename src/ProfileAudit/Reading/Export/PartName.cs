using System.Globalization;
using System.Text;

namespace ProfileAudit.Reading.Export;

/// <summary>The name of a file in an export, taken apart. Names vary by year and by how often the archive was repacked.</summary>
internal static class PartName
{
    private const int LongestShown = 80;

    /// <summary>
    /// What all spellings of a table's name share: "Rich Media.csv", "Rich_Media.csv", "Shares_123456_1.csv" and "Shares_1.csv" lose the
    /// ending, trailing numbers, case, spaces, '_', '-' and '+'.
    /// </summary>
    public static string KeyOf(string name)
    {
        var stem = StemOf(name).AsSpan().TrimEnd();
        if (stem.EndsWith(")", StringComparison.Ordinal) && stem.LastIndexOf('(') is var open and > 0 && IsNumber(stem[(open + 1)..^1]))
            stem = stem[..open].TrimEnd();
        // The member's number, and that of a split part.
        while (stem.LastIndexOf('_') is var underscore and > 0 && IsNumber(stem[(underscore + 1)..]))
            stem = stem[..underscore];
        return ColumnKey(stem);
    }

    /// <summary>A column's name without case, spaces, '_', '-' and '+'.</summary>
    public static string ColumnKey(ReadOnlySpan<char> name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (c is not (' ' or '_' or '-' or '+' or '\u00A0'))
                key.Append(char.ToLowerInvariant(c));
        }

        return key.ToString();
    }

    /// <summary>Whether the name ends in an ending, whatever its case.</summary>
    public static bool HasEnding(string name, string ending) => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>The folders of a path, with '/' between them; "" for a file at the top.</summary>
    public static string FolderOf(string path)
    {
        var name = path.Replace('\\', '/');
        return name.LastIndexOf('/') is var slash and >= 0 ? name[..slash] : "";
    }

    /// <summary>The last part of a path.</summary>
    public static string FileOf(string path)
    {
        var name = path.Replace('\\', '/');
        return name[(name.LastIndexOf('/') + 1)..];
    }

    /// <summary>The path with '/' between its parts and without those that mean "here".</summary>
    public static string Normalized(string path)
    {
        var parts = path.Replace('\\', '/').Split('/').Where(part => part != "." && part.Length > 0).ToList();
        return string.Join('/', parts) + (path.EndsWith('/') || path.EndsWith('\\') ? "/" : "");
    }

    /// <summary>Whether a browser or a person made it as a second copy: "Skills (1).csv".</summary>
    public static bool IsCopy(string path)
    {
        var stem = StemOf(path).AsSpan().TrimEnd();
        return stem.EndsWith(")", StringComparison.Ordinal) && stem.LastIndexOf('(') is var open and > 0 && IsNumber(stem[(open + 1)..^1]);
    }

    /// <summary>Folders, what macOS adds, and hidden files.</summary>
    public static bool IsNoise(string path)
    {
        var name = path.Replace('\\', '/');
        return name.EndsWith('/') || name.Split('/').Any(part => (part.StartsWith('.') && part != "..") || part == "__MACOSX" || part is "Thumbs.db" or "desktop.ini");
    }

    /// <summary>A name that is safe and short enough to be told.</summary>
    public static string Shown(string name)
    {
        var shown = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            if (shown.Length >= LongestShown)
                return shown.Append('…').ToString();
            shown.Append(Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator ? "\uFFFD" : rune.ToString());
        }

        return shown.ToString();
    }

    private static string StemOf(string path)
    {
        var file = FileOf(path);
        return HasEnding(file, ".csv") ? file[..^4] : file;
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9');
}
