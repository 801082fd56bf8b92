using ProfileAudit.Reports;

namespace ProfileAudit.Rendering;

/// <summary>Spells a comparison in one format. Neither sorts, counts nor decides; the same comparison gives the same text.</summary>
public interface IComparisonRenderer
{
    /// <summary>The format.</summary>
    ReportFormat Format { get; }

    /// <summary>Writes a comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="output">Where to; the line end is '\n' whatever the writer's own.</param>
    void Render(Comparison comparison, TextWriter output);
}
