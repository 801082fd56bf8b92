using System.Text.Json;
using ProfileAudit.Rendering.Sarif;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering;

/// <summary>
/// Spells a report as SARIF 2.1.0, for programs that collect the results of checks. One run with a result for every rule: only what is
/// neglected fails, and never as an error. Nobody but the member is named. The text is ASCII: everything else is escaped.
/// </summary>
public sealed class SarifReportRenderer : IReportRenderer
{
    /// <summary>The renderer.</summary>
    public static SarifReportRenderer Default { get; } = new();

    /// <inheritdoc/>
    public ReportFormat Format => ReportFormat.Sarif;

    /// <inheritdoc/>
    public void Render(AuditReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        output.Write(JsonSerializer.Serialize(SarifLog.From(report), SarifJsonContext.Default.SarifLog));
        output.Write('\n');
    }
}
