namespace ProfileAudit.Reading.Export;

/// <summary>What makes visible what an export does not show. One sentence each, for the member.</summary>
internal static class Advice
{
    public const string LargerArchive =
        "Ask LinkedIn for the larger data archive (Settings & Privacy, Data privacy, Get a copy of your data) and audit the ZIP file of the second mail.";

    public const string Original = "Audit the original file from LinkedIn instead of an edited copy.";

    public const string AnswerPhoto = "Look at your own profile and add the answer: photo=yes or photo=no.";

    public const string AnswerBanner = "Look at your own profile and add the answer: banner=yes or banner=no.";

    public const string AnswerGroups = "Open linkedin.com/groups, count the groups you are a member of and add the answer: groups=NUMBER.";

    public const string AnswerUrl = "Open your own profile, copy its address and add the answer: url=ADDRESS.";
}
