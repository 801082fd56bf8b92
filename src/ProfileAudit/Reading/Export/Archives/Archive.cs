using System.IO.Compression;

namespace ProfileAudit.Reading.Export.Archives;

/// <summary>An export's archive as a list of files. No entry is ever written to disk, and entries that are not needed are never unpacked.</summary>
internal sealed class Archive : IAsyncDisposable
{
    private readonly ZipArchive zip;
    private readonly List<GatedEntry> gated;

    private Archive(ZipArchive zip, List<GatedEntry> gated) => (this.zip, this.gated) = (zip, gated);

    /// <summary>Opens an archive.</summary>
    /// <exception cref="UnreadableProfileException">It is not sound, or declares more than the limits.</exception>
    public static async ValueTask<Archive> OpenAsync(Stream seekable, AuditLimits limits, CancellationToken cancellationToken)
    {
        var entries = await ArchiveGate.PassAsync(seekable, limits, cancellationToken).ConfigureAwait(false);
        try
        {
            var opened = await ZipArchive.CreateAsync(seekable, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, cancellationToken).ConfigureAwait(false);
            return opened.Entries.Count == entries.Count ? new Archive(opened, entries) : throw Problem.ArchiveDamaged.ToException();
        }
        catch (InvalidDataException exception) when (exception.InnerException is IOException and not EndOfStreamException)
        {
            // The archive reader takes a source that fails for an archive that is damaged.
            throw Problem.SourceUnreadable.ToException(exception);
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException or OverflowException or ArgumentException)
        {
            throw Problem.ArchiveDamaged.ToException(exception);
        }
    }

    public List<ExportPart> Parts(ReadBudget budget)
    {
        var names = zip.Entries.CountBy(entry => PartName.Normalized(entry.FullName), StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. zip.Entries.Zip(gated, (entry, passed) => new ExportPart(
                PartName.Normalized(entry.FullName),
                cancellationToken => OpenAsync(entry, passed, names[PartName.Normalized(entry.FullName)] > 1, budget, cancellationToken))),
        ];
    }

    public ValueTask DisposeAsync() => zip.DisposeAsync();

    private static async ValueTask<Stream> OpenAsync(ZipArchiveEntry entry, GatedEntry passed, bool isTwice, ReadBudget budget, CancellationToken cancellationToken)
    {
        if (isTwice)
            throw new UnreadablePartException(Problem.Duplicate);
        if (passed.Problem is { } problem)
            throw new UnreadablePartException(problem);
        if (passed.Entry.Bytes > budget.Limits.EntryBytes)
            throw new UnreadablePartException(Problem.FileTooLarge);
        try
        {
            var content = await entry.OpenAsync(cancellationToken).ConfigureAwait(false);
            return new PartStream(content, budget, new DeclaredEntry(passed.Entry.Bytes, passed.Entry.PackedBytes, passed.Entry.Crc32));
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException)
        {
            throw new UnreadablePartException(Problem.Inflation, exception);
        }
    }
}
