namespace ProfileAudit.Profiles;

/// <summary>A profile photo or banner, as far as a source shows it.</summary>
/// <param name="IsSet">Whether there is one; false for none and for LinkedIn's placeholder.</param>
/// <param name="UploadedOn">The day of the newest upload, where a source tells it.</param>
public sealed record ProfileImage(bool IsSet, DateOnly? UploadedOn = null);
