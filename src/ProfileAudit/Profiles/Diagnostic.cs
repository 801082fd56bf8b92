
namespace ProfileAudit.Profiles;

/// <summary>Something worth knowing about a source or a setting that changes no finding. Never holds a value of the member's.</summary>
/// <param name="Severity">How much it matters.</param>
/// <param name="Code">A stable code, such as "PA-CSV-EMPTY".</param>
/// <param name="File">The file it is about; null when it is about none.</param>
/// <param name="Row">The record in that file, counted from 1; null when it is about none.</param>
/// <param name="Message">One sentence.</param>
public sealed record Diagnostic(DiagnosticSeverity Severity, string Code, string? File, int? Row, Text Message);

/// <summary>How much a diagnostic matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Good to know.</summary>
    Note,

    /// <summary>Something may be missing from the report.</summary>
    Warning,
}
