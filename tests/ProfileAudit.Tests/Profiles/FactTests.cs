using System.Collections.Immutable;
using ProfileAudit.Profiles;
using ProfileAudit.Tests.Support;

namespace ProfileAudit.Tests.Profiles;

public sealed class FactTests
{
    private static readonly Origin Here = new(SourceKind.Export, "Here.csv");
    private static readonly Origin There = new(SourceKind.Export, "There.csv");
    private static readonly Fact<int> Hidden = TestProfile.Hidden;

    [Fact]
    public void An_empty_value_is_seen() => Assert.Equal("seen", Fact.Observed("", Here).Match(_ => "seen", _ => "unseen"));

    [Fact]
    public void Both_are_needed_together()
    {
        var both = Assert.IsType<Fact<(int, string)>.Observed>(Fact.Observed(1, Here).And(Fact.Observed("a", There)));
        Assert.Equal((1, "a"), both.Value);
        Assert.Equal(new[] { Here, There }, both.Origins.AsEnumerable());
        Assert.False(Fact.Observed(1, Here).And(Hidden).IsObserved);
        Assert.False(Hidden.And(Fact.Observed(1, Here)).IsObserved);
    }

    [Fact]
    public void All_of_a_kind_are_needed_together()
    {
        var all = Assert.IsType<Fact<ImmutableArray<int>>.Observed>(Fact.All(Fact.Observed(1, Here), Fact.Observed(2, There)));
        Assert.Equal([1, 2], all.Value.AsEnumerable());
        Assert.Equal(new[] { Here, There }, all.Origins.AsEnumerable());
        Assert.Equal(Hidden.Match(_ => "", why => why.Reason.ToString()), Fact.All(Fact.Observed(1, Here), Hidden, new Blindspot.LeftOut("Other", "Ask.")).Match(_ => "", why => why.Reason.ToString()));
    }

    [Fact]
    public void The_next_fact_is_asked_for_only_when_it_is_needed()
    {
        var next = Assert.IsType<Fact<string>.Observed>(Fact.Observed(1, Here).SelectMany(_ => Fact.Observed("a", There)));
        Assert.Equal("a", next.Value);
        Assert.Equal(new[] { Here, There }, next.Origins.AsEnumerable());
        Assert.False(Fact.Observed(1, Here).SelectMany(_ => Hidden).IsObserved);
        Assert.False(Hidden.SelectMany<string>(_ => throw new InvalidOperationException("It was not seen.")).IsObserved);
    }

    [Fact]
    public void The_first_that_was_seen_wins()
    {
        Assert.Equal(2, Hidden.Or(Fact.Observed(2)).Match(value => value, _ => -1));
        Assert.Equal(1, Fact.Observed(1).Or(Fact.Observed(2)).Match(value => value, _ => -1));
        Assert.False(Hidden.Or(Hidden).IsObserved);
    }

    [Fact]
    public void A_sum_with_an_unseen_part_is_a_lower_bound()
    {
        Assert.Equal(Tally.Exactly(5), Fact.Sum([Fact.Observed(2, Here), Fact.Observed(3, There)]).Match(tally => tally, _ => default));
        Assert.Equal(Tally.AtLeast(2, TestProfile.Hidden), Fact.Sum([Fact.Observed(2, Here), Hidden]).Match(tally => tally, _ => default));
        Assert.False(Fact.Sum([Hidden, Hidden]).IsObserved);
    }

    [Fact]
    public void A_sum_of_lower_bounds_is_one()
    {
        var (exact, bound) = (Fact.Observed(Tally.Exactly(2), Here), Fact.Observed(Tally.AtLeast(3, TestProfile.Hidden), There));
        Assert.Equal(Tally.Exactly(4), Fact.Sum([exact, exact]).Match(tally => tally, _ => default));
        Assert.Equal(Tally.AtLeast(5, TestProfile.Hidden), Fact.Sum([exact, bound]).Match(tally => tally, _ => default));
        Assert.Equal(Tally.AtLeast(2, TestProfile.Hidden), Fact.Sum([exact, TestProfile.Hidden]).Match(tally => tally, _ => default));
        Assert.Throws<ArgumentException>(() => Fact.Sum(Enumerable.Empty<Fact<Tally>>()));
    }

    [Fact]
    public void A_sum_names_the_places_where_something_was_counted()
    {
        var (file, other) = (new Origin(SourceKind.Export, "Some.csv"), new Origin(SourceKind.Export, "Other.csv"));
        ImmutableArray<Origin> OriginsOf(int first, int second) =>
            Assert.IsType<Fact<Tally>.Observed>(Fact.Sum([Fact.Observed(first, file), Fact.Observed(second, other)])).Origins;
        Assert.Equal([other], OriginsOf(0, 2).AsEnumerable());
        Assert.Equal([file, other], OriginsOf(1, 2).AsEnumerable());
        Assert.Equal([file, other], OriginsOf(0, 0).AsEnumerable());
    }
}
