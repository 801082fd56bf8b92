namespace ProfileAudit.Reading;

/// <summary>A stream around another, which belongs to it and ends with it.</summary>
/// <param name="inner">The other one.</param>
internal abstract class WrappingStream(Stream inner) : ForwardStream
{
    /// <summary>What is read from.</summary>
    protected Stream Inner { get; } = inner;

    public sealed override async ValueTask DisposeAsync()
    {
        await Inner.DisposeAsync().ConfigureAwait(false);
        await base.DisposeAsync().ConfigureAwait(false);
    }

    protected sealed override void Dispose(bool disposing)
    {
        if (disposing)
            Inner.Dispose();
        base.Dispose(disposing);
    }
}
