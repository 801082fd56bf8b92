using ProfileAudit.Profiles;

namespace ProfileAudit.Reading;

/// <summary>Reads one kind of source into a profile. Observes; never judges.</summary>
public interface IProfileReader
{
    /// <summary>The kind of source that it reads.</summary>
    SourceKind Source { get; }

    /// <summary>Whether a source looks like one that it reads.</summary>
    /// <param name="start">The source's first bytes: 4,096, or all of a shorter source.</param>
    /// <returns>True when it is worth trying.</returns>
    bool Recognises(ReadOnlySpan<byte> start);

    /// <summary>Reads a source from its current position to its end. The stream stays open.</summary>
    /// <param name="source">A readable stream; it need not seek.</param>
    /// <param name="options">Limits; null takes the defaults.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What the source shows, and for every fact that it does not show, why.</returns>
    /// <exception cref="UnreadableProfileException">Nothing of the source can be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    ValueTask<Profile> ReadAsync(Stream source, ReadOptions? options = null, CancellationToken cancellationToken = default);
}
