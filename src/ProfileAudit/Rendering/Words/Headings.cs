namespace ProfileAudit.Rendering.Words;

/// <summary>What every format says above its parts.</summary>
internal static class Headings
{
    public static Text Title { get; } = Text.Of("heading.title", "Your professional network");

    public static Text QuarterHour { get; } = Text.Of("heading.quarter-hour", "In the next 15 minutes");

    public static Text Levels { get; } = Text.Of("heading.levels", "Levels");

    public static Text SkipToPlan { get; } = Text.Of("heading.skip-to-plan", "Skip to the next 15 minutes");

    public static Text SkipToReport { get; } = Text.Of("heading.skip-to-report", "Skip to the report");

    public static Text Signs { get; } = Text.Of("heading.signs", "Signs of neglect");

    public static Text SignsHint { get; } = Text.Of("heading.signs-hint", "Randy Friedlander's article “Why Are You Neglecting Your Professional Network?” names them.");

    public static Text Charts { get; } = Text.Of("heading.charts", "Your network in figures");

    public static Text ChartsHint { get; } = Text.Of("heading.charts-hint", "For information; none of it moves your score.");

    public static Text KeptWell { get; } = Text.Of("heading.kept-well", "What you keep well");

    public static Text NextSources { get; } = Text.Of("heading.next-sources", "What to add next");

    public static Text Method { get; } = Text.Of("heading.method", "How the score is made");

    public static Text About { get; } = Text.Of("heading.about", "About this report");

    public static Text Private { get; } = Text.Of("heading.private", "It is about you and for you, and may name people you know. A redacted report names nobody; show that one to others.");

    public static Text UnreadPartsCount { get; } = Text.Of("heading.unread-parts-count", "Parts that could not be read. What depends on them counts as not seen, never as missing.");

    public static Text Categories { get; } = Text.Of("heading.categories", "Where the points come from");

    public static Text Everything { get; } = Text.Of("heading.everything", "Everything to tend, most points a minute first");

    public static Text Findings { get; } = Text.Of("heading.findings", "What was found");

    public static Text AlreadyGood { get; } = Text.Of("heading.already-good", "Already good");

    public static Text CouldNotBeSeen { get; } = Text.Of("heading.could-not-be-seen", "What could not be seen");

    public static Text NotAgainstYou { get; } = Text.Of("heading.not-against-you", "None of this counts against you; it only leaves the score less certain.");

    public static Text NotCounted { get; } = Text.Of("heading.not-counted", "Left out of the score");

    public static Text Excuses { get; } = Text.Of("heading.excuses", "If you catch yourself saying …");

    public static Text Drafts { get; } = Text.Of("heading.drafts", "Drafts to copy");

    public static Text DraftsHint { get; } = Text.Of("heading.drafts-hint", "Read them first, and put in what only you know.");

    public static Text Yardsticks { get; } = Text.Of("heading.yardsticks", "Other yardsticks");

    public static Text NeverMoves { get; } = Text.Of("heading.never-moves", "What others would count. It is for information, and never moves your score.");

    public static Text Sources { get; } = Text.Of("heading.sources", "What was read");

    public static Text Notes { get; } = Text.Of("heading.notes", "Notes");

    public static Text Offline { get; } = Text.Of("heading.offline", "Made offline; nothing left this machine.");

    public static Text Nowhere { get; } = Text.Of("heading.nowhere", "Nothing was read");
}
