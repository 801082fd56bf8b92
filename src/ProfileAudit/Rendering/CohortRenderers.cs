using System.Collections.Immutable;
using System.Globalization;
using ProfileAudit.Reports.Cohorts;

namespace ProfileAudit.Rendering;

/// <summary>The renderers of cohorts in this library: JSON and HTML.</summary>
public static class CohortRenderers
{
    /// <summary>One renderer a format.</summary>
    public static ImmutableArray<ICohortRenderer> All { get; } = [JsonCohortRenderer.Default, HtmlCohortRenderer.Default];

    /// <summary>The renderer of a format.</summary>
    /// <param name="format">The format.</param>
    /// <returns>The renderer.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Cohorts are not spelled in this format.</exception>
    public static ICohortRenderer For(ReportFormat format) =>
        All.FirstOrDefault(renderer => renderer.Format == format) ?? throw new ArgumentOutOfRangeException(nameof(format));

    /// <summary>A cohort as a text.</summary>
    /// <param name="renderer">The renderer.</param>
    /// <param name="cohort">The cohort.</param>
    /// <returns>The text.</returns>
    public static string RenderToString(this ICohortRenderer renderer, Cohort cohort)
    {
        ArgumentNullException.ThrowIfNull(renderer);
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        renderer.Render(cohort, text);
        return text.ToString();
    }
}
