using ProfileAudit.Reports;

namespace ProfileAudit.Rendering;

/// <summary>Spells a report.</summary>
public sealed class JsonReportRenderer : IReportRenderer
{
    /// <summary>The renderer.</summary>
    public static JsonReportRenderer Default { get; } = new();

    /// <inheritdoc/>
    public ReportFormat Format => ReportFormat.Json;

    /// <inheritdoc/>
    public void Render(AuditReport report, TextWriter output) => throw new NotSupportedException();
}
