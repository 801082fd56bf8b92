using System.Collections.Immutable;

namespace ProfileAudit.Reports;

/// <summary>Findings that nothing could be told about for one and the same reason, so that a reader gets each advice once.</summary>
/// <param name="Reason">Why nothing could be told.</param>
/// <param name="MakeVisible">What makes it visible to the next audit.</param>
/// <param name="Findings">The findings, in the rulebook's order.</param>
public sealed record Unseen(string Reason, string MakeVisible, ImmutableArray<Finding> Findings);
