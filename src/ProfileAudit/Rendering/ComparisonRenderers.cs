using System.Collections.Immutable;
using System.Globalization;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering;

/// <summary>The renderers of comparisons in this library: plain text, JSON and Markdown.</summary>
public static class ComparisonRenderers
{
    /// <summary>One renderer a format.</summary>
    public static ImmutableArray<IComparisonRenderer> All { get; } =
        [ConsoleComparisonRenderer.Default, JsonComparisonRenderer.Default, MarkdownComparisonRenderer.Default];

    /// <summary>The renderer of a format.</summary>
    /// <param name="format">The format.</param>
    /// <returns>The renderer.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Comparisons are not spelled in this format.</exception>
    public static IComparisonRenderer For(ReportFormat format) =>
        All.FirstOrDefault(renderer => renderer.Format == format) ?? throw new ArgumentOutOfRangeException(nameof(format));

    /// <summary>A comparison as a text.</summary>
    /// <param name="renderer">The renderer.</param>
    /// <param name="comparison">The comparison.</param>
    /// <returns>The text.</returns>
    public static string RenderToString(this IComparisonRenderer renderer, Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(renderer);
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        renderer.Render(comparison, text);
        return text.ToString();
    }
}
