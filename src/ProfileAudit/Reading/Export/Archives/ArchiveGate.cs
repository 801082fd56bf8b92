namespace ProfileAudit.Reading.Export.Archives;

/// <summary>
/// Looks at an archive before anything of it is unpacked. Programs disagree on what a crafted archive holds; here only those pass of which
/// all of them see the same: one end record, a directory that tells of every byte, entries that neither overlap nor leave a gap.
/// </summary>
internal static class ArchiveGate
{
    /// <summary>The entries of a sound archive, each with what keeps it from being read.</summary>
    /// <exception cref="UnreadableProfileException">The archive as a whole is not sound.</exception>
    public static async ValueTask<List<GatedEntry>> PassAsync(Stream archive, AuditLimits limits, CancellationToken cancellationToken)
    {
        var end = await EndRecord.ReadAsync(archive, limits, cancellationToken).ConfigureAwait(false);
        if (end.Entries == 0)
            throw Problem.ArchiveEmpty.ToException();
        var entries = await DirectoryAsync(archive, end, cancellationToken).ConfigureAwait(false);
        entries.Sort((one, other) => one.Offset.CompareTo(other.Offset));
        var gated = new List<GatedEntry>(entries.Count);
        // In the order in which they stand, each has to end exactly where the next begins. Writers leave no gaps, and a program that reads
        // an archive as a stream would unpack what is hidden in one.
        if (entries[0].Offset != 0)
            throw Problem.ArchiveAmbiguous.ToException();
        for (var i = 0; i < entries.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var next = i + 1 < entries.Count ? entries[i + 1].Offset : end.DirectoryOffset;
            gated.Add(await EntryAsync(archive, entries[i], next, end.DirectoryOffset, cancellationToken).ConfigureAwait(false));
        }

        return gated;
    }

    private static async ValueTask<List<DirectoryEntry>> DirectoryAsync(Stream archive, EndRecord end, CancellationToken cancellationToken)
    {
        var bytes = new byte[end.DirectoryBytes];
        await EndRecord.ReadAtAsync(archive, end.DirectoryOffset, bytes, cancellationToken).ConfigureAwait(false);
        ReadOnlyMemory<byte> rest = bytes;
        var entries = new List<DirectoryEntry>();
        while (entries.Count < end.Entries)
            entries.Add(DirectoryEntry.Take(ref rest));
        return rest.IsEmpty ? entries : throw Problem.ArchiveDamaged.ToException();
    }

    private static async ValueTask<GatedEntry> EntryAsync(Stream archive, DirectoryEntry entry, long next, long directory, CancellationToken cancellationToken)
    {
        if (next > directory || entry.Offset > next - LocalHeader.FixedBytes)
            throw Problem.ArchiveAmbiguous.ToException();
        var local = await LocalHeader.ReadAsync(archive, entry, cancellationToken).ConfigureAwait(false);
        var gap = next - local.DataOffset - entry.PackedBytes;
        if (entry.HasDescriptor ? !Descriptor.HasForm(gap) : gap != 0)
            throw Problem.ArchiveAmbiguous.ToException();
        var descriptor = new byte[gap];
        await EndRecord.ReadAtAsync(archive, next - gap, descriptor, cancellationToken).ConfigureAwait(false);
        var agrees = local.Agrees && (!entry.HasDescriptor || Descriptor.Agrees(descriptor, entry));
        return new GatedEntry(entry, local, agrees ? Own(entry) : Problem.HeadersDiffer);
    }

    private static Problem? Own(DirectoryEntry entry) => entry switch
    {
        { IsEncrypted: true } => Problem.Encrypted,
        { IsSpecial: true } => Problem.Link,
        { IsFolder: false, HasFolderAttributes: true } => Problem.Name,
        { IsPatch: true } or { Method: not (DirectoryEntry.Stored or DirectoryEntry.Deflated) } => Problem.Method,
        { Method: DirectoryEntry.Stored } when entry.Bytes != entry.PackedBytes => Problem.Length,
        _ => null,
    };
}

/// <summary>An entry of a sound archive.</summary>
/// <param name="Entry">What the directory says.</param>
/// <param name="Local">What stands before its data.</param>
/// <param name="Problem">What keeps it from being read; null when nothing does.</param>
internal sealed record GatedEntry(DirectoryEntry Entry, LocalHeader Local, Problem? Problem);
