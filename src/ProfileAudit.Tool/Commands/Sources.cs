using ProfileAudit.Pdf;
using ProfileAudit.Profiles;
using ProfileAudit.Reading;
using ProfileAudit.Reading.Export;

namespace ProfileAudit.Tool.Commands;

/// <summary>Opens what a person names: an archive, the folder it unpacks to, one of its files, a profile saved to PDF, or standard input.</summary>
internal static class Sources
{
    private const int DeepestFolder = 6;
    private const int LongestShown = 80;

    // Asked last, so that an archive that holds a PDF stays an archive.
    private static readonly ProfileReaders Readers = new([.. ProfileReaders.Default.Readers, new ProfilePdfReader()]);

    // Tomorrow, for those who live ahead of UTC. The clock only tells which dates cannot be; the audit never speaks of today.
    private static ReadOptions Options(Surroundings surroundings, bool redact, IProgress<ReadProgress>? progress) => new()
    {
        Limits = AuditLimits.CommandLine,
        LatestDay = DateOnly.FromDateTime(surroundings.Clock.GetUtcNow().UtcDateTime).AddDays(1),
        Redact = redact,
        Progress = progress,
        Clock = surroundings.Clock,
    };

    /// <exception cref="SourceException">A source is not there, or may not be read.</exception>
    /// <exception cref="UnreadableProfileException">Nothing of a source can be read.</exception>
    /// <exception cref="DifferentPeopleException">Two sources are clearly of different people.</exception>
    public static async Task<Profile> ReadAsync(IReadOnlyList<string> sources, Surroundings surroundings, bool redact, IProgress<ReadProgress>? progress, CancellationToken cancellationToken)
    {
        var options = Options(surroundings, redact, progress);
        var profiles = new List<Profile>();
        foreach (var source in sources)
            profiles.Add(await ReadAsync(source, surroundings, options, cancellationToken).ConfigureAwait(false));
        return Profile.Join(profiles);
    }

    private static async Task<Profile> ReadAsync(string source, Surroundings surroundings, ReadOptions options, CancellationToken cancellationToken)
    {
        if (source == "-")
        {
            var input = surroundings.OpenInput();
            await using (input.ConfigureAwait(false))
                return await Readers.ReadAsync(input, options, cancellationToken).ConfigureAwait(false);
        }

        try
        {
            if (!Directory.Exists(source) && !OpenableFile.Is(source))
                throw new SourceException("PA-IN-KIND", source, "is no file and no folder but a pipe, a device or a socket.", "Name a file or a folder, or hand the bytes over with -.");
            if (Directory.Exists(source))
                return await ExportReader.ReadFilesAsync(FilesOf(source), options, cancellationToken).ConfigureAwait(false);
            // A single table is an export of which little is left.
            if (Path.GetExtension(source).Equals(".csv", StringComparison.OrdinalIgnoreCase))
                return await ExportReader.ReadFilesAsync([FileOf(source, Path.GetFileName(source))], options, cancellationToken).ConfigureAwait(false);
            var stream = LocalFile.Open(source);
            await using (stream.ConfigureAwait(false))
                return await Readers.ReadAsync(stream, options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            throw new SourceException("PA-IN-MISSING", source, "is not there.", "Check its name and folder.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SourceException("PA-IN-ACCESS", source, "could not be opened or read.", "Check that you may read it and that no other program holds it.", exception);
        }
    }

    /// <summary>
    /// The files of a folder. Links lead out of the folder or in circles, so they are handed over as what cannot be read, not left out:
    /// what is left out would look as if the member had nothing there.
    /// </summary>
    private static IEnumerable<ExportFile> FilesOf(string folder) => FilesOf(new DirectoryInfo(folder), folder, depth: 0);

    private static IEnumerable<ExportFile> FilesOf(DirectoryInfo folder, string root, int depth)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos("*", new EnumerationOptions { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = true }))
        {
            var name = Path.GetRelativePath(root, entry.FullName);
            if (entry.LinkTarget is not null)
            {
                yield return new ExportFile(name, _ => throw new UnauthorizedAccessException("Links are not followed."));
            }
            else if (entry is not DirectoryInfo inner)
            {
                yield return FileOf(entry.FullName, name);
            }
            else if (depth < DeepestFolder)
            {
                foreach (var file in FilesOf(inner, root, depth + 1))
                    yield return file;
            }
        }
    }

    private static ExportFile FileOf(string path, string name) => new(name, _ => OpenableFile.Is(path)
        ? ValueTask.FromResult<Stream>(LocalFile.Open(path))
        : throw new UnauthorizedAccessException("Pipes, devices and sockets are not opened."));

    /// <summary>What the person typed, or its end, where the name of the file stands. What a terminal would obey goes when the line is told.</summary>
    public static string Shown(string source, string unnamed = "The source")
    {
        var runes = source.EnumerateRunes().ToList();
        return string.IsNullOrWhiteSpace(source) ? unnamed : runes.Count <= LongestShown ? source : $"…{string.Concat(runes[^(LongestShown - 1)..])}";
    }
}
