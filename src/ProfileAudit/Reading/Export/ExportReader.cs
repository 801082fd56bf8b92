using ProfileAudit.Profiles;
using ProfileAudit.Reading.Export.Archives;

namespace ProfileAudit.Reading.Export;

/// <summary>Reads LinkedIn's "Get a copy of your data": the archive, or the files it was unpacked to.</summary>
public sealed class ExportReader : IProfileReader
{
    /// <inheritdoc/>
    public SourceKind Source => SourceKind.Export;

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> start) => start.StartsWith("PK"u8);

    /// <inheritdoc/>
    public async ValueTask<Profile> ReadAsync(Stream source, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        options ??= new ReadOptions();
        try
        {
            var budget = new ReadBudget(options);
            var seekable = await Spool.SeekableAsync(source, options.Limits.SourceBytes, budget.Progress, cancellationToken).ConfigureAwait(false);
            return seekable.Length > 0
                ? await ReadArchiveAsync(seekable, options, budget, mayHoldAnother: true, cancellationToken).ConfigureAwait(false)
                : throw Problem.SourceEmpty.ToException();
        }
        catch (IOException exception)
        {
            throw Problem.SourceUnreadable.ToException(exception);
        }
    }

    /// <summary>Reads an unpacked export.</summary>
    /// <param name="files">The files of the folder and its sub-folders, in any order.</param>
    /// <param name="options">Limits; null takes the defaults.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What the files show, and for every fact that they do not show, why.</returns>
    /// <exception cref="UnreadableProfileException">None of the files can be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ValueTask<Profile> ReadFilesAsync(IEnumerable<ExportFile> files, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        options ??= new ReadOptions();
        return ReadTelemetry.IsHeard ? TellFilesAsync(files, options, cancellationToken) : ReadPartsAsync(files, options, cancellationToken);
    }

    private static ValueTask<Profile> TellFilesAsync(IEnumerable<ExportFile> files, ReadOptions options, CancellationToken cancellationToken) =>
        ReadTelemetry.TellAsync(options.Clock, telemetry =>
        {
            telemetry.Recognised(SourceKind.Export);
            return ReadPartsAsync(files, options, cancellationToken);
        });

    private static ValueTask<Profile> ReadPartsAsync(IEnumerable<ExportFile> files, ReadOptions options, CancellationToken cancellationToken)
    {
        var limits = options.Limits;
        var budget = new ReadBudget(options);
        // One more than allowed is enough to know, however many a folder has.
        var parts = files.Take(limits.Entries == int.MaxValue ? int.MaxValue : limits.Entries + 1).Select(file => ExportPart.Of(file, budget)).ToList();
        return parts.Count > limits.Entries
            ? throw Problem.TooManyFiles.ToException()
            : ExportIntake.ReadAsync(parts, budget, options, cancellationToken);
    }

    private static async ValueTask<Profile> ReadArchiveAsync(Stream seekable, ReadOptions options, ReadBudget budget, bool mayHoldAnother, CancellationToken cancellationToken)
    {
        var archive = await Archive.OpenAsync(seekable, budget.Limits, cancellationToken).ConfigureAwait(false);
        var parts = archive.Parts(budget);
        // LinkedIn's server and some browsers wrap the archive once more: "….zip.zip". One wrapping is undone, never a second.
        if (!mayHoldAnother || parts.Where(part => !PartName.IsNoise(part.Path)).ToList() is not [var only] || !PartName.HasEnding(only.Path, ".zip"))
            return await ExportIntake.ReadAsync(parts, budget, options, cancellationToken).ConfigureAwait(false);
        var inner = await InnerAsync(only, budget.Limits, cancellationToken).ConfigureAwait(false);
        return await ReadArchiveAsync(inner, options, budget, mayHoldAnother: false, cancellationToken).ConfigureAwait(false);
    }

    private static async ValueTask<Stream> InnerAsync(ExportPart part, AuditLimits limits, CancellationToken cancellationToken)
    {
        try
        {
            var packed = await part.OpenAsync(cancellationToken).ConfigureAwait(false);
            await using (packed.ConfigureAwait(false))
                return await Spool.SeekableAsync(packed, limits.EntryBytes, progress: null, cancellationToken).ConfigureAwait(false);
        }
        catch (UnreadablePartException exception)
        {
            throw exception.Problem.ToException(exception);
        }
    }
}
