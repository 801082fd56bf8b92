namespace ProfileAudit.Reading.Export;

/// <summary>What makes visible what an export does not show. One sentence each, for the member.</summary>
internal static class Advice
{
    public const string LargerArchive =
        "Ask LinkedIn for the larger data archive (Settings & Privacy, Data privacy, Get a copy of your data) and audit the ZIP file of the second mail.";

    public const string Original = "Audit the original file from LinkedIn instead of an edited copy.";

    public const string AnswerPhoto = "Look at your own profile and add your answer: photo=yes or photo=no (in a terminal: --answer photo=yes).";

    public const string AnswerBanner = "Look at your own profile and add your answer: banner=yes or banner=no (in a terminal: --answer banner=yes).";

    public const string AnswerGroups = "Open linkedin.com/groups, count the groups you are a member of and add your answer: groups=NUMBER (in a terminal: --answer groups=3).";

    public const string AnswerUrl = "Open your own profile, copy its address and add your answer: url=ADDRESS (in a terminal: --answer url=ADDRESS).";
}
