using System.Formats.Tar;

namespace ProfileAudit.Tool.Commands;

/// <summary>Tells files from what only has a name like one: to open a pipe may block for ever, and a device has no end.</summary>
internal static class OpenableFile
{
    /// <exception cref="IOException">There is nothing of the name, or it may not be looked at.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be looked at.</exception>
    public static bool Is(string path)
    {
        var file = new FileInfo(path);
        var target = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
        // What a shell hands over as /dev/fd/63 is a link to a pipe, which has no name of its own.
        if (!target.Exists && target != file && file.FullName.StartsWith("/dev/", StringComparison.Ordinal))
            return false;
        if (!target.Exists)
            throw new FileNotFoundException();
        // Pipes, devices and sockets have no length, and neither have empty files.
        return target.Length > 0 || OperatingSystem.IsWindows() || IsRegular(target.FullName);
    }

    // .NET does not tell the kind of a name, except to its writer of tar archives, which looks at what it would only have to name.
    private static bool IsRegular(string path)
    {
        try
        {
            using var bytes = new MemoryStream();
            using (var writer = new TarWriter(bytes, leaveOpen: true))
                writer.WriteEntry(path, "x");
            bytes.Position = 0;
            using var reader = new TarReader(bytes);
            return reader.GetNextEntry()?.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile;
        }
        catch (IOException)
        {
            // A socket has no place in an archive.
            return false;
        }
    }
}
