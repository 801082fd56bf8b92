namespace ProfileAudit.Reading;

/// <summary>What a reader is at.</summary>
public enum ReadStage
{
    /// <summary>The source is taken into memory, since it cannot seek; or the archive inside an archive is.</summary>
    Receiving,

    /// <summary>The files of the source are unpacked and read.</summary>
    Reading,
}
