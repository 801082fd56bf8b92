using System.Collections.Frozen;

namespace ProfileAudit.Reading.Export;

/// <summary>Files of an export that nothing is read from. They are known, so they are not told as unknown.</summary>
internal static class KnownFiles
{
    private static readonly FrozenSet<string> Keys = new[]
    {
        "Profile Summary", "PhoneNumbers", "Phone Numbers", "Whatsapp Phone Numbers", "Verifications", "Private_identity_asset", "Job Seeker Preferences",
        "Saved Jobs", "Job Applications", "Job Applicant Saved Answers", "Job Applicant Saved Screening Question Responses", "Online Job Postings",
        "SavedJobAlerts", "Providers", "Engagements", "Opprtunities", "Learning", "Receipts", "Receipts_v2", "coach_messages", "guide_messages",
        "learning_coach_messages", "LearningCoachMessages", "learning_role_play_messages", "Hashtag_Follows", "Member Hashtags", "Contacts",
        "Imported Contacts", "ImportedContacts", "Calendar", "Notes", "Events", "Saved_Items", "LAN Ads Engagement", "Inferences_about_you",
        "Account Status History", "VerifiedExternalCapability", "saved_articles", "Inferred credibility scores", "Mobile Applications", "Login Attempts",
        "Name Changes", "Reviews", "Interests", "Videos", "Group Posts", "Group Comments", "Group Likes",
    }.Select(PartName.KeyOf).ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string key) => Keys.Contains(key);
}
