namespace ProfileAudit.Reading.Export;

/// <summary>
/// Which folder the export stands in. A repacked archive has a folder around everything, and a member may hand over the fast and the
/// complete archive side by side: only one of them counts, or everything would count twice. Which one is told by the files that come with a
/// whole archive, then by how high it stands: a folder inside an export that holds many names of tables is no better export.
/// </summary>
internal static class ExportRoot
{
    private static readonly string[] SubFolders = ["Articles/Articles", "Articles", "Jobs", "Verifications", "Services Marketplace"];

    /// <summary>The files of the most whole export among these, those that stand elsewhere, and how many other exports there are.</summary>
    public static (List<ExportPart> Parts, List<ExportPart> Elsewhere, int Others) Choose(IEnumerable<ExportPart> parts, ExportTables tables)
    {
        var roots = parts
            .GroupBy(part => RootOf(part.Folder), StringComparer.OrdinalIgnoreCase)
            .Select(root => (root.Key, Parts: root.ToList(), Tables: root.Where(part => tables.Find(part.Key) is not null).DistinctBy(part => part.Key).Count()))
            .OrderBy(root => ArchiveKinds.Of(root.Parts.Select(part => part.Key).ToHashSet(StringComparer.Ordinal)).Kind)
            .ThenByDescending(root => root.Tables > 1)
            .ThenBy(root => root.Key.Length == 0 ? 0 : root.Key.Count(c => c == '/') + 1)
            .ThenByDescending(root => root.Tables)
            .ThenBy(root => root.Key, StringComparer.Ordinal)
            .ToList();
        return roots.Count == 0 ? ([], [], 0) : (roots[0].Parts, [.. roots.Skip(1).SelectMany(root => root.Parts)], roots.Skip(1).Count(root => root.Tables > 1));
    }

    private static string RootOf(string folder)
    {
        foreach (var sub in SubFolders)
        {
            if (folder.Equals(sub, StringComparison.OrdinalIgnoreCase))
                return "";
            if (folder.EndsWith($"/{sub}", StringComparison.OrdinalIgnoreCase))
                return folder[..^(sub.Length + 1)];
        }

        return folder;
    }
}
