using ProfileAudit.Reports.Cohorts;

namespace ProfileAudit.Rendering;

/// <summary>Spells a comparison of two rounds of a cohort in one format. Neither sorts, counts nor decides; the same comparison gives the same text.</summary>
public interface ICohortComparisonRenderer
{
    /// <summary>The format.</summary>
    ReportFormat Format { get; }

    /// <summary>Writes a comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="output">Where to; the line end is '\n' whatever the writer's own.</param>
    void Render(CohortComparison comparison, TextWriter output);
}
