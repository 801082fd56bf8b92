namespace ProfileAudit.Profiles;

/// <summary>One entry of an optional profile section such as Certifications, Projects or Volunteering.</summary>
/// <param name="Name">The entry's name or title; may be empty.</param>
/// <param name="StartedOn">When it began or was issued, where that is told.</param>
/// <param name="FinishedOn">When it ended, where that is told.</param>
/// <param name="Origin">Where it was read; null when made by hand.</param>
public sealed record SectionEntry(string Name, PartialDate? StartedOn = null, PartialDate? FinishedOn = null, Origin? Origin = null)
{
    /// <summary>Whether it has a date that could not be read, or may have one that the source leaves out.</summary>
    public bool HasUnreadDate { get; init; }
}
