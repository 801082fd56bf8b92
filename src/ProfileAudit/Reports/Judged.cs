using System.Collections.Immutable;
using ProfileAudit.Auditing;

namespace ProfileAudit.Reports;

/// <summary>What could be judged in a category.</summary>
/// <param name="Category">The category.</param>
/// <param name="Neglected">What is worth tending, in the rulebook's order.</param>
/// <param name="Kept">What is good already, in the rulebook's order.</param>
public sealed record Judged(Category Category, ImmutableArray<Finding> Neglected, ImmutableArray<Finding> Kept);
