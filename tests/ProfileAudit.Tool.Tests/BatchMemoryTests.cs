using System.Globalization;

namespace ProfileAudit.Tool.Tests;

/// <summary>What other tests hold would count as well, so nothing runs beside these.</summary>
[CollectionDefinition(nameof(BatchMemoryTests), DisableParallelization = true)]
[Collection(nameof(BatchMemoryTests))]
public sealed class BatchMemoryTests
{
    [Fact]
    public async Task Memory_does_not_grow_with_the_number_of_exports()
    {
        using var few = new BatchFolder(40);
        using var many = new BatchFolder(200);
        await ToolRun.OfAsync("batch", few.Path, "-o", few["warm.jsonl"], "--jobs", "2");
        var (small, large) = (await HeldAsync(few), await HeldAsync(many));
        // What is held at the most while it runs; five times the exports, and not twice as much.
        Assert.True(large < (2 * small) + (16 << 20), $"{small} and {large} bytes");

        static async Task<long> HeldAsync(BatchFolder folder)
        {
            var most = 0L;
            using var output = new MeasuringWriter(() => most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true)));
            using var error = new StringWriter(CultureInfo.InvariantCulture);
            await CommandLine.RunAsync(["batch", folder.Path, "--jobs", "2"], new Surroundings { OpenInput = () => Stream.Null, Output = output, Error = error });
            return most;
        }
    }

    private sealed class MeasuringWriter(Action measure) : StringWriter(CultureInfo.InvariantCulture)
    {
        private int lines;

        public override Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default)
        {
            if (++lines % 20 == 0)
                measure();
            return Task.CompletedTask;
        }
    }
}
