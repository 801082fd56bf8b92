using System.Collections.Immutable;
using System.Globalization;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering;

/// <summary>The renderers of this library.</summary>
public static class ReportRenderers
{
    /// <summary>One renderer a format.</summary>
    public static ImmutableArray<IReportRenderer> All { get; } =
    [
        ConsoleReportRenderer.Default, JsonReportRenderer.Default, HtmlReportRenderer.Default, MarkdownReportRenderer.Default,
        SarifReportRenderer.Default, JUnitReportRenderer.Default,
    ];

    /// <summary>The renderer of a format.</summary>
    /// <param name="format">The format.</param>
    /// <returns>The renderer.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such format.</exception>
    public static IReportRenderer For(ReportFormat format) =>
        All.FirstOrDefault(renderer => renderer.Format == format) ?? throw new ArgumentOutOfRangeException(nameof(format));

    /// <summary>A report as a text.</summary>
    /// <param name="renderer">The renderer.</param>
    /// <param name="report">The report.</param>
    /// <returns>The text.</returns>
    public static string RenderToString(this IReportRenderer renderer, AuditReport report)
    {
        ArgumentNullException.ThrowIfNull(renderer);
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        renderer.Render(report, text);
        return text.ToString();
    }
}
