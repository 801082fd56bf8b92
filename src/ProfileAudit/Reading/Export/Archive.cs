using System.IO.Compression;

namespace ProfileAudit.Reading.Export;

/// <summary>An export's archive as a list of files. No entry is ever written to disk, and entries that are not needed are never unpacked.</summary>
internal sealed class Archive : IAsyncDisposable
{
    private readonly ZipArchive zip;

    private Archive(ZipArchive zip) => this.zip = zip;

    /// <summary>Opens an archive.</summary>
    /// <exception cref="UnreadableProfileException">It cannot be opened, or declares more than the limits.</exception>
    public static async ValueTask<Archive> OpenAsync(Stream seekable, AuditLimits limits, CancellationToken cancellationToken)
    {
        await EndRecord.CheckAsync(seekable, limits, cancellationToken).ConfigureAwait(false);
        try
        {
            var opened = await ZipArchive.CreateAsync(seekable, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, cancellationToken).ConfigureAwait(false);
            return opened.Entries.Count > 0 ? new Archive(opened) : throw Problem.ArchiveEmpty.ToException();
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException or OverflowException or ArgumentException)
        {
            throw Problem.ArchiveDamaged.ToException(exception);
        }
    }

    public List<ExportPart> Parts(ReadBudget budget)
    {
        var names = zip.Entries.CountBy(entry => entry.FullName, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        return [.. zip.Entries.Select(entry => new ExportPart(entry.FullName, cancellationToken => OpenAsync(entry, names[entry.FullName] > 1, budget, cancellationToken)))];
    }

    public ValueTask DisposeAsync() => zip.DisposeAsync();

    private static async ValueTask<Stream> OpenAsync(ZipArchiveEntry entry, bool isTwice, ReadBudget budget, CancellationToken cancellationToken)
    {
        if (isTwice)
            throw new UnreadablePartException(Problem.Duplicate);
        if (entry.IsEncrypted)
            throw new UnreadablePartException(Problem.Encrypted);
        if (entry.Length > budget.Limits.EntryBytes)
            throw new UnreadablePartException(Problem.FileTooLarge);
        try
        {
            var content = await entry.OpenAsync(cancellationToken).ConfigureAwait(false);
            return new PartStream(content, budget, new DeclaredEntry(entry.Length, entry.CompressedLength, entry.Crc32));
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException)
        {
            throw new UnreadablePartException(Problem.Inflation, exception);
        }
    }
}
