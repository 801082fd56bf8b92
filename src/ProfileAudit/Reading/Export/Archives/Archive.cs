using System.IO.Compression;

namespace ProfileAudit.Reading.Export.Archives;

/// <summary>
/// An export's archive as a list of files. No entry is ever written to disk, and entries that are not needed are never unpacked. Only the
/// unpacking is left to .NET: what its archive reader sees in an archive differs from what most other programs see.
/// </summary>
internal sealed class Archive
{
    // What unpacks in a millisecond or two is not worth the way to another thread.
    private const long WorthAThread = 1 << 20;

    private readonly Stream source;
    private readonly List<GatedEntry> entries;

    private Archive(Stream source, List<GatedEntry> entries) => (this.source, this.entries) = (source, entries);

    /// <summary>Opens an archive.</summary>
    /// <exception cref="UnreadableProfileException">It is not sound, or declares more than the limits.</exception>
    public static async ValueTask<Archive> OpenAsync(Stream seekable, AuditLimits limits, CancellationToken cancellationToken) =>
        new(seekable, await ArchiveGate.PassAsync(seekable, limits, cancellationToken).ConfigureAwait(false));

    /// <summary>The files, one at a time to be opened, and those for which other programs could take one.</summary>
    public List<ExportPart> Parts(ReadBudget budget)
    {
        var named = entries.ConvertAll(entry => (Path: EntryName.Of(entry.Entry.Name), Entry: entry));
        var names = named.Select(one => one.Path).Concat(Aliases(named)).CountBy(path => path, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. named.Select(one => new ExportPart(one.Path, _ => ValueTask.FromResult<Stream>(Open(one.Entry, names[one.Path] > 1, budget)), one.Entry.Entry.Bytes)),
            .. Aliases(named).Select(path => new ExportPart(path, _ => throw new UnreadablePartException(Problem.Name))),
        ];
    }

    // What is named twice may be lost under either name, and the other of them is no file that is not there.
    private static IEnumerable<string> Aliases(List<(string Path, GatedEntry Entry)> named) => named
        .SelectMany(one => EntryName.Aliases(one.Path).Concat(EntryName.Of(one.Entry.Local.Name) is var local && Same(local, one.Path) ? [] : [local, .. EntryName.Aliases(local)]))
        .Distinct(StringComparer.OrdinalIgnoreCase);

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private PartStream Open(GatedEntry passed, bool isTwice, ReadBudget budget)
    {
        var entry = passed.Entry;
        if (isTwice)
            throw new UnreadablePartException(Problem.Duplicate);
        if (passed.Problem is { } problem)
            throw new UnreadablePartException(problem);
        if (entry.Bytes > budget.Limits.EntryBytes)
            throw new UnreadablePartException(Problem.FileTooLarge);
        var packed = new PackedStream(source, passed.Local.DataOffset, entry.PackedBytes);
        var summed = new ChecksumStream(entry.Method == DirectoryEntry.Stored ? packed : new DeflateStream(packed, CompressionMode.Decompress));
        var isAhead = entry.Method != DirectoryEntry.Stored && entry.Bytes >= WorthAThread && AheadStream.IsPossible;
        return new PartStream(
            isAhead ? new AheadStream(summed) : summed,
            budget,
            new DeclaredEntry(entry.Bytes, entry.PackedBytes, () => packed.IsUsedUp, () => summed.Value == entry.Crc32));
    }
}
