using System.Collections.Immutable;

namespace ProfileAudit.Tool.Batch;

/// <summary>The exports of a folder: its ZIP files, and its subfolders that hold tables.</summary>
/// <param name="Exports">In the order of their names, whatever the file system's own.</param>
/// <param name="Others">How many other things are there.</param>
internal sealed record ExportFolder(ImmutableArray<Export> Exports, int Others)
{
    // As deep as a browser that unpacks into a folder of the archive's name puts the tables.
    private const int DeepestTable = 1;

    /// <exception cref="ToolException">The folder is not there, may not be read, or holds no export.</exception>
    public static ExportFolder Of(string path)
    {
        try
        {
            if (!Directory.Exists(path))
                throw new ToolException(ExitCode.UnreadableSource, $"PA-IN-MISSING: {Commands.Sources.Shown(path)} is no folder. Name the folder that the exports lie in.");
            var all = new DirectoryInfo(path).EnumerateFileSystemInfos()
                .Where(entry => !entry.Name.StartsWith('.') && entry.Name != "__MACOSX")
                .OrderBy(entry => entry.Name, StringComparer.Ordinal)
                .ToList();
            var exports = all.Where(IsExport).Select((entry, i) => new Export(entry.Name, entry.FullName, i + 1)).ToImmutableArray();
            return exports.IsEmpty
                ? throw new ToolException(ExitCode.UnreadableSource, $"PA-BATCH-EMPTY: {Commands.Sources.Shown(path)} holds no ZIP file and no folder with tables. Name the folder that the exports lie in, not one of them.")
                : new ExportFolder(exports, all.Count - exports.Length);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new ToolException(ExitCode.UnreadableSource, $"PA-IN-ACCESS: {Commands.Sources.Shown(path)} could not be opened or read. Check that you may read it.", exception);
        }
    }

    private static bool IsExport(FileSystemInfo entry) => entry is DirectoryInfo folder
        ? folder.EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = DeepestTable, IgnoreInaccessible = true })
            .Any(file => HasEnding(file, ".csv"))
        : HasEnding(entry, ".zip");

    private static bool HasEnding(FileSystemInfo entry, string ending) => entry.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
