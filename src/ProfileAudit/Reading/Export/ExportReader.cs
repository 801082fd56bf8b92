using ProfileAudit.Profiles;

namespace ProfileAudit.Reading.Export;

/// <summary>Reads LinkedIn's "Get a copy of your data": the archive, or the files it was unpacked to.</summary>
public sealed class ExportReader : IProfileReader
{
    /// <inheritdoc/>
    public SourceKind Source => SourceKind.Export;

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> start) => throw new NotSupportedException();

    /// <inheritdoc/>
    public ValueTask<Profile> ReadAsync(Stream source, ReadOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    /// <summary>Reads an unpacked export.</summary>
    /// <param name="files">The files of the folder and its sub-folders, in any order.</param>
    /// <param name="options">Limits; null takes the defaults.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What the files show, and for every fact that they do not show, why.</returns>
    /// <exception cref="UnreadableProfileException">None of the files can be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public ValueTask<Profile> ReadFilesAsync(IEnumerable<ExportFile> files, ReadOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();
}
