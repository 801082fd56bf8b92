using System.Collections.Immutable;
using ProfileAudit.Profiles;

namespace ProfileAudit.Reports.Emulations;

/// <summary>Items of a yardstick of which the same became.</summary>
/// <param name="Met">Whether they are there, or why that could not be seen.</param>
/// <param name="Items">The items, in the yardstick's order; at least one.</param>
public sealed record EmulationGroup(Fact<bool> Met, ImmutableArray<EmulationItem> Items);
