using ProfileAudit.Auditing;

namespace ProfileAudit.Reports.Cohorts;

/// <summary>A rule as a cohort names it.</summary>
internal sealed record RuleSubject(RuleId Id, string Title, Category Category);
