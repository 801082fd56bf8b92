using System.Collections.Immutable;

namespace ProfileAudit.Reports;

/// <summary>Findings that have no score although nothing was hidden: they do not apply, are switched off, or their rule failed.</summary>
/// <param name="Outcome">How they ended.</param>
/// <param name="Findings">The findings, in the rulebook's order.</param>
public sealed record LeftOut(Outcome Outcome, ImmutableArray<Finding> Findings);
