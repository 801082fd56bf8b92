using ProfileAudit.Auditing;
using ProfileAudit.Reports;

namespace ProfileAudit.Rendering.JUnit;

/// <summary>What only this format says.</summary>
internal static class JUnitWords
{
    /// <summary>Why a finding has no score; where nothing could be seen, also what makes it visible.</summary>
    public static Text Skipped(Finding finding) => finding switch
    {
        { MakeVisible: { } advice } => Text.Of("junit.cannot-tell", "{reason} {advice}", ("reason", finding.Message), ("advice", advice)),
        { Outcome: Outcome.Suppressed } => Text.Of("junit.suppressed", "Switched off: {reason}", ("reason", finding.Message)),
        _ => finding.Message,
    };

    public static Text Seen(Evidence evidence) => (evidence.Source, evidence.Row) switch
    {
        (null, _) => Text.Of("junit.seen", "Seen: {label}: {value}", ("label", evidence.Label), ("value", evidence.Value)),
        ({ } source, null) => Text.Of("junit.seen-in", "Seen: {label}: {value} ({source})", ("label", evidence.Label), ("value", evidence.Value), ("source", source)),
        ({ } source, { } row) => Text.Of(
            "junit.seen-in-row",
            "Seen: {label}: {value} ({source}, row {row})",
            ("label", evidence.Label),
            ("value", evidence.Value),
            ("source", source),
            ("row", row)),
    };

    public static Text Why(RuleInfo rule) => Text.Of("junit.why", "Why it matters: {why}", ("why", rule.Why));

    public static Text ToDo(RuleInfo rule) => Text.Of("junit.to-do", "What to do: {remedy}", ("remedy", rule.Remedy));

    public static Text More(string address) => Text.Of("junit.more", "More: {address}", ("address", address));

    /// <summary>A rule that only informs fails a case like any other, so it says that it costs nothing.</summary>
    public static Text NeverScored { get; } = Text.Of("junit.never-scored", "For information: it never moves the score.");
}
