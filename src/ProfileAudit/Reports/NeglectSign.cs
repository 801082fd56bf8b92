using System.Collections.Immutable;

namespace ProfileAudit.Reports;

/// <summary>One of the article's signs of neglect: no photo, only basic information, few contacts, no groups or associations.</summary>
/// <param name="Findings">What was found of it; two findings for groups and associations, which are one sign.</param>
public sealed record NeglectSign(ImmutableArray<Finding> Findings)
{
    /// <summary>How it stands. Where several findings are one sign, one that is kept is enough.</summary>
    public SignState State =>
        Has(Outcome.Kept) ? SignState.Absent
        : Has(Outcome.CannotTell) || Has(Outcome.Error) ? SignState.CannotTell
        : Has(Outcome.Neglected) ? SignState.Present
        : SignState.NotAsked;

    private bool Has(Outcome outcome) => Findings.Any(finding => finding.Outcome == outcome);
}

/// <summary>How a sign of neglect stands.</summary>
public enum SignState
{
    /// <summary>It is not there.</summary>
    Absent,

    /// <summary>It is there, fully or in part.</summary>
    Present,

    /// <summary>No source shows what would decide it.</summary>
    CannotTell,

    /// <summary>It does not apply, or is switched off.</summary>
    NotAsked,
}
