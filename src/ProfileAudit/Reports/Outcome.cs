namespace ProfileAudit.Reports;

/// <summary>How a finding ended.</summary>
public enum Outcome
{
    /// <summary>The sign of neglect is absent.</summary>
    Kept,

    /// <summary>The sign of neglect is present, fully or in part.</summary>
    Neglected,

    /// <summary>No source shows what would decide it.</summary>
    CannotTell,

    /// <summary>The question makes no sense for this member.</summary>
    NotApplicable,

    /// <summary>Host or member switched the rule off.</summary>
    Suppressed,

    /// <summary>The rule itself failed; the rest of the audit went on.</summary>
    Error,
}
