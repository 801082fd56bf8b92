using ProfileAudit.Profiles;

namespace ProfileAudit.Reports;

/// <summary>A source that would make the score more certain if it were added.</summary>
/// <param name="Kind">The kind of source; an export means the larger archive.</param>
/// <param name="Points">By how many points the span between <see cref="Score.Lowest"/> and <see cref="Score.Highest"/> becomes narrower, whatever the source says; more than 0.</param>
public sealed record NextSource(SourceKind Kind, double Points);
