using ProfileAudit.Auditing;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Sarif;

/// <summary>
/// How grave a finding is. A neglected sign is a warning from one point of a hundred on, and a note below, so that a list by level begins
/// with what moves the score. Nothing of it is an error: no profile is broken.
/// </summary>
internal static class SarifLevel
{
    public const string Error = "error";
    public const string Warning = "warning";
    public const string Note = "note";
    public const string None = "none";

    private const double LeastOfAWarning = 1;

    public static string Of(Finding finding) => finding switch
    {
        { Outcome: not Outcome.Neglected } => None,
        { PointsToGain: { } points } when Score.Printed(points) >= LeastOfAWarning => Warning,
        _ => Note,
    };

    /// <summary>The level that a rule's findings usually have.</summary>
    public static string Usual(Weight weight) => weight.Value >= Weight.Moderate.Value ? Warning : Note;
}
