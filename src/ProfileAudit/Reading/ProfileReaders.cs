using System.Collections.Immutable;
using ProfileAudit.Profiles;
using ProfileAudit.Reading.Export;
using ProfileAudit.Reading.Export.Snapshots;
using ProfileAudit.Reading.Pages;

namespace ProfileAudit.Reading;

/// <summary>Several readers as one: the first that recognises a source reads it.</summary>
/// <param name="readers">The readers, in the order in which they are asked.</param>
/// <param name="defaults">How to read where a call does not say; null takes the defaults of <see cref="ReadOptions"/>.</param>
public sealed class ProfileReaders(IEnumerable<IProfileReader> readers, ReadOptions? defaults = null)
{
    private const int StartBytes = 4096;

    /// <summary>The readers of this library.</summary>
    public static ProfileReaders Default { get; } = new([new ExportReader(), new SnapshotReader(), new SavedPageReader()]);

    /// <summary>The readers, in the order in which they are asked.</summary>
    public ImmutableArray<IProfileReader> Readers { get; } = [.. readers];

    /// <summary>Reads a source of any known kind from its current position to its end. The stream stays open.</summary>
    /// <param name="source">A readable stream; it need not seek.</param>
    /// <param name="options">How to read; null takes what these readers were made with.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What the source shows, and for every fact that it does not show, why.</returns>
    /// <exception cref="UnreadableProfileException">No reader recognises the source, or nothing of it can be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public ValueTask<Profile> ReadAsync(Stream source, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        options ??= defaults ?? new ReadOptions();
        return ReadTelemetry.IsHeard ? TellAsync(source, options, cancellationToken) : ReadAsync(source, options, telemetry: null, cancellationToken);
    }

    // A method of its own, so that what it captures costs nothing where nobody listens.
    private ValueTask<Profile> TellAsync(Stream source, ReadOptions options, CancellationToken cancellationToken) =>
        ReadTelemetry.TellAsync(options.Clock, telemetry => ReadAsync(source, options, telemetry, cancellationToken));

    private async ValueTask<Profile> ReadAsync(Stream source, ReadOptions options, ReadTelemetry? telemetry, CancellationToken cancellationToken)
    {
        try
        {
            var spool = new Spool(source, options.Limits.SourceBytes, new ProgressMeter(options));
            var start = await spool.StartAsync(StartBytes, cancellationToken).ConfigureAwait(false);
            if (start.IsEmpty)
                throw Problem.SourceEmpty.ToException();
            var reader = Readers.FirstOrDefault(reader => reader.Recognises(start.Span)) ?? throw ForeignSource.ProblemOf(start.Span).ToException();
            telemetry?.Recognised(reader.Source);
            var whole = await spool.WholeAsync(cancellationToken).ConfigureAwait(false);
            telemetry?.Measured(whole.Length);
            return await reader.ReadAsync(whole, options, cancellationToken).ConfigureAwait(false);
        }
        catch (IOException exception)
        {
            throw Problem.SourceUnreadable.ToException(exception);
        }
    }
}
