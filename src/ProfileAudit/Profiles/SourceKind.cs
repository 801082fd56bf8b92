
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
    public static Text Described(this SourceKind kind) => kind switch
    {
        SourceKind.Export => Text.Of("source.export", "A data export"),
        SourceKind.Page => Text.Of("source.page", "A saved profile page"),
        SourceKind.Pdf => Text.Of("source.pdf", "A profile saved to PDF"),
        SourceKind.Answers => Text.Of("source.answers", "Your answers"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
