using System.Collections.Immutable;
using System.Globalization;
using ProfileAudit.Reports.Cohorts;

namespace ProfileAudit.Rendering;

/// <summary>The renderers of comparisons of cohorts in this library: JSON and HTML.</summary>
public static class CohortComparisonRenderers
{
    /// <summary>One renderer a format.</summary>
    public static ImmutableArray<ICohortComparisonRenderer> All { get; } = [JsonCohortComparisonRenderer.Default, HtmlCohortComparisonRenderer.Default];

    /// <summary>The renderer of a format.</summary>
    /// <param name="format">The format.</param>
    /// <returns>The renderer.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Comparisons of cohorts are not spelled in this format.</exception>
    public static ICohortComparisonRenderer For(ReportFormat format) =>
        All.FirstOrDefault(renderer => renderer.Format == format) ?? throw new ArgumentOutOfRangeException(nameof(format));

    /// <summary>A comparison as a text.</summary>
    /// <param name="renderer">The renderer.</param>
    /// <param name="comparison">The comparison.</param>
    /// <returns>The text.</returns>
    public static string RenderToString(this ICohortComparisonRenderer renderer, CohortComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(renderer);
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        renderer.Render(comparison, text);
        return text.ToString();
    }
}
