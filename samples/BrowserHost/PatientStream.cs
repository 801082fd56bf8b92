using System.Diagnostics;

namespace ProfileAudit.Samples.BrowserHost;

/// <summary>
/// A file in memory that, while it is read, now and then lets the browser draw and listen: a page has one thread, and "Stop" must be heard.
/// </summary>
internal sealed class PatientStream : MemoryStream
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);

    private long since = Stopwatch.GetTimestamp();

    /// <summary>Copies a file, one byte more than allowed at most: the reader then says that it is too large.</summary>
    public static async Task<PatientStream> OfAsync(Stream file, long limit, Action<long> tell, CancellationToken cancellationToken)
    {
        var copy = new PatientStream();
        var buffer = new byte[128 * 1024];
        while (copy.Length <= limit && await file.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, limit + 1 - copy.Length)), cancellationToken) is > 0 and var read)
        {
            copy.Write(buffer, 0, read);
            tell(copy.Length);
        }

        copy.Position = 0;
        return copy;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Stopwatch.GetElapsedTime(since) > Patience)
        {
            await Pause.ForTheBrowserAsync(cancellationToken);
            since = Stopwatch.GetTimestamp();
        }

        return await base.ReadAsync(buffer, cancellationToken);
    }
}
