using ProfileAudit.Fuzzing.Harnesses;

namespace ProfileAudit.Tests.Fuzzing;

/// <summary>What coverage-guided fuzzing runs for hours, for a moment: its harnesses work, and their law holds near their seeds.</summary>
public sealed class HarnessTests
{
    // Reports in every format take a hundred times as long as anything that is read.
    private const int Many = 400;
    private const int Few = 100;

    public static TheoryData<string> Names => [.. AllHarnesses.All.Select(harness => harness.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_seed_is_taken(string name)
    {
        var harness = AllHarnesses.Find(name)!;
        var seeds = harness.Seeds.ToList();
        Assert.InRange(seeds.Count, 2, 100);
        Assert.Equal(seeds.Count, seeds.DistinctBy(seed => seed.Name).Count());
        Assert.All(seeds, seed => Assert.True(harness.Run(seed.Bytes), seed.Name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_law_holds_near_the_seeds(string name)
    {
        var harness = AllHarnesses.Find(name)!;
        var seeds = harness.Seeds.ToList();
        var each = ((harness is RendererHarness ? Few : Many) / seeds.Count) + 1;
        var (taken, refused) = (0, 0);
        foreach (var seed in seeds)
        {
            foreach (var (number, input) in Mutations.Of(seed.Bytes, each).Index())
            {
                try
                {
                    _ = harness.Run(input) ? taken++ : refused++;
                }
                catch (Exception exception)
                {
                    Assert.Fail($"Mutation {number} of {seed.Name}: {exception}");
                }
            }
        }

        // A harness that only refuses, or only takes, has lost its way; a report has a text for everything.
        Assert.True(taken >= 5 && (refused >= 5 || harness is RendererHarness), $"{taken} taken, {refused} refused");
    }
}
