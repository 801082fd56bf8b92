using ProfileAudit.Rendering.Markdown;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering;

/// <summary>Spells a comparison as GitHub-flavoured Markdown.</summary>
public sealed class MarkdownComparisonRenderer : IComparisonRenderer
{
    /// <summary>The renderer.</summary>
    public static MarkdownComparisonRenderer Default { get; } = new();

    /// <inheritdoc/>
    public ReportFormat Format => ReportFormat.Markdown;

    /// <inheritdoc/>
    public void Render(Comparison comparison, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        new MarkdownComparison(comparison, new MarkdownWriter(output, comparison.Language)).Write();
    }
}
