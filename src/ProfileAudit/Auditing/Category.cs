using System.Collections.Immutable;

namespace ProfileAudit.Auditing;

/// <summary>One of the six parts that the score is made of.</summary>
public sealed record Category
{
    private Category(string id, string title, int share, string question) => (Id, Title, Share, Question) = (id, title, share, question);

    /// <summary>Would a visitor recognise you and know what you do?</summary>
    public static Category Identity { get; } = new("identity", "Recognisable", 20, "Would a visitor recognise you and know what you do?");

    /// <summary>Is there more than the basic information?</summary>
    public static Category Substance { get; } = new("substance", "Substance", 25, "Is there more than the basic information?");

    /// <summary>How many people, still growing, and beyond those you already know?</summary>
    public static Category Network { get; } = new("network", "Network", 20, "How many people, still growing, and beyond those you already know?");

    /// <summary>Groups, associations, causes, follows.</summary>
    public static Category Belonging { get; } = new("belonging", "Belonging", 10, "Do you belong to groups, associations, causes?");

    /// <summary>Do you keep in touch?</summary>
    public static Category Relationships { get; } = new("relationships", "Relationships", 10, "Do you keep in touch, answer, invite with a personal word?");

    /// <summary>Do you give before you get?</summary>
    public static Category Giving { get; } = new("giving", "Giving", 15, "Do you share, comment, recommend: give before you get?");

    /// <summary>All categories in the order of a report.</summary>
    public static ImmutableArray<Category> All { get; } = [Identity, Substance, Network, Belonging, Relationships, Giving];

    /// <summary>The stable name, such as "identity".</summary>
    public string Id { get; }

    /// <summary>The name for people, such as "Recognisable".</summary>
    public string Title { get; }

    /// <summary>The share of the score, in points; the shares of all categories sum to 100.</summary>
    public int Share { get; }

    /// <summary>The question that the category answers.</summary>
    public string Question { get; }

    /// <summary>The category in a language.</summary>
    internal Category In(Language language) => language.IsAsWritten ? this : new(Id, language.WordingOf($"category.{Id}.title", Title), Share, language.WordingOf($"category.{Id}.question", Question));

    /// <summary>Two are the same category whatever language they speak.</summary>
    /// <param name="other">The other one.</param>
    /// <returns>Whether both are one.</returns>
    public bool Equals(Category? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}
