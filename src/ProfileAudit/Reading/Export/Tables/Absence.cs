using ProfileAudit.Profiles;

namespace ProfileAudit.Reading.Export.Tables;

/// <summary>What it means when an export has no file of a kind.</summary>
internal enum Absence
{
    /// <summary>Nothing: every full archive has the file, so something was taken away.</summary>
    ProvesNothing,

    /// <summary>The section is empty, if the archive is a complete one. The fast archive never holds the file, or not always.</summary>
    EmptyWhenComplete,

    /// <summary>The section is empty, if the archive is a full one, fast or complete.</summary>
    EmptyWhenFull,
}

internal static class Absences
{
    public static bool IsEmptyIn(this Absence absence, ArchiveKind kind) => absence switch
    {
        Absence.EmptyWhenFull => kind is ArchiveKind.Complete or ArchiveKind.Basic,
        Absence.EmptyWhenComplete => kind is ArchiveKind.Complete,
        _ => false,
    };
}
