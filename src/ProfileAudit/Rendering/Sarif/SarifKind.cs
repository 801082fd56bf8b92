using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Sarif;

/// <summary>The standard's kinds of result. Only what is neglected fails.</summary>
internal static class SarifKind
{
    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Kept => "pass",
        Outcome.Neglected => "fail",
        // "There was insufficient information to decide"; a rule that failed counts as one that saw nothing.
        Outcome.CannotTell or Outcome.Error => "open",
        // Nobody asked a rule that is switched off.
        Outcome.NotApplicable or Outcome.Suppressed => "notApplicable",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };
}
