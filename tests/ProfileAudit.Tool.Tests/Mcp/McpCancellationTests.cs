using System.Diagnostics;

namespace ProfileAudit.Tool.Tests.Mcp;

public sealed class McpCancellationTests
{
    /// <summary>One call is being worked on, a second one waits for it, and the client takes the second one back.</summary>
    [Fact]
    public async Task A_call_that_is_taken_back_is_given_up_and_the_others_are_answered()
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        // What the SDK tells its observers is the only sign of the end of a call that gets no answer.
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Experimental.ModelContextProtocol",
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (activity.TagObjects.Any(tag => tag is { Key: "jsonrpc.request.id", Value: "taken-back" }))
                    ended.TrySetResult();
            },
        };
        ActivitySource.AddActivityListener(listener);
        using var folder = new TemporaryFolder();
        folder.Zip("neglected");
        using var clock = new HeldClock();
        await using var run = McpRun.Start(clock, "--root", folder[""]);
        await run.InitializeAsync();
        await run.SendAsync("""{"jsonrpc":"2.0","id":"first","method":"tools/call","params":{"name":"audit_profile","arguments":{"paths":["neglected.zip"]}}}""");
        await clock.Asked.WaitAsync(TimeSpan.FromMinutes(1));
        await run.SendAsync("""{"jsonrpc":"2.0","id":"taken-back","method":"tools/call","params":{"name":"list_rules","arguments":{}}}""");
        await run.SendAsync("""{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":"taken-back","reason":"The person changed their mind."}}""");
        await ended.Task.WaitAsync(TimeSpan.FromMinutes(1));
        clock.Release();
        Assert.Equal("first", (await run.ReceiveAsync()).GetProperty("id").GetString());
        await run.SendAsync("""{"jsonrpc":"2.0","id":"last","method":"tools/call","params":{"name":"list_rules","arguments":{}}}""");
        Assert.Equal("last", (await run.ReceiveAsync()).GetProperty("id").GetString());
        Assert.Equal(0, await run.EndAsync());
        Assert.Equal("", await run.RestAsync());
    }

    /// <summary>A clock that answers nobody until it is told to.</summary>
    private sealed class HeldClock : TimeProvider, IDisposable
    {
        private readonly TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly ManualResetEventSlim released = new();

        public Task Asked => asked.Task;

        public void Release() => released.Set();

        public override DateTimeOffset GetUtcNow()
        {
            asked.TrySetResult();
            released.Wait();
            return System.GetUtcNow();
        }

        public void Dispose() => released.Dispose();
    }
}
