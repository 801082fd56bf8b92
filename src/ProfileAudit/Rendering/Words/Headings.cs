namespace ProfileAudit.Rendering.Words;

/// <summary>What every format says above its parts.</summary>
internal static class Headings
{
    public const string Title = "Your professional network";
    public const string QuarterHour = "In the next 15 minutes";
    public const string Levels = "Levels";
    public const string SkipToPlan = "Skip to the next 15 minutes";
    public const string SkipToReport = "Skip to the report";
    public const string Signs = "Signs of neglect";
    public const string SignsHint = "Randy Friedlander's article “Why Are You Neglecting Your Professional Network?” names them.";
    public const string Charts = "Your network in figures";
    public const string ChartsHint = "For information; none of it moves your score.";
    public const string KeptWell = "What you keep well";
    public const string NextSources = "What to add next";
    public const string Method = "How the score is made";
    public const string About = "About this report";
    public const string Private = "It is about you and for you, and may name people you know. A redacted report names nobody; show that one to others.";
    public const string UnreadPartsCount = "Parts that could not be read. What depends on them counts as not seen, never as missing.";
    public const string Categories = "Where the points come from";
    public const string Findings = "What was found";
    public const string WorthTending = "Worth tending";
    public const string AlreadyGood = "Already good";
    public const string CouldNotBeSeen = "What could not be seen";
    public const string NotAgainstYou = "None of this counts against you; it only leaves the score less certain.";
    public const string NotCounted = "Left out of the score";
    public const string Excuses = "If you catch yourself saying …";
    public const string Drafts = "Drafts to copy";
    public const string DraftsHint = "Read them first, and put in what only you know.";
    public const string Yardsticks = "Other yardsticks";
    public const string NeverMoves = "What others would count. It is for information, and never moves your score.";
    public const string Sources = "What was read";
    public const string UnreadParts = "Parts that could not be read";
    public const string UnreadCounts = "What depends on them counts as not seen, never as missing.";
    public const string Notes = "Notes";
    public const string Offline = "Made offline; nothing left this machine.";
    public const string Nowhere = "Nothing was read";
}
