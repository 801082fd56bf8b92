namespace ProfileAudit.Reading;

/// <summary>
/// Counts what was read and tells it at most ten times a second. The first time is a tenth of a second after the start, so that meters that
/// follow each other keep to it together, and a quick read tells nothing.
/// </summary>
internal sealed class ProgressMeter
{
    private static readonly TimeSpan Gap = TimeSpan.FromMilliseconds(100);

    private readonly IProgress<ReadProgress>? told;
    private readonly TimeProvider clock;
    private long lastAt;
    private ReadStage stage;
    private long bytes;
    private long? total;

    public ProgressMeter(ReadOptions options)
    {
        (told, clock) = (options.Progress, options.Clock);
        lastAt = told is null ? 0 : clock.GetTimestamp();
    }

    /// <summary>Starts a stage from nothing.</summary>
    public void Begin(ReadStage next, long? totalBytes) => (stage, bytes, total) = (next, 0, totalBytes);

    public void Advance(int count)
    {
        if (told is null)
            return;
        bytes += count;
        var now = clock.GetTimestamp();
        if (clock.GetElapsedTime(lastAt, now) < Gap)
            return;
        lastAt = now;
        // What an archive declares is a word, what was read is a fact.
        told.Report(new ReadProgress(stage, bytes, total < bytes ? bytes : total));
    }
}
