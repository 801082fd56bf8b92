namespace ProfileAudit.Reading.Export;

/// <summary>What makes visible what an export does not show. One sentence each, for the member.</summary>
internal static class Advice
{
    public static Text LargerArchive => Text.Of(
        "remedy.larger-archive",
        "Ask LinkedIn for the larger data archive (Settings & Privacy, Data privacy, Get a copy of your data) and audit the ZIP file of the second mail.");

    public static Text Original => Text.Of("remedy.original", "Audit the original file from LinkedIn instead of an edited copy.");

    public static Text AnswerPhoto => Text.Of("remedy.answer-photo", "Look at your own profile and add your answer: photo=yes or photo=no (in a terminal: --answer photo=yes).");

    public static Text AnswerBanner => Text.Of("remedy.answer-banner", "Look at your own profile and add your answer: banner=yes or banner=no (in a terminal: --answer banner=yes).");

    public static Text AnswerGroups => Text.Of("remedy.answer-groups", "Open linkedin.com/groups, count the groups you are a member of and add your answer: groups=NUMBER (in a terminal: --answer groups=3).");

    public static Text AnswerUrl => Text.Of("remedy.answer-url", "Open your own profile, copy its address and add your answer: url=ADDRESS (in a terminal: --answer url=ADDRESS).");
}
