using System.Runtime.CompilerServices;

namespace ProfileAudit.Tool.Batch;

/// <summary>Does things side by side and hands over the results in order. A few results wait for a slow one before them, never more.</summary>
/// <param name="jobs">How many are worked on at a time.</param>
internal sealed class OrderedWork(int jobs)
{
    private const int WaitingPerJob = 8;

    public async IAsyncEnumerable<TResult> EachAsync<T, TResult>(IEnumerable<T> things, Func<T, CancellationToken, Task<TResult>> work, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var places = new SemaphoreSlim(jobs);
        var window = new Queue<Task<TResult>>();
        try
        {
            foreach (var thing in things)
            {
                if (window.Count >= jobs * WaitingPerJob)
                    yield return await window.Dequeue().ConfigureAwait(false);
                window.Enqueue(Task.Run(() => InPlaceAsync(thing, work, places, stop.Token), stop.Token));
            }

            while (window.TryDequeue(out var next))
                yield return await next.ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await ((Task)Task.WhenAll(window)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task<TResult> InPlaceAsync<T, TResult>(T thing, Func<T, CancellationToken, Task<TResult>> work, SemaphoreSlim places, CancellationToken cancellationToken)
    {
        await places.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await work(thing, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            places.Release();
        }
    }
}
