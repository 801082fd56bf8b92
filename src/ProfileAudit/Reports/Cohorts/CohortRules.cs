namespace ProfileAudit.Reports.Cohorts;

/// <summary>Whether reports were judged by the same rules.</summary>
internal static class CohortRules
{
    public static bool AreSame(ToolInfo one, ToolInfo other) => (one.Ruleset, one.Preset, one.Rulebook) == (other.Ruleset, other.Preset, other.Rulebook);
}
