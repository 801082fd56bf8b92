namespace ProfileAudit.Profiles;

/// <summary>A profile photo or banner, as far as a source shows it.</summary>
/// <param name="IsSet">Whether there is one; false for none and for LinkedIn's placeholder.</param>
/// <param name="UploadedOn">The day of the newest upload, where a source tells it.</param>
public sealed record ProfileImage(bool IsSet, DateOnly? UploadedOn = null)
{
    /// <summary>Why the age of a photo is unknown.</summary>
    internal static Blindspot PhotoUndated { get; } = new Blindspot.NotUnderstood(
        Text.Of("blindspot.photo-undated", "Your photo"),
        Text.Of("blindspot.photo-undated.reason", "no source tells when it was uploaded."),
        Text.Of("blindspot.photo-undated.remedy", "Ask LinkedIn for a fresh copy of your data: where its Rich_Media.csv lists the upload of your photo, it tells the day."));
}
