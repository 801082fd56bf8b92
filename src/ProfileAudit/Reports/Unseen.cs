using System.Collections.Immutable;

namespace ProfileAudit.Reports;

/// <summary>What one and the same advice would make visible, so that a reader gets each advice once.</summary>
/// <param name="MakeVisible">What makes it visible to the next audit.</param>
/// <param name="Reasons">Why nothing could be told, in the order in which the reasons first come up.</param>
public sealed record Unseen(Text MakeVisible, ImmutableArray<UnseenReason> Reasons);

/// <summary>Findings that nothing could be told about for one and the same reason.</summary>
/// <param name="Reason">Why nothing could be told.</param>
/// <param name="Findings">The findings, in the rulebook's order.</param>
public sealed record UnseenReason(Text Reason, ImmutableArray<Finding> Findings);
