namespace ProfileAudit.Profiles;

/// <summary>Where a fact was seen.</summary>
/// <param name="Source">The kind of source.</param>
/// <param name="Part">The part of it, such as "Connections.csv"; an answer's name for answers.</param>
/// <param name="Row">The record in that part, counted from 1 for the first one below the header; null when the fact is about the whole part.</param>
public sealed record Origin(SourceKind Source, Text Part, int? Row = null)
{
    /// <summary>Whether nothing was seen there: the part is missing, and its absence means that there is nothing.</summary>
    public bool IsInferred { get; init; }
}
