using ProfileAudit.Rendering.JUnit;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering;

/// <summary>
/// Spells a report as JUnit XML, for programs that show test results: a suite for every category, a case for every rule. Only what is
/// neglected fails. Nobody but the member is named. The declaration says UTF-8, so write the text as that.
/// </summary>
public sealed class JUnitReportRenderer : IReportRenderer
{
    /// <summary>The renderer.</summary>
    public static JUnitReportRenderer Default { get; } = new();

    /// <inheritdoc/>
    public ReportFormat Format => ReportFormat.JUnit;

    /// <inheritdoc/>
    public void Render(AuditReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        using var writer = new JUnitWriter(output, report.Language);
        new JUnitReport(report, writer).Write();
    }
}
