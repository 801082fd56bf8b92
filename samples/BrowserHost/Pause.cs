namespace ProfileAudit.Samples.BrowserHost;

/// <summary>Gives the one thread of the page to the browser.</summary>
internal static class Pause
{
    /// <summary>Goes on once the browser drew and listened; a yield alone would come back before.</summary>
    public static Task ForTheBrowserAsync(CancellationToken cancellationToken) => Task.Delay(1, cancellationToken);
}
