using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.Words;

/// <summary>What to do next, in words.</summary>
internal static class PlanWords
{
    /// <summary>What to read where a plan of fifteen minutes would stand.</summary>
    public static Text InsteadOfSteps(AuditReport report) => report switch
    {
        { Score.Points: null } => Text.Of("plan.unseen", "First, let something be seen. “{section}” below says how.", ("section", Headings.CouldNotBeSeen)),
        { Score.Level: null } => Text.Of("plan.too-little-seen", "Too little could be seen to plan by. First, let more be seen. “{section}” below says how.", ("section", Headings.CouldNotBeSeen)),
        { Plan.All: [var best, ..] } => LongerStep(report[best]),
        _ => Text.Of("plan.nothing", "Nothing of what could be seen needs tending today. Enjoy that, and say hello to somebody."),
    };

    /// <summary>That the plan of fifteen minutes is the way to the next level; null when it is not.</summary>
    public static Text? Sufficient(Plan plan) => plan.NextLevel is { } way && plan.QuarterHourSuffices()
        ? Text.Of("plan.sufficient", "Kept up, and not only begun, that is enough to reach the next level, “{level}”.", ("level", LevelWords.Name(way.Level)))
        : null;

    /// <summary>What "up to" means beside a step; null where no step of the plan has it.</summary>
    public static Text? UpTo(IEnumerable<Finding> steps) => steps.Any(FindingWords.IsUpTo)
        ? Text.Of("plan.up-to", "Where it says “up to”, the minutes are for a first step and the points for the whole way.")
        : null;

    public static Text Way(NextLevel way) => Text.Of(
        "plan.way",
        "The shortest way to “{level}”, once it is kept up: {time} for the first steps",
        ("level", LevelWords.Name(way.Level)),
        ("time", Numbers.Minutes(way.Minutes)));

    /// <summary>That a step of the plan has told already what to do.</summary>
    public static Text SeeStep(int index) => Text.Of("plan.see-step", "See step {step} above.", ("step", index + 1));

    private static Text LongerStep(Finding finding) => Text.Of(
        "plan.longer-step",
        "Nothing fits into a quarter of an hour today. The best next step is {rule} ({trade}): {message} {remedy}",
        ("rule", finding.Rule.Title),
        ("trade", FindingWords.Trade(finding)),
        ("message", finding.Message),
        ("remedy", finding.Rule.Remedy));
}
