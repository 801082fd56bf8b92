namespace ProfileAudit.Reports.Cohorts;

/// <summary>A group of a cohort.</summary>
public sealed class CohortGroup
{
    internal CohortGroup(string? label, CohortFigures figures) => (Label, Figures) = (label, figures);

    /// <summary>What the host calls it; null for members without a group.</summary>
    public string? Label { get; }

    /// <summary>What is told of it.</summary>
    public CohortFigures Figures { get; }
}
