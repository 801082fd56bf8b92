namespace ProfileAudit.Profiles;

/// <summary>One row of LinkedIn's Education section.</summary>
/// <param name="School">The school's name; may be empty.</param>
/// <param name="Degree">The degree; may be empty.</param>
/// <param name="HasActivities">Whether "Activities and societies" is filled in: a membership counts as an association.</param>
/// <param name="StartedOn">When it began, where that is told.</param>
/// <param name="FinishedOn">When it ended, where that is told.</param>
/// <param name="Origin">Where it was read; null when made by hand.</param>
public sealed record EducationEntry(string School, string Degree, bool HasActivities, PartialDate? StartedOn, PartialDate? FinishedOn, Origin? Origin = null)
{
    /// <summary>Whether it has a date that could not be read, or may have one that the source leaves out.</summary>
    public bool HasUnreadDate { get; init; }

    /// <summary>Whether the source leaves out "Activities and societies", so that none seen does not mean none.</summary>
    public bool HasUnreadActivities { get; init; }

    /// <summary>Why the activities of a school are unknown.</summary>
    internal static Blindspot ActivitiesLeftOut { get; } = new Blindspot.NotUnderstood(
        Text.Of("blindspot.activities", "Your Education section"),
        Text.Of("blindspot.activities.reason", "its source leaves out \"Activities and societies\"."),
        Text.Of("blindspot.activities.remedy", "Ask LinkedIn for a fresh copy of your data with education in it: its Education.csv tells the activities."));
}
