using ProfileAudit.Rendering.Html;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering;

/// <summary>
/// Spells a report as HTML without script and without requests, for light and dark, phone and paper: as one file, or as a fragment for a
/// page of the host's.
/// </summary>
public sealed class HtmlReportRenderer : IReportRenderer
{
    /// <summary>The renderer of a whole page.</summary>
    public static HtmlReportRenderer Default { get; } = new();

    /// <summary>The content security policy of a whole page, which allows its own style sheet and nothing else. The page holds it; hosts may send it as a header, too.</summary>
    public static string ContentSecurityPolicy => PagePolicy.Default;

    /// <summary>What is written.</summary>
    public HtmlOptions Options { get; init; } = HtmlOptions.Default;

    /// <inheritdoc/>
    public ReportFormat Format => ReportFormat.Html;

    /// <summary>The style sheet of a fragment. Every rule begins with the fragment's own class, so that it touches nothing else on the page, and it names no address.</summary>
    /// <param name="options">The options of the fragment.</param>
    /// <returns>The text, the same for every report.</returns>
    public static string StyleSheet(HtmlOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Html.StyleSheet.Scoped(options.ClassPrefix);
    }

    /// <inheritdoc/>
    public void Render(AuditReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        new HtmlReport(report, new HtmlWriter(output, new HtmlNames(Options.ClassPrefix, Options.HeadingLevel), report.Language), Options).Write();
    }
}
