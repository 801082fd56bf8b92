using ProfileAudit.Reading;

namespace ProfileAudit.Tool;

/// <summary>
/// Shows a line once work has taken longer than a person takes for at once. Until then nothing of the line exists, so that short work pays
/// nothing for it; afterwards it is gone. A line that cannot be drawn is given up: it is a comfort, and ends no audit.
/// </summary>
internal sealed class LateProgress : IProgress<ReadProgress>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Refresh = TimeSpan.FromMilliseconds(100);

    private readonly Lock gate = new();
    private readonly Func<IProgressLine> open;
    private readonly ITimer timer;
    private readonly CancellationTokenRegistration registration;
    private IProgressLine? line;
    private volatile ReadProgress? newest;
    private bool ended;

    private LateProgress(Func<IProgressLine> open, TimeProvider clock, CancellationToken cancellationToken)
    {
        this.open = open;
        timer = clock.CreateTimer(_ => Draw(), null, Patience, Refresh);
        // A read that blocks does not hear of it, and would leave the line, and no cursor, to the shell.
        registration = cancellationToken.Register(End);
    }

    /// <summary>Begins to wait; null where no line may be shown.</summary>
    public static LateProgress? Begin(bool isQuiet, Surroundings surroundings, CancellationToken cancellationToken) =>
        isQuiet || surroundings.OpenProgress is not { } open ? null : new LateProgress(open, surroundings.Clock, cancellationToken);

    public void Report(ReadProgress value) => newest = value;

    public void Dispose()
    {
        registration.Dispose();
        End();
    }

    private void Draw()
    {
        lock (gate)
        {
            if (ended)
                return;
            try
            {
                line ??= open();
                line.Show(newest);
            }
            catch (Exception exception) when (exception is IOException or InvalidOperationException or ObjectDisposedException or NotSupportedException)
            {
                GiveUp();
            }
        }
    }

    private void End()
    {
        lock (gate)
            GiveUp();
    }

    private void GiveUp()
    {
        if (ended)
            return;
        ended = true;
        timer.Dispose();
        try
        {
            line?.Dispose();
        }
        catch (Exception exception) when (exception is IOException or InvalidOperationException or ObjectDisposedException)
        {
            // Standard error is gone; whoever writes to it next finds out.
        }
    }
}
