using System.Collections.Concurrent;
using System.Collections.Immutable;
using CsCheck;
using ProfileAudit.Profiles;
using ProfileAudit.Reports.Emulations;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Reports.Emulations;

/// <summary>What holds for every yardstick, tried on random profiles.</summary>
public sealed class EmulationLawTests
{
    private const int Cases = 500;

    // Yardsticks look at the profile alone: no rule has to run.
    private static readonly ProfileAuditor Auditor = new(new("1.0.0", "test", []));

    [Fact]
    public void The_order_is_fixed() => ProfileGen.Profile.Sample(
        profile => Assert.Equal(["linkedin-level", "ut-austin-rubric"], Of(profile).Select(emulation => emulation.Id)),
        iter: Cases);

    [Fact]
    public void The_span_lies_between_nothing_and_everything() => ProfileGen.Profile.Sample(
        profile => Assert.All(Of(profile), emulation =>
        {
            Assert.InRange(emulation.Lowest, 0, emulation.Highest);
            Assert.InRange(emulation.Highest, emulation.Lowest, emulation.Full);
            Assert.Equal(emulation.Items.Where(item => !item.Met.IsObserved).Sum(item => item.Points), emulation.Highest - emulation.Lowest);
        }),
        iter: Cases);

    /// <summary>The supreme law. Whatever an item was, it stays so, or it can no longer be told; so the span only widens.</summary>
    [Fact]
    public void Seeing_less_only_widens_the_span() => ProfileGen.Profile.Sample(
        profile =>
        {
            var before = Of(profile);
            foreach (var blinded in Blinded.OneByOne(profile).Concat(Blinded.Blurred(profile)))
            {
                Assert.All(before.Zip(Of(blinded)), pair =>
                {
                    Assert.True(pair.Second.Lowest <= pair.First.Lowest);
                    Assert.True(pair.Second.Highest >= pair.First.Highest);
                    Assert.True(pair.Second.LowestLevel?.From <= pair.First.LowestLevel?.From || pair.First.Levels.IsEmpty);
                    Assert.True(pair.Second.HighestLevel?.From >= pair.First.HighestLevel?.From || pair.First.Levels.IsEmpty);
                    Assert.All(pair.First.Items.Zip(pair.Second.Items), item =>
                        Assert.True(Told(item.Second) is not { } after || after == Told(item.First)));
                });
            }
        },
        iter: Cases);

    [Fact]
    public void More_of_a_good_thing_never_lowers_either_end() => ProfileGen.Profile.Sample(
        profile =>
        {
            var before = Of(profile);
            Assert.All(Improved.OneByOne(profile), better => Assert.All(before.Zip(Of(better)), pair =>
            {
                Assert.True(pair.Second.Lowest >= pair.First.Lowest);
                Assert.True(pair.Second.Highest >= pair.First.Highest);
            }));
        },
        iter: Cases);

    [Fact]
    public void Every_item_can_be_met_and_missing_but_for_what_nobody_shows()
    {
        var told = new ConcurrentDictionary<(string Id, string Title, bool Met), bool>();
        ProfileGen.Profile.Sample(
            profile =>
            {
                foreach (var emulation in Of(profile))
                {
                    foreach (var item in emulation.Items)
                    {
                        if (Told(item) is { } met)
                            told[(emulation.Id, item.Title.ToString(), met)] = true;
                    }
                }
            },
            iter: Cases);
        var items = Of(TestProfile.Unseen).SelectMany(emulation => emulation.Items.Select(item => (emulation.Id, Title: item.Title.ToString())));
        Assert.Equal([("ut-austin-rubric", "Visible without logging in")], items.Where(item => !told.ContainsKey((item.Id, item.Title, true)) || !told.ContainsKey((item.Id, item.Title, false))));
    }

    [Fact]
    public void Groups_hold_every_item_once_and_only_what_is_alike() => ProfileGen.Profile.Sample(
        profile => Assert.All(Of(profile), emulation =>
        {
            var groups = emulation.Groups().ToList();
            Assert.Equal(emulation.Items, groups.SelectMany(group => group.Items).OrderBy(item => emulation.Items.IndexOf(item)));
            Assert.All(groups, group => Assert.All(group.Items, item => Assert.Equal(Key(group.Met), Key(item.Met))));
            Assert.Equal(groups.Select(group => Key(group.Met)).Distinct(), groups.Select(group => Key(group.Met)));
        }),
        iter: Cases);

    [Fact]
    public void No_yardstick_moves_the_score()
    {
        // Industry is asked for by a yardstick and by no rule of this book.
        var auditor = new ProfileAuditor(new("1.0.0", "test", [ProfileAudit.Rules.RuleCatalog.NoPhoto]));
        var (without, with) = (auditor.Audit(TestProfile.Bare), auditor.Audit(TestProfile.Bare with { Industry = TestProfile.Flourishing.Industry }));
        Assert.NotEqual(without.Emulations[0].Lowest, with.Emulations[0].Lowest);
        Assert.Equal((without.Score.Points, without.Score.Lowest, without.Score.Highest), (with.Score.Points, with.Score.Lowest, with.Score.Highest));
    }

    [Fact]
    public void Every_text_is_short_and_quotes_nobody() => ProfileGen.Profile.Sample(
        profile => Assert.All(Of(profile), emulation =>
        {
            string[] texts = [$"{emulation.Title}", $"{emulation.Source}", $"{emulation.Scope}", .. emulation.Items.Select(item => item.Title.ToString())];
            Assert.All(texts, text => Assert.DoesNotContain(ProfileGen.Marker, text, StringComparison.OrdinalIgnoreCase));
            Assert.All(emulation.Items, item => Assert.InRange(item.Title.ToString().Length, 5, 30));
            Assert.All((string[])[$"{emulation.Source}", $"{emulation.Scope}"], text => Assert.EndsWith(".", text, StringComparison.Ordinal));
        }),
        iter: 20);

    private static ImmutableArray<Emulation> Of(Profile profile) => Auditor.Audit(profile).Emulations;

    private static string Key(Fact<bool> met) => met.Match(told => told.ToString(), why => $"{why.Reason} {why.MakeVisible}");

    private static bool? Told(EmulationItem item) => item.Met.Match<bool?>(met => met, _ => null);
}
