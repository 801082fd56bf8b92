using CsCheck;
using ProfileAudit.Rendering;
using ProfileAudit.Reports;
using ProfileAudit.Reports.Cohorts;

namespace ProfileAudit.Tests.Reports.Cohorts;

/// <summary>What holds of every cohort.</summary>
public sealed class CohortLawTests
{
    [Fact]
    public void Nothing_that_is_told_adds_or_subtracts_to_fewer_than_ten() => CohortGen.Groups.Sample(
        groups => Assert.DoesNotContain(new DifferencingAttack(groups, CohortGen.Cohort(groups)).Counted(), count => count is > 0 and < 10),
        iter: 400);

    [Theory]
    [InlineData(23)]
    [InlineData(40)]
    public void Nor_to_fewer_than_a_higher_minimum(int least) => CohortGen.Groups.Sample(
        groups => Assert.DoesNotContain(
            new DifferencingAttack(groups, CohortGen.Cohort(groups, new CohortOptions { MinimumGroup = least })).Counted(),
            count => count > 0 && count < least),
        iter: 100);

    /// <summary>The attack is one: without the care it finds small numbers.</summary>
    [Fact]
    public void The_attack_finds_what_is_to_be_found()
    {
        int[][] careful = [[30, 20, 10, 0], [25, 25, 15, 0]];
        var open = CohortGen.Cohort(careful);
        Assert.Contains(new DifferencingAttack([[30, 20, 10, 0], [25, 25, 3, 0]], open).Counted(), count => count == 3);
    }

    /// <summary>Who knows the method and all that is told, rounded, and thinks of every cohort that would look the same.</summary>
    [Fact]
    public void What_is_hidden_could_be_several_numbers()
    {
        const int Most = 34;
        var worlds = new Dictionary<string, HashSet<(int, int, int)>>(StringComparer.Ordinal);
        for (var neglected = 0; neglected <= Most; neglected++)
        {
            for (var kept = 0; neglected + kept <= Most; kept++)
            {
                for (var unseen = 0; neglected + kept + unseen <= Most; unseen++)
                {
                    var rule = CohortGen.Cohort([[neglected, kept, unseen, 0]]).Everyone?.Rules.FirstOrDefault();
                    var told = $"{rule?.Asked} {rule?.Neglected} {rule?.Kept} {rule?.CannotTell}";
                    if (!worlds.TryGetValue(told, out var same))
                        worlds.Add(told, same = []);
                    same.Add((neglected, kept, unseen));
                }
            }
        }

        Assert.True(worlds.Count > 20);
        foreach (var same in worlds.Values)
        {
            foreach (var cell in new Func<(int, int, int), int>[] { world => world.Item1, world => world.Item2, world => world.Item3 })
            {
                var possible = same.Select(cell).ToHashSet();
                // A cell that may hold a few may hold other numbers as well; only of none at all one can be sure.
                Assert.True(possible.SetEquals([0]) || possible.Min() >= 8 || possible.Count >= 5, string.Join(' ', possible.Order()));
            }
        }
    }

    [Fact]
    public void Everything_that_is_told_is_a_multiple_of_five_and_none_is_small() => CohortGen.Groups.Sample(groups =>
    {
        var cohort = CohortGen.Cohort(groups);
        foreach (var figures in FiguresOf(cohort))
        {
            int?[] counts = [figures.Members, .. figures.Levels.Select(level => level.Members), .. figures.Rules.SelectMany(rule => new[] { rule.Asked, rule.Neglected, rule.Kept, rule.CannotTell })];
            Assert.All(counts.OfType<int>(), count => Assert.True(count % 5 == 0 && (count == 0 || count >= 10)));
            Assert.All(new[] { figures.Scores?.Lower, figures.Scores?.Median, figures.Scores?.Upper }.OfType<int>(), points => Assert.Equal(0, points % 5));
        }
    });

    [Fact]
    public void What_is_told_is_at_most_two_from_the_truth() => CohortGen.Groups.Sample(groups =>
    {
        if (CohortGen.Cohort(groups).Everyone is not { } everyone)
            return;
        Assert.InRange(everyone.Members - groups.Sum(group => group.Sum()), -2, 2);
        var rule = everyone.Rules.Single();
        foreach (var (told, cell) in new[] { rule.Neglected, rule.Kept, rule.CannotTell }.Select((told, cell) => (told, cell)))
        {
            if (told is { } count)
                Assert.InRange(count - groups.Sum(group => group[cell]), -2, 2);
        }
    });

    [Fact]
    public void Percentages_are_made_of_rounded_counts() => CohortGen.Groups.Sample(groups =>
    {
        foreach (var rule in FiguresOf(CohortGen.Cohort(groups)).SelectMany(figures => figures.Rules))
        {
            Assert.Equal(rule is { Asked: > 0, Neglected: not null } and not { Neglected: 0, Kept: 0 }, rule.NeglectedPercent is not null);
            if (rule.NeglectedPercent is { } percent)
                Assert.Equal((int)Math.Round(100.0 * rule.Neglected!.Value / rule.Asked!.Value, MidpointRounding.AwayFromZero), percent);
        }
    });

    /// <summary>That all are alike would tell of each.</summary>
    [Fact]
    public void Nobody_learns_that_all_of_those_who_were_judged_are_alike() => CohortGen.Groups.Sample(groups =>
    {
        var cohort = CohortGen.Cohort(groups);
        foreach (var rule in FiguresOf(cohort).SelectMany(figures => figures.Rules))
        {
            if (rule is { Neglected: { } neglected, Kept: { } kept })
                Assert.Equal(neglected > 0, kept > 0);
        }
    });

    [Fact]
    public void The_order_of_members_changes_nothing() => Gen.Select(CohortGen.Groups, Gen.Int).Sample((groups, seed) =>
    {
        var members = groups.SelectMany((cells, group) => cells
            .SelectMany((count, cell) => Enumerable.Repeat(CohortGen.Outcomes[cell], count))
            .Select((outcome, i) => (CohortMember.Report(outcome, i * 7 % 101), (string?)$"group {group}"))).ToArray();
        var before = JsonCohortRenderer.Default.RenderToString(Cohort.Of(members));
        new Random(seed).Shuffle(members);
        Assert.Equal(before, JsonCohortRenderer.Default.RenderToString(Cohort.Of(members)));
    }, iter: 50);

    private static IEnumerable<CohortFigures> FiguresOf(Cohort cohort) =>
        cohort.Everyone is { } everyone ? [everyone, .. cohort.Groups.Select(group => group.Figures)] : [];
}
