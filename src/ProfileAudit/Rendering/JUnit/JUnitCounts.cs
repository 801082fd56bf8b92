using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.JUnit;

/// <summary>How many cases there are, and what became of them.</summary>
internal sealed record JUnitCounts(int Tests, int Failures, int Errors, int Skipped)
{
    public static JUnitCounts Of(IReadOnlyCollection<Finding> findings) => new(
        findings.Count,
        findings.Count(finding => finding.Outcome == Outcome.Neglected),
        findings.Count(finding => finding.Outcome == Outcome.Error),
        findings.Count(finding => finding.Outcome is Outcome.CannotTell or Outcome.NotApplicable or Outcome.Suppressed));
}
