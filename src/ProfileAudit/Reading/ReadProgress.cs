namespace ProfileAudit.Reading;

/// <summary>How far a reader is. It names no file and holds no value of the source.</summary>
/// <param name="Stage">What it is at.</param>
/// <param name="Bytes">How many bytes of the stage are done.</param>
/// <param name="TotalBytes">How many there are in all, as an archive declares them; never fewer than <paramref name="Bytes"/>. Null where nothing tells.</param>
public sealed record ReadProgress(ReadStage Stage, long Bytes, long? TotalBytes);
