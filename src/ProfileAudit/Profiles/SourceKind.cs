namespace ProfileAudit.Profiles;

/// <summary>What a fact was read from.</summary>
public enum SourceKind
{
    /// <summary>LinkedIn's "Get a copy of your data": an archive, or the folder it was unpacked to.</summary>
    Export,

    /// <summary>A profile page that the member saved.</summary>
    Page,

    /// <summary>LinkedIn's "Save to PDF".</summary>
    Pdf,

    /// <summary>What the member answered.</summary>
    Answers,
}

/// <summary>Words for kinds of source.</summary>
public static class SourceKinds
{
    /// <summary>The kind as the subject of a sentence.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Such as "A data export".</returns>
    public static string Described(this SourceKind kind) => kind switch
    {
        SourceKind.Export => "A data export",
        SourceKind.Page => "A saved profile page",
        SourceKind.Pdf => "A profile saved to PDF",
        SourceKind.Answers => "Your answers",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
