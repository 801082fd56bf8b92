using ProfileAudit.Reports.Cohorts;

namespace ProfileAudit.Rendering;

/// <summary>Spells a cohort in one format. Neither sorts, counts nor decides; the same cohort gives the same text.</summary>
public interface ICohortRenderer
{
    /// <summary>The format.</summary>
    ReportFormat Format { get; }

    /// <summary>Writes a cohort.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="output">Where to; the line end is '\n' whatever the writer's own.</param>
    void Render(Cohort cohort, TextWriter output);
}
