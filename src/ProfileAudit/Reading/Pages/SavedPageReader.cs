using ProfileAudit.Profiles;

namespace ProfileAudit.Reading.Pages;

/// <summary>
/// Reads a profile page that the member saved as HTML: the page for members, or the public one that guests see. Nothing that it refers to
/// is loaded, and no script of it runs.
/// </summary>
public sealed class SavedPageReader : IProfileReader
{
    // Far more than any profile page has, pictures inside it included.
    private const int MostBytes = 16 << 20;

    /// <inheritdoc/>
    public SourceKind Source => SourceKind.Page;

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> start) => PageStart.IsPage(start);

    /// <inheritdoc/>
    public async ValueTask<Profile> ReadAsync(Stream source, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        options ??= new ReadOptions();
        try
        {
            var seekable = await Spool.SeekableAsync(source, Math.Min(options.Limits.SourceBytes, options.Limits.EntryBytes), new ProgressMeter(options), cancellationToken).ConfigureAwait(false);
            if (seekable.Length > MostBytes)
                throw Problem.PageComplex.ToException();
            var bytes = new byte[seekable.Length];
            var read = await seekable.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            return read > 0 ? Read(bytes.AsSpan(0, read), cancellationToken) : throw Problem.SourceEmpty.ToException();
        }
        catch (IOException exception)
        {
            throw Problem.SourceUnreadable.ToException(exception);
        }
    }

    private static Profile Read(ReadOnlySpan<byte> bytes, CancellationToken cancellationToken)
    {
        var page = new SavedPage(PageTree.Parse(PageText.Decode(bytes), cancellationToken), cancellationToken);
        if (PageKind.ProblemOf(page) is { } problem)
            throw problem.ToException();
        // What was cut off may be what a fact stands for.
        return page.Tree.IsEnded ? PageProfile.Of(new PageFacts(page)) : throw Problem.PageCut.ToException();
    }
}
