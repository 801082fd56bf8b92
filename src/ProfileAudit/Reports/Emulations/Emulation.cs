using System.Collections.Immutable;

namespace ProfileAudit.Reports.Emulations;

/// <summary>
/// What somebody else's yardstick would say of the profile, as far as it was seen. It is information: no emulation moves the score.
/// </summary>
public sealed record Emulation
{
    internal Emulation() { }

    /// <summary>Its stable name, such as "linkedin-level".</summary>
    public required string Id { get; init; }

    /// <summary>Its name for people.</summary>
    public required Text Title { get; init; }

    /// <summary>Whose yardstick it is, and where it was published.</summary>
    public required Text Source { get; init; }

    /// <summary>What it looks at and what it does not, as a sentence.</summary>
    public required Text Scope { get; init; }

    /// <summary>What it asks for, in the order of the source.</summary>
    public required ImmutableArray<EmulationItem> Items { get; init; }

    /// <summary>The levels that its points stand for, lowest first; empty where the points are the result.</summary>
    public ImmutableArray<EmulationLevel> Levels { get; init; } = [];

    /// <summary>The points of all items.</summary>
    public int Full => Items.Sum(item => item.Points);

    /// <summary>The points that are sure: everything that could not be seen turned out missing.</summary>
    public int Lowest => Items.Sum(item => item.Met.Match(met => met ? item.Points : 0, _ => 0));

    /// <summary>The points that are possible: everything that could not be seen turned out well.</summary>
    public int Highest => Items.Sum(item => item.Met.Match(met => met ? item.Points : 0, _ => item.Points));

    /// <summary>The level that is sure; null where there are no levels.</summary>
    public EmulationLevel? LowestLevel => At(Lowest);

    /// <summary>The level that is possible; null where there are no levels.</summary>
    public EmulationLevel? HighestLevel => At(Highest);

    /// <summary>The items by what became of them: there, not there, and unseen for each reason; in that order.</summary>
    /// <returns>The groups that have an item.</returns>
    public IEnumerable<EmulationGroup> Groups() => Items
        .GroupBy(item => item.Met.Match(met => (Order: met ? 0 : 1, Reason: (Text)"", MakeVisible: (Text)""), why => (Order: 2, why.Reason, why.MakeVisible)))
        .OrderBy(group => group.Key.Order)
        .Select(group => new EmulationGroup(group.First().Met, [.. group]));

    internal Emulation In(Language language) => this with
    {
        Title = Title.In(language),
        Source = Source.In(language),
        Scope = Scope.In(language),
        Items = [.. Items.Select(item => item with { Title = item.Title.In(language) })],
        Levels = [.. Levels.Select(level => level with { Title = level.Title.In(language) })],
    };

    private EmulationLevel? At(int points) => Levels.LastOrDefault(level => points >= level.From);
}
