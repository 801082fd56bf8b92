using System.Collections.Immutable;

namespace ProfileAudit.Reports;

/// <summary>Some findings of a plan, added up.</summary>
/// <param name="Findings">What to mend, in the order of the plan.</param>
/// <param name="Minutes">How long it takes together, in minutes of effort.</param>
/// <param name="Points">What it gains together: the sum of the gains as printed, so that a reader who adds them up gets the same.</param>
public sealed record Steps(ImmutableArray<Finding> Findings, int Minutes, double Points);
