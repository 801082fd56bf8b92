namespace ProfileAudit.Profiles;

/// <summary>How much of a member's data an export holds. Told from its content, never from its name; it decides what a missing file means.</summary>
public enum ArchiveKind
{
    /// <summary>The larger archive, with the activity files: a missing file is an empty section.</summary>
    Complete,

    /// <summary>The fast archive with everything it can hold: a missing profile file is an empty section, activity is unknown.</summary>
    Basic,

    /// <summary>Chosen categories, or loose files: a missing file proves nothing.</summary>
    Partial,
}
